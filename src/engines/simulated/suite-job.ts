import type { EndpointDescription } from '../../endpoint/description.ts';
import type { PesterDocument } from '../../pester/pester-document.ts';
import type { SuiteOutline } from '../../pester/suite-outline.ts';
import type { RunLimits } from '../../runtime/limits.ts';
import type { Edition, Platform } from '../../runtime/session.ts';
import type { LimitName, Mount } from './script-job.ts';

/** A file of Pester tests, on an endpoint and in a session of its own. */
export interface SuiteJob {
  readonly endpoint: EndpointDescription;
  readonly edition: Edition;
  readonly platform: Platform;
  readonly mounts?: readonly Mount[];
  readonly location?: string;
  readonly limits?: Partial<RunLimits>;
  readonly suite: {
    readonly text: string;
    /** The path that it has on the simulated machine. */
    readonly path: string;
    /** What results call it. */
    readonly file: string;
  };
  readonly tags?: readonly string[];
  readonly excludeTags?: readonly string[];
  readonly fullNames?: readonly string[];
  readonly skipRemainingOnFailure?: 'None' | 'Block' | 'Container' | 'Run';
  /** Runs blocks and tests in an order that this number gives. */
  readonly shuffle?: number;
  /** Discovery only: no test runs. */
  readonly skipRun?: boolean;
  /** Should.ErrorAction is Continue. */
  readonly shouldContinue?: boolean;
  /** Paths on the simulated machine of the scripts whose executed places are noted. */
  readonly coverage?: readonly string[];
}

/** What came of a file of tests. */
export interface SuiteReport {
  readonly file: string;
  /** When its run began, in milliseconds since 1970. */
  readonly startedAt?: number;
  /** What the tests wrote to the console. */
  readonly stdout: string;
  readonly stderr: string;
  /** The results; those of a file that did not come to its end are all missing. */
  readonly document: PesterDocument;
  /** Errors of the file and of its blocks, which belong to no test. */
  readonly errors: readonly string[];
  /** Blocks and tests as a tree; none where the file was stopped from outside. */
  readonly outline?: SuiteOutline;
  /** What is not simulated and failed a test or a setup by that, each thing once. */
  readonly gaps?: readonly string[];
  /** For each path of the job's `coverage`, as it is written there, the offsets at which statements ran. */
  readonly executed?: Readonly<Record<string, readonly number[]>>;
  /** Why the file did not come to its end. */
  readonly ended?:
    | { readonly kind: 'notSimulated'; readonly what: string }
    | { readonly kind: 'limit'; readonly limit: LimitName; readonly message: string };
}

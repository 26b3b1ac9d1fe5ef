import type { EndpointDescription } from '../../endpoint/description.ts';
import type { PesterDocument } from '../../pester/pester-document.ts';
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
}

/** What came of a file of tests. */
export interface SuiteReport {
  readonly file: string;
  /** What the tests wrote to the console. */
  readonly stdout: string;
  readonly stderr: string;
  /** The results; those of a file that did not come to its end are all missing. */
  readonly document: PesterDocument;
  /** Errors of the file and of its blocks, which belong to no test. */
  readonly errors: readonly string[];
  /** Why the file did not come to its end. */
  readonly ended?:
    | { readonly kind: 'notSimulated'; readonly what: string }
    | { readonly kind: 'limit'; readonly limit: LimitName; readonly message: string };
}

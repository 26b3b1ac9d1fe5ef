import type { EndpointDescription } from '../endpoint/description.ts';
import type { Coverage } from '../pester/coverage/coverage.ts';
import type { PesterDocument, TestDocument } from '../pester/pester-document.ts';
import type { Edition, Platform } from '../runtime/session.ts';
import type { PesterConfiguration } from './pester-configuration.ts';
import type { SuiteReport } from './simulated/suite-job.ts';

/** The engine that runs suites: ours, an installed PowerShell with Pester, or both to compare them. */
export type EngineName = 'simulated' | 'pwsh' | 'both';

/** What to run, and where. */
export interface PesterOptions {
  /** Files, and folders whose `*.Tests.ps1` are run; the current folder unless told. */
  readonly paths?: readonly string[];
  /** `simulated` unless told. */
  readonly engine?: EngineName;
  /** Pester's configuration, as New-PesterConfiguration takes it; the options below come before it. */
  readonly configuration?: PesterConfiguration;
  /** The simulated machine, or the name of a preset; `windows-10` unless told. */
  readonly endpoint?: EndpointDescription | NonNullable<EndpointDescription['preset']>;
  /** Ends the run, also in the middle of a file. */
  readonly signal?: AbortSignal;
  /** Told of everything that happens, in the order in which it happens. */
  readonly onEvent?: (event: PesterEvent) => void;
  /** Where relative paths start; the process's own folder unless told. */
  readonly cwd?: string;
  /** The folder that the simulated machine sees as `C:\work`; the current folder unless told. */
  readonly root?: string;
  /** PowerShell 7.6 unless told. */
  readonly edition?: Edition;
  /** Windows unless told. */
  readonly platform?: Platform;
  /** Only tests with one of these tags. */
  readonly tags?: readonly string[];
  readonly excludeTags?: readonly string[];
  /** Only tests whose path of names, joined with `.`, matches one of these wildcards. */
  readonly fullNames?: readonly string[];
  /** What is skipped after a failure: the rest of its block, of its file, or of the run. */
  readonly skipRemainingOnFailure?: 'None' | 'Block' | 'Container' | 'Run';
  /** Ends the run at the first failure: the rest of its file is skipped, no other file is started. */
  readonly bail?: boolean;
  /** Runs files, blocks and tests in an order that this number gives. */
  readonly shuffle?: number;
  /** Files that run at the same time; 1 unless told. */
  readonly jobs?: number;
  /** Scripts, and folders of scripts, whose coverage is measured. */
  readonly coverage?: readonly string[];
  /** Seconds of real time that one file may take; 120 unless told. */
  readonly timeout?: number;
}

/** What an engine's answer was, where the other one's differs. */
export interface EngineResult {
  readonly result: string;
  readonly error: readonly string[];
  readonly errorId: readonly string[];
}

/** A test, or a whole file, whose results differ between the engines; one that an engine does not have is missing there. */
export interface EngineDifference {
  readonly file: string;
  /** The path of names; missing where it is the file that differs. */
  readonly test?: string;
  readonly simulated: EngineResult | undefined;
  readonly pwsh: EngineResult | undefined;
}

/** The results of all files, and of each. */
export interface PesterRun extends PesterDocument {
  readonly files: readonly SuiteReport[];
  /** Paths where there is nothing. */
  readonly missing: readonly string[];
  /** Real seconds, from start to end. */
  readonly duration: number;
  readonly coverage?: Coverage;
  /** Of a run on both engines; the results are those of the simulated one. */
  readonly differences?: readonly EngineDifference[];
}

/** What happens during a run. */
export type PesterEvent =
  | { readonly kind: 'start'; readonly files: readonly string[] }
  | { readonly kind: 'fileStart'; readonly engine: 'simulated' | 'pwsh'; readonly file: string }
  | {
      readonly kind: 'output';
      readonly engine: 'simulated' | 'pwsh';
      readonly file: string;
      readonly stream: 'stdout' | 'stderr';
      readonly text: string;
    }
  /** The tests of a file are told when it ends, each one. */
  | { readonly kind: 'test'; readonly engine: 'simulated' | 'pwsh'; readonly test: TestDocument }
  | { readonly kind: 'fileEnd'; readonly engine: 'simulated' | 'pwsh'; readonly report: SuiteReport }
  | { readonly kind: 'end'; readonly run: PesterRun };

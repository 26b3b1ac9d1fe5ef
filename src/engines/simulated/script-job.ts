import type { Call } from '../../endpoint/calls.ts';
import type { Change } from '../../endpoint/changes.ts';
import type { EndpointDescription } from '../../endpoint/description.ts';
import type { RunLimits } from '../../runtime/limits.ts';
import type { Edition, Platform } from '../../runtime/session.ts';
import type { ParseError } from '../../syntax/parser/parse.ts';

/** A folder of the host, or one of its files in a folder of its own, put on the simulated machine: read from there, written only here. */
export interface Mount {
  /** The path on the simulated machine. */
  readonly at: string;
  readonly kind: 'folder' | 'file';
  /** The path on the host. */
  readonly path: string;
}

/** A script of a job: its text, and the path that it has on the simulated machine. */
export interface JobScript {
  readonly text: string;
  readonly path: string;
  readonly args?: readonly string[];
  /** The current folder at its start; that of the job unless told. */
  readonly location?: string;
}

/** Scripts that run one after the other on the same endpoint, each in a session of its own. */
export interface ScriptJob {
  readonly endpoint: EndpointDescription;
  readonly edition: Edition;
  readonly platform: Platform;
  readonly mounts?: readonly Mount[];
  readonly location?: string;
  readonly limits?: Partial<RunLimits>;
  readonly scripts: readonly JobScript[];
}

/** Which limit ended a run: one of the engine's own, the watch over it, or whoever started it. */
export type LimitName = keyof RunLimits | 'wallClock' | 'memory' | 'aborted';

/** What a script did: its output, and what became of the endpoint. */
export interface ScriptRecord {
  readonly stdout: string;
  readonly stderr: string;
  readonly calls: readonly Call[];
  /** When each of `calls` began: virtual seconds since the script did. */
  readonly callTimes: readonly number[];
  readonly changes: readonly Change[];
  /** Virtual seconds. */
  readonly elapsed: number;
}

/** How a script ended, with its record. */
export type ScriptReport = ScriptRecord &
  (
    | { readonly outcome: 'exited'; readonly exitCode: number /** Line of the script that ended it, from 1. */; readonly endedAt?: number }
    | { readonly outcome: 'parseError'; readonly exitCode: number; readonly errors: readonly ParseError[] }
    | {
        readonly outcome: 'notSimulated';
        readonly exitCode: null;
        readonly notSimulated: string;
        /** Member of the endpoint's description that can say what is missing. */
        readonly declaredIn?: string;
      }
    | { readonly outcome: 'limit'; readonly exitCode: null; readonly limit: LimitName; readonly message: string }
  );

import type { Endpoint } from '../../endpoint/endpoint.ts';
import type { Frame } from '../evaluate/frame.ts';
import type { Sink, Streams } from '../pipeline/sink.ts';
import type { Session } from '../session.ts';
import type { ErrorDescription, ErrorRecord } from '../values/errors.ts';
import type { InvocationInfo } from '../values/invocation-info.ts';
import type { ScriptBlock } from '../values/script-block.ts';
import type { Value } from '../values/value.ts';
import type { ArgumentList } from './argument-list.ts';

/** How a script block is run from a cmdlet. */
export interface InvokeOptions {
  /** `$_`, where the block shall see one. */
  dollarUnderbar?: Value;
  /** `$_` is an object of the pipeline, and so one in a PSObject. */
  isPiped?: boolean;
  /** `$args` and positional parameters. */
  args?: Value[];
  /** `$input`: the collection that it is. */
  input?: Value;
  /** Where the block's streams go; the caller's when left out. */
  streams?: Streams;
  /** Runs in a scope of its own (`&`); the caller's scope otherwise, as ForEach-Object and Where-Object do. */
  newScope?: boolean;
}

/** What a cmdlet's code may do: Cmdlet and MshCommandRuntime, as far as units need them. */
export interface CmdletHost {
  readonly session: Session;
  readonly endpoint: Endpoint;
  /** The frame of the caller: its scope and streams. */
  readonly frame: Frame;
  /** Name of the parameter set that binding chose. */
  readonly parameterSet: string;
  readonly invocation: InvocationInfo;
  /** Whether the parameter was given by the caller or the pipeline. */
  isBound(name: string): boolean;
  /** The parameters that were given, as a name → value list in order. */
  boundParameters(): [name: string, value: Value][];
  /** WriteObject: one object down the pipeline. `undefined` writes nothing. */
  write(value: Value): void;
  /** WriteObject(value, enumerateCollection: true): its elements, when it is a collection. */
  writeEnumerated(value: Value): void;
  /** WriteError: a non-terminating error; `,ClassName` is appended to the id. -ErrorAction is heeded. */
  error(error: ErrorDescription | ErrorRecord): void;
  /** ThrowTerminatingError. */
  fail(error: ErrorDescription | ErrorRecord): never;
  /** `by` is whose message it is, where that is not the cmdlet itself: Write-Warning speaks for its caller. */
  warning(message: string, by?: InvocationInfo): void;
  verbose(message: string, by?: InvocationInfo): void;
  debug(message: string, by?: InvocationInfo): void;
  /** WriteInformation (Write-Host, Write-Information). */
  information(record: Value): void;
  /** ShouldProcess: false under -WhatIf (its line has then been shown). */
  shouldProcess(target: string, action?: string): boolean;
  /** Runs a script block; its output goes to `out`, or comes back as a list when there is none. */
  invoke(block: ScriptBlock, options?: InvokeOptions): Value[];
  invokeTo(out: Sink, block: ScriptBlock, options?: InvokeOptions): void;
  /** Runs another command by name with arguments; returns its output. */
  call(command: string, args?: ArgumentList, input?: Value[]): Value[];
  /** Ends the commands before this one: no more input is wanted (`Select-Object -First`). */
  stopUpstream(): never;
  /** The value of a preference or other variable as the caller sees it. */
  variable(name: string): Value;
}

import type { Endpoint } from '../../endpoint/endpoint.ts';
import type { Binding } from '../binding/binding.ts';
import type { ArgumentList } from '../commands/argument-list.ts';
import type { CmdletHost, InvokeOptions } from '../commands/cmdlet-host.ts';
import { toText } from '../convert/to-text.ts';
import { FunctionStop, StopUpstream } from '../evaluate/completion.ts';
import type { Frame } from '../evaluate/frame.ts';
import { writeEnumerated } from '../evaluate/write-enumerated.ts';
import type { ActionPreference } from '../preferences.ts';
import type { Scope } from '../scope.ts';
import type { Session } from '../session.ts';
import { carriedException, type ErrorDescription, ErrorRecord, errorRecord, NetException, runtimeError, TerminatingError } from '../values/errors.ts';
import type { InvocationInfo } from '../values/invocation-info.ts';
import { markWrapped } from '../values/members.ts';
import type { ScriptBlock } from '../values/script-block.ts';
import { InformationRecord, MessageRecord } from '../values/stream-records.ts';
import type { Value } from '../values/value.ts';
import { type CommonOptions, effectivePreference } from './common-options.ts';
import type { Sink, Streams, ValueList } from './sink.ts';

/** System.Management.Automation.ConfirmImpact by number. */
const impacts = ['none', 'low', 'medium', 'high'];

/** The writing side of a running command: MshCommandRuntime. One for each cmdlet and advanced function that runs. */
export class CommandRuntime implements CmdletHost {
  readonly session: Session;
  readonly frame: Frame;
  readonly invocation: InvocationInfo;
  readonly binding: Binding;
  readonly options: CommonOptions;
  readonly #out: Sink;
  readonly #streams: Streams;
  /** Streams of what runs inside the command. */
  readonly innerStreams: Streams;
  /** The scope whose preference variables count: the caller's for a cmdlet, its own for a function. */
  preferenceScope: Scope;
  /** An error was written; `$?` is false afterwards. */
  failed = false;

  constructor(frame: Frame, binding: Binding, options: CommonOptions, invocation: InvocationInfo, out: Sink, streams: Streams) {
    this.session = frame.session;
    this.frame = frame;
    this.binding = binding;
    this.options = options;
    this.invocation = invocation;
    this.#streams = streams;
    this.innerStreams = innerStreams(options, streams, binding.command.isScript);
    this.preferenceScope = frame.scope;
    const { outVariable, pipelineVariable } = options;
    this.#out =
      outVariable || pipelineVariable
        ? {
            write: (value) => {
              outVariable?.add(value);
              if (pipelineVariable) this.session.setVariable(pipelineVariable, value, frame.scope);
              out.write(value);
            },
          }
        : out;
  }

  get endpoint(): Endpoint {
    return this.session.endpoint;
  }

  get parameterSet(): string {
    return this.binding.parameterSet;
  }

  get out(): Sink {
    return this.#out;
  }

  get streams(): Streams {
    return this.#streams;
  }

  isBound(name: string): boolean {
    return this.binding.has(name);
  }

  boundParameters(): [string, Value][] {
    return [...this.binding.values].map(([parameter, value]) => [parameter.name, value]);
  }

  write(value: Value): void {
    if (value === undefined) return;
    if (typeof value === 'object') markWrapped(value);
    this.#out.write(value);
  }

  writeEnumerated(value: Value): void {
    writeEnumerated(this.#out, value);
  }

  #preference(variable: string, own: ActionPreference | undefined): ActionPreference {
    return effectivePreference(this.session, this.preferenceScope, variable, own);
  }

  /** Takes the -PipelineVariable away: it lives as long as the pipeline. */
  dispose(): void {
    const { pipelineVariable } = this.options;
    if (pipelineVariable) this.frame.scope.variables.delete(pipelineVariable.toLowerCase());
  }

  /** The record with the command's name behind its id, and where the command stands; one that has that already stays as it is. */
  #complete(error: ErrorDescription | ErrorRecord): ErrorRecord {
    const record = error instanceof ErrorRecord ? error : errorRecord(error);
    const { errorSuffix } = this.binding.command;
    if (!record.invocationInfo && !record.fullyQualifiedErrorId.endsWith(`,${errorSuffix}`)) record.setIdOwner(errorSuffix);
    record.invocationInfo ??= this.invocation;
    record.activity ||= this.binding.command.name;
    return record;
  }

  /** Makes a record that of this command, whosever it was: what a script gives to $PSCmdlet.WriteError, and what leaves a command. */
  claim(record: ErrorRecord): ErrorRecord {
    const { command } = this.binding;
    if (record.invocationInfo) record.activity = '';
    record.setIdOwner(command.errorSuffix);
    record.activity ||= command.name;
    record.invocationInfo = this.invocation;
    return record;
  }

  error(error: ErrorDescription | ErrorRecord): void {
    this.writeErrorRecord(this.#complete(error));
  }

  /** An object of the pipeline that cannot be bound; the -ErrorVariable of a function does not get it. */
  inputError(record: ErrorRecord): void {
    this.writeErrorRecord(this.#complete(record), this.binding.command.isScript);
  }

  /** Writes a record that is complete already (Write-Error makes its own id). */
  writeErrorRecord(record: ErrorRecord, untold = false): void {
    this.failed = true;
    const preference = this.#preference('ErrorActionPreference', this.options.errorAction);
    if (preference === 'Ignore') return;
    if (preference === 'Inquire') throw this.#cannotAsk();
    if (preference === 'Stop') {
      this.session.lastSuccess = false;
      const stop = new TerminatingError(record, { stop: true, carrier: 'ActionPreferenceStopException' });
      // -ErrorVariable gets the exception that ends the command, not the record.
      this.#addError(carriedException(stop));
      throw stop;
    }
    if (!untold) this.#addError(record);
    this.session.rememberError(record);
    if (preference === 'SilentlyContinue') return;
    this.#streams.error.write(record);
  }

  #addError(value: Value): void {
    this.options.errorVariable?.add(value);
    const around = this.#streams.variables?.error;
    if (around) for (const list of around) if (list !== this.options.errorVariable) list.add(value);
  }

  /**
   * What leaves a command's code goes up in a CmdletInvocationException with a record of the command's own, except what a `throw`, the end of
   * a command inside or -ErrorAction Stop sent.
   */
  leaving(thrown: unknown): unknown {
    const error =
      thrown instanceof NetException
        ? runtimeError(thrown.typeName, thrown.message, { category: 'NotSpecified', exception: thrown.typeName })
        : thrown;
    if (!(error instanceof TerminatingError) || error.fromThrow || error.fromStop || error.carrier) return error;
    return new TerminatingError(this.claim(error.record.copy()), { carrier: 'CmdletInvocationException' });
  }

  fail(error: ErrorDescription | ErrorRecord): never {
    this.failed = true;
    const failure = new TerminatingError(this.#complete(error), { carrier: 'CmdletInvocationException' });
    // -ErrorVariable gets the exception, not the record.
    this.#addError(carriedException(failure));
    throw failure;
  }

  /** PSCmdlet.ThrowTerminatingError of an advanced function: ends the function past every `try` in it. */
  stopFunction(error: ErrorRecord): never {
    try {
      this.fail(error);
    } catch (thrown) {
      throw thrown instanceof TerminatingError ? new FunctionStop(this, thrown) : thrown;
    }
  }

  #message(kind: 'Warning' | 'Verbose' | 'Debug', message: string, own: ActionPreference | undefined, by: InvocationInfo | undefined): void {
    const preference = this.#preference(`${kind}Preference`, own);
    const record = new MessageRecord(kind, message);
    record.invocationInfo = by ?? this.invocation;
    if (kind === 'Warning' && preference !== 'Ignore') {
      this.options.warningVariable?.add(record);
      for (const list of this.#streams.variables?.warning ?? []) if (list !== this.options.warningVariable) list.add(record);
    }
    if (preference === 'SilentlyContinue' || preference === 'Ignore') return;
    const stream = kind === 'Warning' ? this.#streams.warning : kind === 'Verbose' ? this.#streams.verbose : this.#streams.debug;
    stream.write(record);
    if (preference === 'Stop') throw this.#stopped(`${kind}Preference`, message);
    if (preference === 'Inquire') throw this.#cannotAsk();
  }

  /** Nobody is there to answer a question. */
  #cannotAsk(): TerminatingError {
    const record = errorRecord({
      id: 'InvalidOperation',
      message: `${this.session.isWindowsPowerShell ? 'Windows PowerShell' : 'PowerShell'} is in NonInteractive mode. Read and Prompt functionality is not available.`,
      category: 'InvalidOperation',
      exception: 'System.Management.Automation.PSInvalidOperationException',
    });
    return new TerminatingError(this.#complete(record));
  }

  /** The end of a command whose message may not be passed over. */
  #stopped(variable: string, message: string): TerminatingError {
    const { errorSuffix } = this.binding.command;
    return new TerminatingError(
      errorRecord({
        id: errorSuffix ? `ActionPreferenceStop,${errorSuffix}` : 'ActionPreferenceStop',
        message: `The running command stopped because the preference variable "${variable}" or common parameter is set to Stop: ${message}`,
        category: 'OperationStopped',
        exception: 'System.Management.Automation.ActionPreferenceStopException',
      }),
      { stop: true },
    );
  }

  warning(message: string, by?: InvocationInfo): void {
    this.#message('Warning', message, this.options.warningAction, by);
  }

  verbose(message: string, by?: InvocationInfo): void {
    const { verbose } = this.options;
    this.#message('Verbose', message, verbose === undefined ? undefined : verbose ? 'Continue' : 'SilentlyContinue', by);
  }

  debug(message: string, by?: InvocationInfo): void {
    const { debug } = this.options;
    this.#message('Debug', message, debug === undefined ? undefined : debug ? 'Continue' : 'SilentlyContinue', by);
  }

  information(record: Value): void {
    this.options.informationVariable?.add(record);
    for (const list of this.#streams.variables?.information ?? []) if (list !== this.options.informationVariable) list.add(record);
    const isHost = record instanceof InformationRecord && record.tags.includes('PSHOST');
    const preference = this.#preference('InformationPreference', this.options.informationAction);
    // A redirection gets what is not shown, and so does who runs a session through the API.
    const isRead = this.session.hosted !== undefined || this.#streams.information !== this.session.rootStreams.information;
    // What Write-Host writes is shown whatever the preference is, `Ignore` excepted (about_Output_Streams).
    if (preference !== 'Ignore' && (isHost || isRead || preference === 'Continue')) this.#streams.information.write(record);
    if (preference === 'Stop') throw this.#stopped('InformationPreference', toText(record, this.session));
    if (preference === 'Inquire') throw this.#cannotAsk();
  }

  /** Whether the command's impact is as high as what `$ConfirmPreference` or -Confirm wants to be asked about (about_Preference_Variables). */
  #mustConfirm(): boolean {
    const { confirm } = this.options;
    if (confirm === false) return false;
    const impact = impacts.indexOf(this.binding.command.confirmImpact.toLowerCase());
    const preference = toText(this.preferenceScope.find('confirmpreference')?.value, this.session).toLowerCase();
    const threshold = confirm ? 1 : impacts.indexOf(preference);
    return threshold > 0 && impact >= threshold;
  }

  shouldProcess(target: string, action?: string): boolean {
    const name = action ?? this.binding.command.name;
    const description = `Performing the operation "${name}" on target "${target}".`;
    return this.shouldDo(description, target === '' ? name : `What if: ${description}`);
  }

  /** ShouldProcess with a description of its own; `whatIf` is what -WhatIf says in its place. */
  shouldDo(description: string, whatIf: string): boolean {
    if (this.options.whatIf ?? this.session.isTrue(this.preferenceScope.find('whatifpreference')?.value)) {
      this.session.writeHostLine(whatIf);
      return false;
    }
    if (this.#mustConfirm()) throw this.#cannotAsk();
    // Only the command's own -Verbose tells it; $VerbosePreference does not.
    if (this.options.verbose) this.verbose(description);
    return true;
  }

  invoke(block: ScriptBlock, options?: InvokeOptions): Value[] {
    return this.session.invoke(block, { ...options, streams: this.innerStreams });
  }

  invokeTo(out: Sink, block: ScriptBlock, options?: InvokeOptions): void {
    // What a script writes in the cmdlet's place is not the cmdlet's own: it goes on without a PSObject around it.
    this.session.invokeTo(out === this ? this.#out : out, block, options?.streams ? options : { ...options, streams: this.innerStreams });
  }

  call(command: string, args: ArgumentList = [], input?: Value[]): Value[] {
    return this.session.call(command, args, input, this.#streams);
  }

  stopUpstream(): never {
    throw new StopUpstream(this);
  }

  variable(name: string): Value {
    return this.frame.scope.find(name.toLowerCase())?.value;
  }
}

/**
 * -ErrorVariable, -WarningVariable and -InformationVariable of a command also get what the script blocks in it write. `2>&1` of a function is
 * for all that is in it, that of a cmdlet only for the cmdlet's own errors.
 */
function innerStreams(options: CommonOptions, given: Streams, isScript: boolean): Streams {
  const { errorVariable, warningVariable, informationVariable } = options;
  const { unmergedError } = given;
  const streams = unmergedError ? { ...given, error: isScript ? given.error : unmergedError, unmergedError: undefined } : given;
  if (!errorVariable && !warningVariable && !informationVariable) return streams;
  const { variables } = streams;
  const also = (lists: readonly ValueList[] | undefined, own: ValueList | undefined) => [...(lists ?? []), ...(own ? [own] : [])];
  return {
    ...streams,
    variables: {
      error: also(variables?.error, errorVariable),
      warning: also(variables?.warning, warningVariable),
      information: also(variables?.information, informationVariable),
    },
  };
}

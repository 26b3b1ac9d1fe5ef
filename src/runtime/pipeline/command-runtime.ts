import type { Endpoint } from '../../endpoint/endpoint.ts';
import type { Binding } from '../binding/binding.ts';
import type { ArgumentList } from '../commands/argument-list.ts';
import type { CmdletHost, InvokeOptions } from '../commands/cmdlet-host.ts';
import { StopUpstream } from '../evaluate/completion.ts';
import type { Frame } from '../evaluate/frame.ts';
import { writeEnumerated } from '../evaluate/write-enumerated.ts';
import type { ActionPreference } from '../preferences.ts';
import type { Scope } from '../scope.ts';
import type { Session } from '../session.ts';
import { type ErrorDescription, ErrorRecord, ExceptionObject, errorRecord, TerminatingError } from '../values/errors.ts';
import type { InvocationInfo } from '../values/invocation-info.ts';
import type { ScriptBlock } from '../values/script-block.ts';
import { InformationRecord, MessageRecord } from '../values/stream-records.ts';
import type { Value } from '../values/value.ts';
import { type CommonOptions, effectivePreference } from './common-options.ts';
import type { Sink, Streams, ValueList } from './sink.ts';

/** What -ErrorVariable gets of an error that -ErrorAction Stop turned into the end of the command. */
function stopException(record: ErrorRecord): ExceptionObject {
  return new ExceptionObject(
    'System.Management.Automation.ActionPreferenceStopException',
    `The running command stopped because the preference variable "ErrorActionPreference" or common parameter is set to Stop: ${record.text}`,
  );
}

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
  #yesToAll = false;

  constructor(frame: Frame, binding: Binding, options: CommonOptions, invocation: InvocationInfo, out: Sink, streams: Streams) {
    this.session = frame.session;
    this.frame = frame;
    this.binding = binding;
    this.options = options;
    this.invocation = invocation;
    this.#streams = streams;
    this.innerStreams = innerStreams(options, streams);
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
    if (value !== undefined) this.#out.write(value);
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

  /** The record with the command's name behind its id, and where the command stands. */
  #complete(error: ErrorDescription | ErrorRecord): ErrorRecord {
    const record = error instanceof ErrorRecord ? error : errorRecord(error);
    const suffix = this.binding.command.errorSuffix;
    if (suffix && !record.invocationInfo && !record.fullyQualifiedErrorId.endsWith(`,${suffix}`)) {
      record.fullyQualifiedErrorId = `${record.fullyQualifiedErrorId},${suffix}`;
    }
    record.invocationInfo ??= this.invocation;
    record.activity ||= this.binding.command.name;
    return record;
  }

  error(error: ErrorDescription | ErrorRecord): void {
    this.writeErrorRecord(this.#complete(error));
  }

  /** Writes a record that is complete already (Write-Error makes its own id). */
  writeErrorRecord(record: ErrorRecord): void {
    this.failed = true;
    const preference = this.#preference('ErrorActionPreference', this.options.errorAction);
    if (preference === 'Ignore') return;
    if (preference === 'Stop' || preference === 'Inquire') {
      this.session.lastSuccess = false;
      this.#addError(stopException(record));
      throw new TerminatingError(record, { stop: true });
    }
    this.#addError(record);
    this.session.rememberError(record);
    if (preference === 'SilentlyContinue') return;
    this.#streams.error.write(record);
  }

  #addError(value: Value): void {
    this.options.errorVariable?.add(value);
    const around = this.#streams.variables?.error;
    if (around) for (const list of around) if (list !== this.options.errorVariable) list.add(value);
  }

  fail(error: ErrorDescription | ErrorRecord): never {
    this.failed = true;
    const record = this.#complete(error);
    this.#addError(record);
    throw new TerminatingError(record, { stop: this.options.errorAction === 'Stop' });
  }

  #message(kind: 'Warning' | 'Verbose' | 'Debug', message: string, own: ActionPreference | undefined): void {
    const preference = this.#preference(`${kind}Preference`, own);
    const record = new MessageRecord(kind, message);
    record.invocationInfo = this.invocation;
    if (kind === 'Warning' && preference !== 'Ignore') {
      this.options.warningVariable?.add(record);
      for (const list of this.#streams.variables?.warning ?? []) if (list !== this.options.warningVariable) list.add(record);
    }
    if (preference === 'SilentlyContinue' || preference === 'Ignore') return;
    const stream = kind === 'Warning' ? this.#streams.warning : kind === 'Verbose' ? this.#streams.verbose : this.#streams.debug;
    stream.write(record);
    if (preference === 'Stop' || preference === 'Inquire') {
      const text = `The running command stopped because the preference variable "${kind}Preference" or common parameter is set to Stop: ${message}`;
      throw new TerminatingError(
        errorRecord({
          id: this.binding.command.errorSuffix ? `ActionPreferenceStop,${this.binding.command.errorSuffix}` : 'ActionPreferenceStop',
          message: text,
          category: 'OperationStopped',
          exception: 'System.Management.Automation.ActionPreferenceStopException',
        }),
        { stop: true },
      );
    }
  }

  warning(message: string): void {
    this.#message('Warning', message, this.options.warningAction);
  }

  verbose(message: string): void {
    const { verbose } = this.options;
    this.#message('Verbose', message, verbose === undefined ? undefined : verbose ? 'Continue' : 'SilentlyContinue');
  }

  debug(message: string): void {
    const { debug } = this.options;
    this.#message('Debug', message, debug === undefined ? undefined : debug ? 'Continue' : 'SilentlyContinue');
  }

  information(record: Value): void {
    this.options.informationVariable?.add(record);
    for (const list of this.#streams.variables?.information ?? []) if (list !== this.options.informationVariable) list.add(record);
    const isHost = record instanceof InformationRecord && record.tags.includes('PSHOST');
    const preference = this.#preference('InformationPreference', this.options.informationAction);
    // What Write-Host writes is shown unless -InformationAction or a redirection says otherwise (about_Output_Streams).
    if (isHost ? this.options.informationAction !== 'SilentlyContinue' && preference !== 'Ignore' : preference === 'Continue') {
      this.#streams.information.write(record);
    } else if (!isHost && this.#streams.information !== this.session.rootStreams.information && preference !== 'Ignore') {
      this.#streams.information.write(record);
    }
  }

  shouldProcess(target: string, action?: string): boolean {
    const { whatIf } = this.options;
    const name = action ?? this.binding.command.name;
    const isWhatIf = whatIf ?? this.session.isTrue(this.preferenceScope.find('whatifpreference')?.value);
    if (isWhatIf) {
      this.session.writeHostLine(target === '' ? name : `What if: Performing the operation "${name}" on target "${target}".`);
      return false;
    }
    if (this.options.confirm && !this.#yesToAll) {
      throw new TerminatingError(
        errorRecord({
          id: 'InvalidOperation',
          message: 'PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.',
          category: 'InvalidOperation',
          exception: 'System.Management.Automation.PSInvalidOperationException',
        }),
      );
    }
    this.verbose(`Performing the operation "${name}" on target "${target}".`);
    return true;
  }

  invoke(block: ScriptBlock, options?: InvokeOptions): Value[] {
    return this.session.invoke(block, { ...options, streams: this.innerStreams });
  }

  invokeTo(out: Sink, block: ScriptBlock, options?: InvokeOptions): void {
    this.session.invokeTo(out, block, options?.streams ? options : { ...options, streams: this.innerStreams });
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

/** -ErrorVariable, -WarningVariable and -InformationVariable of a command also get what the script blocks in it write. */
function innerStreams({ errorVariable, warningVariable, informationVariable }: CommonOptions, streams: Streams): Streams {
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

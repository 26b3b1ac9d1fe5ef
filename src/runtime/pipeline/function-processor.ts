import { bindLocated } from '../binding/bind-located.ts';
import { Binding } from '../binding/binding.ts';
import { type CommandMetadata, commandMetadata, type ParameterMetadata } from '../binding/command-metadata.ts';
import { commonParameters } from '../binding/common-parameters.ts';
import { type DynamicParameter, dynamicParameters } from '../binding/dynamic-parameters.ts';
import { parameterConstraint } from '../binding/parameter-constraint.ts';
import type { ArgumentList } from '../commands/argument-list.ts';
import { transformationException } from '../convert/conversion-error.ts';
import { convertTo } from '../convert/convert-to.ts';
import { compileExpression } from '../evaluate/compile-expression.ts';
import type { Execute } from '../evaluate/compile-statement.ts';
import type { CompiledScriptBlock } from '../evaluate/compiled-script-block.ts';
import { type Completion, ExitSignal, FunctionStop, LoopControl } from '../evaluate/completion.ts';
import { Frame } from '../evaluate/frame.ts';
import { asTerminatingError } from '../evaluate/locate-error.ts';
import { isVariable, parseVariablePath } from '../evaluate/variables.ts';
import { LimitReached } from '../limits.ts';
import { Scope } from '../scope.ts';
import type { Session } from '../session.ts';
import type { SessionState } from '../session-state.ts';
import { knownType } from '../types/types.ts';
import { ArrayList } from '../values/array-list.ts';
import { Dictionary } from '../values/dictionary.ts';
import { EnumValue } from '../values/enum-value.ts';
import { inputEnumerator } from '../values/enumerator.ts';
import { errorRecord, TerminatingError } from '../values/errors.ts';
import type { InvocationInfo } from '../values/invocation-info.ts';
import { ScriptCmdlet } from '../values/script-cmdlet.ts';
import { SwitchValue } from '../values/switch-value.ts';
import type { Value } from '../values/value.ts';
import { Variable } from '../variable.ts';
import type { CommandProcessor, StageContext } from './command-processor.ts';
import { CommandRuntime } from './command-runtime.ts';
import { commonOptions } from './common-options.ts';
import { bindInput, reportInputNotBound } from './input-not-bound.ts';
import { Collector, nullSink, type Sink, type Streams } from './sink.ts';

/** What is run: a function, filter, script block or script file. */
export interface Callee {
  block: CompiledScriptBlock;
  state: SessionState;
  /** Of a function or script; empty for a script block. */
  name: string;
  /** `.`: runs in the caller's scope. */
  dotSourced?: boolean;
  /** A script file: `$script:` points to its scope, and `exit` ends it. */
  isScriptFile?: boolean;
  /** What `$_` shall be at first (ForEach-Object and the like). */
  dollarUnderbar?: Value;
  /** What `$input` shall be, where it is not what the pipeline brings. */
  input?: Value;
}

/** What belongs to one call and not to its scope: code that is dot-sourced leaves those of its caller as they were. */
const automaticVariables = ['args', 'input', 'psboundparameters', 'myinvocation', 'psscriptroot', 'pscommandpath'];

/** Runs the blocks of a function, script block or script in a pipeline. */
export function functionProcessor(
  callee: Callee,
  args: ArgumentList,
  caller: Frame,
  invocation: InvocationInfo,
  out: Sink,
  streams: Streams,
  stage: StageContext,
): CommandProcessor & { runtime: () => CommandRuntime | undefined } {
  const { block, state } = callee;
  const { session } = caller;
  let metadata: CommandMetadata = { ...block.metadata(session), name: callee.name, errorSuffix: callee.name };
  const parentScope = state.currentScope;
  const scope = callee.dotSourced ? parentScope : new Scope(parentScope, callee.isScriptFile ?? false);
  block.usings?.(new Frame(session, state, scope, block.source, out, streams));
  const collected: Value[] = [];
  /** What parameters hold that nothing was bound to. */
  const defaults = new Map<ParameterMetadata, Value>();
  let frame: Frame;
  let runtime: CommandRuntime;
  let binding: Binding;
  let dynamic: DynamicParameter[] = [];

  /** What ran when the callee's code began to. */
  let outside = { state: session.state, scope: session.state.currentScope, calleeScope: parentScope, frame: session.frame };
  /** What the callee writes reaches the commands behind it, whose code runs in the scope of the pipeline and not of the callee. */
  const downstream: Sink = stage.position < stage.length ? { write: (value) => writeOutside(value) } : out;
  const writeOutside = (value: Value): void => {
    const { frame: savedFrame, state: savedState } = session;
    const savedScope = savedState.currentScope;
    const savedOuterScope = outside.state.currentScope;
    const savedCalleeScope = state.currentScope;
    session.state = outside.state;
    session.frame = outside.frame;
    state.currentScope = outside.calleeScope;
    outside.state.currentScope = outside.scope;
    try {
      out.write(value);
    } finally {
      outside.state.currentScope = savedOuterScope;
      state.currentScope = savedCalleeScope;
      savedState.currentScope = savedScope;
      session.frame = savedFrame;
      session.state = savedState;
    }
  };

  /** Runs code of the callee in its state and scope. */
  const inside = <Result>(run: () => Result): Result => {
    const savedOutside = outside;
    const savedState = session.state;
    const savedScope = state.currentScope;
    const savedFrame = session.frame;
    outside = { state: savedState, scope: savedState.currentScope, calleeScope: savedScope, frame: savedFrame };
    session.state = state;
    state.currentScope = scope;
    session.frame = frame;
    if (++session.callDepth > session.limits.callDepth) {
      session.callDepth = 0;
      throw new LimitReached('callDepth', `The script nests more than ${session.limits.callDepth} calls.`);
    }
    session.callStack.push(invocation);
    try {
      return run();
    } catch (thrown) {
      const isOwnStop = thrown instanceof FunctionStop && thrown.requester === runtime;
      const error = isOwnStop ? thrown.error : asTerminatingError(thrown);
      if (error && error.record.scriptStackTrace === '') error.record.scriptStackTrace = session.stackTrace(error.record);
      throw isOwnStop ? error : thrown;
    } finally {
      session.callStack.pop();
      session.callDepth--;
      outside = savedOutside;
      session.frame = savedFrame;
      state.currentScope = savedScope;
      session.state = savedState;
    }
  };

  /** `$input` of `begin` and `process`: an advanced function has the list itself, a simple one an enumerator (ScriptCommandProcessor). */
  const inputOf = (items: Value[]): Value => (metadata.isSimple ? inputEnumerator(items) : new ArrayList(items));

  /** Whether a block of the function ran; `clean` only runs then. */
  let started = false;
  let proceeded = false;

  const execute = (code: Execute | undefined): void => {
    if (!code) return;
    started = true;
    inside(() => {
      let completion: Completion | undefined;
      try {
        completion = code(frame);
      } catch (thrown) {
        // A simple function is no command of its own: errors go through it as they are.
        throw metadata.isSimple ? thrown : runtime.leaving(thrown);
      }
      if (completion && completion.kind !== 'return') throw new LoopControl(completion.kind, completion.label);
    });
  };

  /** Runs the `dynamicparam` block with what can be bound before it, and adds the parameters that it makes. */
  const addDynamicParameters = (code: Execute): void => {
    const early = new Binding({ ...metadata, isSimple: true }, session);
    try {
      early.bindCommandLine(args, true);
    } catch (thrown) {
      // What is wrong is told when all parameters are known.
      if (!(thrown instanceof TerminatingError)) throw thrown;
    }
    const collector = new Collector();
    frame = new Frame(session, state, scope, block.source, collector, streams);
    const bound = new Dictionary('System.Management.Automation.PSBoundParametersDictionary');
    for (const [parameter, value] of early.values) {
      setParameter(scope, parameter.name, value);
      bound.set(parameter.name, value);
    }
    scope.variables.set('psboundparameters', new Variable('PSBoundParameters', bound));
    started = true;
    inside(() => code(frame));
    dynamic = dynamicParameters(collector.values, session);
    if (dynamic.length === 0) return;
    const all = commandMetadata(
      { ...metadata, parameters: [...metadata.parameters, ...dynamic.map((each) => each.metadata)] },
      commonParameters(metadata.supportsShouldProcess),
    );
    metadata = { ...all, name: metadata.name, errorSuffix: metadata.errorSuffix };
  };

  const bindVariables = (): void => {
    for (const { metadata: parameter, object } of dynamic) {
      if (!binding.values.has(parameter)) continue;
      object.values.Value = binding.values.get(parameter);
      object.values.IsSet = true;
    }
    const isDynamic = new Set(dynamic.map((each) => each.metadata));
    for (const parameter of metadata.parameters) {
      // A dynamic parameter is no variable: it is in $PSBoundParameters.
      if (isDynamic.has(parameter)) continue;
      if (binding.values.has(parameter)) setParameter(scope, parameter.name, binding.values.get(parameter));
    }
    if (metadata.isSimple) scope.variables.set('args', new Variable('args', binding.unbound));
    const bound = new Dictionary('System.Management.Automation.PSBoundParametersDictionary');
    for (const [parameter, value] of binding.values) bound.set(parameter.name, value);
    invocation.boundParameters = bound;
    invocation.unboundArguments = binding.unbound;
    scope.variables.set('psboundparameters', new Variable('PSBoundParameters', bound));
  };

  /** Default values are worked out in the function's scope, in the order of the parameters. */
  const applyDefaults = (): void => {
    inside(() => {
      for (const parameter of metadata.parameters) {
        if (binding.values.has(parameter) || !parameter.node) continue;
        const node = parameter.node?.defaultValue;
        let value: Value = null;
        if (node) value = compileExpression(node, block.source)(frame) ?? null;
        if (parameter.isSwitch)
          value = value === null ? new SwitchValue(false) : value instanceof SwitchValue ? value : new SwitchValue(session.isTrue(value));
        else if (parameter.type && (node || isValueType(parameter.type.definition.kind) || parameter.type.fullName === 'System.String')) {
          value =
            parameter.type.fullName === 'System.String' && value === null
              ? ''
              : convertDefault(parameter.name, value, () => convertTo(value, parameter.type!, session), node !== undefined);
        }
        setParameter(scope, parameter.name, value);
        defaults.set(parameter, value);
      }
      for (const parameter of metadata.parameters) {
        const variable = scope.variables.get(parameter.name.toLowerCase());
        if (variable) parameterConstraint(variable, parameter, session);
      }
    });
  };

  const convertDefault = (name: string, value: Value, convert: () => Value, explicit: boolean): Value => {
    try {
      return convert();
    } catch (thrown) {
      if (!explicit) return value;
      const error = asTerminatingError(thrown);
      if (!error) throw thrown;
      const record = errorRecord({
        id: `ParameterArgumentTransformationError${callee.name ? `,${callee.name}` : ''}`,
        message: `Cannot process argument transformation on parameter '${name}'. ${error.record.exception.message}`,
        category: 'InvalidData',
        exception: 'System.Management.Automation.ParameterBindingArgumentTransformationException',
        inner: transformationException(error.record.exception),
      });
      throw new TerminatingError(record);
    }
  };

  /**
   * Runs the `clean` block: its errors reach nobody further out, neither a `try` around the call nor the caller's end;
   * what ends the block is reported, and the call has failed. What the block writes is dropped, and so are errors that were sent into
   * the output (about_Functions_Advanced_Methods, "Clean").
   */
  const runClean = (clean: Execute): void => {
    const { propagateErrors } = session;
    session.propagateErrors = false;
    frame.out = nullSink;
    if (streams.unmergedError) frame.streams = { ...frame.streams, error: nullSink };
    try {
      execute(clean);
    } catch (thrown) {
      const error = asTerminatingError(thrown);
      if (!error) {
        if (thrown instanceof LoopControl || thrown instanceof ExitSignal) return;
        throw thrown;
      }
      if (runtime) runtime.failed = true;
      session.rememberError(error.record);
      (runtime?.streams ?? streams).error.write(error.record);
    } finally {
      session.propagateErrors = propagateErrors;
    }
  };

  const own = callee.dotSourced ? automaticVariables.map((name) => [name, scope.variables.get(name)] as const) : [];

  return {
    runtime: () => runtime,
    begin() {
      if (block.dynamicParameters) addDynamicParameters(block.dynamicParameters);
      binding = new Binding(metadata, session);
      bindLocated(binding, invocation, () => binding.bindCommandLine(args, stage.expectsInput));
      const options = commonOptions(binding, session, caller.scope);
      runtime = new CommandRuntime(caller, binding, options, invocation, downstream, streams);
      invocation.expectingInput = stage.expectsInput;
      frame = new Frame(session, state, scope, block.source, runtime.out, runtime.innerStreams);
      frame.invocation = invocation;
      runtime.preferenceScope = scope;
      if (!callee.dotSourced || callee.name || invocation.invocationName === '.')
        scope.variables.set('myinvocation', new Variable('MyInvocation', invocation));
      setScriptVariables(scope, block.source.path);
      setPreferences(scope, runtime.options, session);
      if ('dollarUnderbar' in callee) scope.variables.set('_', new Variable('_', callee.dollarUnderbar));
      if (!metadata.isSimple) scope.variables.set('pscmdlet', new Variable('PSCmdlet', new ScriptCmdlet(runtime, stage.expectsInput)));
      bindVariables();
      applyDefaults();
      scope.variables.set('input', new Variable('input', callee.input ?? inputOf([])));
      execute(block.begin);
    },
    write(value: Value) {
      session.step();
      if (!block.hasProcess) {
        collected.push(value);
        if (metadata.isSimple && !metadata.hasPipelineParameters) return;
      }
      if (metadata.hasPipelineParameters) {
        if (!inside(() => bindInput(binding, runtime, value))) return;
        bindPipelineVariables(scope, binding, defaults);
      } else if (!metadata.isSimple) {
        reportInputNotBound(runtime, value);
        return;
      }
      if (!block.hasProcess) return;
      const current = new Variable('_', value);
      current.isPiped = true;
      scope.variables.set('_', current);
      scope.variables.set('input', new Variable('input', inputOf([value])));
      execute(block.process);
    },
    proceed() {
      // An advanced function has its one turn; a simple one has as many as there are steps.
      if (!block.hasProcess || stage.expectsInput || (proceeded && !metadata.isSimple)) return;
      proceeded = true;
      execute(block.process);
    },
    end() {
      if (block.hasProcess && !stage.expectsInput && !proceeded) execute(block.process);
      if (!metadata.isSimple && callee.input === undefined) scope.variables.set('input', new Variable('input', collected));
      else if (stage.expectsInput && !block.hasProcess) scope.variables.set('input', new Variable('input', inputEnumerator(collected)));
      execute(block.end);
    },
    dispose() {
      if (started && block.clean) runClean(block.clean);
      runtime?.dispose();
      for (const [name, variable] of own) {
        if (variable) scope.variables.set(name, variable);
        else scope.variables.delete(name);
      }
    },
  };
}

function isValueType(kind: string): boolean {
  return kind === 'struct' || kind === 'enum';
}

function setParameter(scope: Scope, name: string, value: Value): void {
  const path = parseVariablePath(name);
  if (!isVariable(path)) return;
  const key = path.name.toLowerCase();
  const existing = scope.variables.get(key);
  if (existing) existing.constraint = undefined;
  scope.variables.set(key, new Variable(path.name, value));
}

/** Gives a parameter's variable what binding has checked already, or its default, which nothing checks. */
function giveUnchecked(variable: Variable, value: Value): void {
  const { constraint } = variable;
  variable.constraint = undefined;
  variable.value = value;
  variable.constraint = constraint;
}

function bindPipelineVariables(scope: Scope, binding: Binding, defaults: ReadonlyMap<ParameterMetadata, Value>): void {
  for (const parameter of binding.touched) {
    const variable = scope.variables.get(parameter.name.toLowerCase());
    const value = binding.values.has(parameter) ? binding.values.get(parameter) : (defaults.get(parameter) ?? null);
    if (variable) giveUnchecked(variable, value);
    else setParameter(scope, parameter.name, value);
    const bound = scope.variables.get('psboundparameters')?.value;
    if (bound instanceof Dictionary) {
      // What a former object gave stays in it; only the variable gets its default back.
      if (binding.values.has(parameter)) bound.set(parameter.name, value);
      else if (bound.has(parameter.name) && !parameter.type && !parameter.node?.defaultValue) bound.set(parameter.name, null);
    }
  }
}

/** `$PSScriptRoot` and `$PSCommandPath` belong to the file that the code stands in. */
function setScriptVariables(scope: Scope, path: string | undefined): void {
  if (path === undefined) return;
  const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  const root = /^[A-Za-z]:\\[^\\]*$/.test(path) ? path.slice(0, 3) : cut === 0 ? path.slice(0, 1) : path.slice(0, Math.max(cut, 0));
  scope.variables.set('psscriptroot', new Variable('PSScriptRoot', root));
  scope.variables.set('pscommandpath', new Variable('PSCommandPath', path));
}

/** -Verbose, -ErrorAction … of an advanced function become its preference variables (about_CommonParameters). */
export function setPreferences(scope: Scope, options: CommandRuntime['options'], session: Session): void {
  const type = () => knownType('System.Management.Automation.ActionPreference');
  const set = (name: string, value: string) =>
    scope.variables.set(name.toLowerCase(), new Variable(name, new EnumValue(type(), type().definition.enumMembers![value])));
  if (options.errorAction) set('ErrorActionPreference', options.errorAction);
  if (options.warningAction) set('WarningPreference', options.warningAction);
  if (options.informationAction) set('InformationPreference', options.informationAction);
  if (options.verbose !== undefined) set('VerbosePreference', options.verbose ? 'Continue' : 'SilentlyContinue');
  if (options.debug !== undefined) set('DebugPreference', options.debug ? 'Continue' : 'SilentlyContinue');
  if (options.whatIf !== undefined) session.setVariable('WhatIfPreference', new SwitchValue(options.whatIf), scope);
  if (options.confirm === true) {
    const impact = knownType('System.Management.Automation.ConfirmImpact');
    session.setVariable('ConfirmPreference', new EnumValue(impact, 1), scope);
  } else if (options.confirm === false) {
    const impact = knownType('System.Management.Automation.ConfirmImpact');
    session.setVariable('ConfirmPreference', new EnumValue(impact, 0), scope);
  }
}

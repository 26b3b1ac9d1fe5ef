import { parse } from '../../syntax/parser/parse.ts';
import type { ArgumentList } from '../commands/argument-list.ts';
import type { InvokeOptions } from '../commands/cmdlet-host.ts';
import { resolveCommand } from '../commands/resolve-command.ts';
import { Module } from '../module.ts';
import { parseErrorRecord } from '../parse-error-record.ts';
import { functionProcessor } from '../pipeline/function-processor.ts';
import { makeProcessor } from '../pipeline/make-processor.ts';
import { Collector, type Sink, type Streams } from '../pipeline/sink.ts';
import type { Session } from '../session.ts';
import { SessionState } from '../session-state.ts';
import { runtimeError, TerminatingError } from '../values/errors.ts';
import { InvocationInfo } from '../values/invocation-info.ts';
import { ScriptBlock } from '../values/script-block.ts';
import type { Value } from '../values/value.ts';
import { Variable } from '../variable.ts';
import { typeErrors } from './classes/type-errors.ts';
import { CompiledScriptBlock } from './compiled-script-block.ts';
import { LoopControl, StopUpstream } from './completion.ts';
import { Frame } from './frame.ts';

const own = 'System.Management.Automation';

/** What runs a script block outside a pipeline runs one clause of it (ScriptBlock.Invoke). */
export const severalClauses =
  'The script block cannot be invoked because it contains more than one clause. The Invoke() method can only be used on script blocks that contain a single clause.';

/**
 * Runs a script block for a cmdlet or .NET method. Without `newScope` it runs in the scope of its state, as
 * ForEach-Object and Where-Object run theirs; `$_` is put back afterwards.
 */
export function invokeScriptBlock(session: Session, out: Sink, block: ScriptBlock, options: InvokeOptions): void {
  const { compiled } = block;
  const state = block.state ?? session.state;
  if (compiled.hasSeveralClauses) throw runtimeError('InvalidOperation', severalClauses, { exception: `${own}.PSInvalidOperationException` });
  const simple = !options.newScope && compiled.parameters.length === 0 && !compiled.hasProcess && !options.args?.length;
  const streams = options.streams ?? session.frame?.streams ?? session.rootStreams;
  if (simple) {
    runInPlace(session, state, out, block, options, streams);
    return;
  }
  const caller = session.frameFor(out, streams);
  const args: ArgumentList = (options.args ?? []).map((value) => ({ kind: 'value', value }));
  const invocation = new InvocationInfo();
  const callee = {
    block: compiled,
    state,
    name: '',
    dotSourced: options.newScope === false,
    ...('dollarUnderbar' in options ? { dollarUnderbar: options.dollarUnderbar } : {}),
    ...(options.input ? { input: options.input } : {}),
  };
  const stage = { expectsInput: false, position: 1, length: 1 };
  const processor = functionProcessor(callee, args, caller, invocation, out, streams, stage);
  try {
    processor.begin();
    processor.end();
  } finally {
    processor.dispose?.();
  }
}

function runInPlace(session: Session, state: SessionState, out: Sink, block: ScriptBlock, options: InvokeOptions, streams: Streams): void {
  const { compiled } = block;
  const code = compiled.end;
  if (!code) return;
  const scope = state.currentScope;
  const savedState = session.state;
  const savedFrame = session.frame;
  const sets = 'dollarUnderbar' in options;
  const saved = sets ? scope.variables.get('_') : undefined;
  if (sets) {
    const current = new Variable('_', options.dollarUnderbar);
    if (options.isPiped) current.isPiped = true;
    scope.variables.set('_', current);
  }
  if (options.input) scope.variables.set('input', new Variable('input', options.input));
  const frame = new Frame(session, state, scope, compiled.source, out, streams);
  frame.invocation = savedFrame?.invocation;
  session.state = state;
  session.frame = frame;
  try {
    const completion = code(frame);
    if (completion && completion.kind !== 'return') throw new LoopControl(completion.kind, completion.label);
  } finally {
    session.frame = savedFrame;
    session.state = savedState;
    if (sets) {
      if (saved) scope.variables.set('_', saved);
      else scope.variables.delete('_');
    }
  }
}

/** Runs a command by name, with objects as its pipeline input, and gives what it wrote. */
export function callCommand(session: Session, name: string, args: ArgumentList, input: Value[] | undefined, streams?: Streams): Value[] {
  const collector = new Collector();
  const used = streams ?? session.frame?.streams ?? session.rootStreams;
  const frame = session.frameFor(collector, used);
  const invocation = new InvocationInfo();
  invocation.invocationName = name;
  const processor = makeProcessor(resolveCommand(session, name), args, frame, invocation, collector, used, {
    expectsInput: input !== undefined,
    position: 1,
    length: 1,
  });
  try {
    processor.begin();
    try {
      for (const value of input ?? []) processor.write(value);
    } catch (thrown) {
      if (!(thrown instanceof StopUpstream)) throw thrown;
    }
    processor.end();
  } finally {
    processor.dispose?.();
  }
  return collector.values;
}

/** A script block from text, not bound to any state; a syntax error is a ParseException. */
export function newScriptBlock(text: string, session: Session): ScriptBlock {
  const { ast, errors: syntaxErrors } = parse(text, session.edition);
  const source = { path: undefined, text };
  const errors = syntaxErrors.length ? syntaxErrors : typeErrors(ast, source, session);
  if (errors.length) throw new TerminatingError(parseErrorRecord(errors, source));
  return new ScriptBlock(CompiledScriptBlock.of(ast, source), undefined);
}

/** A copy of a script block bound to a new module that holds copies of the current scope's own variables (ScriptBlock.GetNewClosure). */
export function newClosure(session: Session, block: ScriptBlock): ScriptBlock {
  const origin = session.state;
  const module = new Module(`__DynamicModule_${session.nextId()}`);
  module.state = new SessionState(origin.globalScope, module);
  const target = module.state.topScope;
  for (const [key, variable] of origin.currentScope.variables) {
    if (variable.isConstant || variable.isReadOnly || variable.isAllScope || variable.isPrivate) continue;
    target.variables.set(key, new Variable(variable.name, variable.value));
  }
  return new ScriptBlock(block.compiled, module.state);
}

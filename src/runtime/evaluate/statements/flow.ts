import type { BreakStatement, ContinueStatement, ExitStatement, ReturnStatement, ThrowStatement } from '../../../syntax/ast/index.ts';
import { tryConvertTo } from '../../convert/convert-to.ts';
import { toText } from '../../convert/to-text.ts';
import { isInstanceOf, knownType } from '../../types/types.ts';
import { ErrorRecord, ExceptionObject, errorRecord, TerminatingError } from '../../values/errors.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { unwrap } from '../../values/members.ts';
import type { Value } from '../../values/value.ts';
import { compileExpression } from '../compile-expression.ts';
import { compileStatement, type Execute } from '../compile-statement.ts';
import { compileValue, loneExpression } from '../compile-value.ts';
import { type Completion, ExitSignal, returned } from '../completion.ts';
import { locating } from '../locate-error.ts';
import { writeEnumerated } from '../write-enumerated.ts';

/** `return`: what follows goes to the output, then the function, script or script block ends. */
export function returnStatement(node: ReturnStatement, source: ScriptSource): Execute {
  if (!node.pipeline) return () => returned;
  if (loneExpression(node.pipeline)) {
    const evaluate = locating(compileValue(node.pipeline, source), node.pipeline, source);
    return (frame) => {
      const value = evaluate(frame);
      if (frame.methodReturn) frame.methodReturn.value = value ?? null;
      else writeEnumerated(frame.out, value);
      return returned;
    };
  }
  const { pipeline } = node;
  const execute = compileStatement(pipeline, source);
  const valueOf = compileValue(pipeline, source);
  return (frame) => {
    if (!frame.methodReturn) return execute(frame) ?? returned;
    frame.methodReturn.value = valueOf(frame) ?? null;
    return returned;
  };
}

/** `exit`: the code is an integer; what is none gives 0, as does nothing at all ($LASTEXITCODE is not taken). */
export function exitStatement(node: ExitStatement, source: ScriptSource): Execute {
  const code = node.pipeline && compileValue(node.pipeline, source);
  return (frame) => {
    const value = code?.(frame);
    const converted = value === undefined || value === null ? 0 : tryConvertTo(value, knownType('System.Int32'), frame.session);
    throw new ExitSignal(typeof converted === 'number' ? converted : 0, { source, start: node.start, end: node.end });
  };
}

/** `throw` (about_Throw): an ErrorRecord or exception as it is, anything else as a RuntimeException of its text. */
export function throwStatement(node: ThrowStatement, source: ScriptSource): Execute {
  const evaluate = node.pipeline && compileValue(node.pipeline, source);
  return (frame) => {
    const { session } = frame;
    if (!evaluate) {
      const current = session.caughtError;
      if (current) throw new TerminatingError(current.record, { throw: true, ...(current.carrier ? { carrier: current.carrier } : {}) });
      const halted = errorRecord({ id: 'ScriptHalted', message: 'ScriptHalted', category: 'OperationStopped' });
      throw new TerminatingError(halted, { throw: true, carrier: 'RuntimeException' });
    }
    const thrown = unwrap(evaluate(frame));
    const record = recordOf(thrown, (value) => toText(value, session));
    const isRuntimeException = isInstanceOf(record.exception, knownType('System.Management.Automation.RuntimeException'));
    if (isRuntimeException) record.exception.data.set('WasThrownFromThrowStatement', true);
    // A RuntimeException goes up as it is, anything else inside one.
    const carrier = isRuntimeException && thrown instanceof ExceptionObject ? undefined : 'RuntimeException';
    throw new TerminatingError(record, { throw: true, ...(carrier ? { carrier } : {}) });
  };
}

function recordOf(value: Value, text: (value: Value) => string): ErrorRecord {
  if (value instanceof ErrorRecord) return value;
  if (value instanceof ExceptionObject) {
    // A RuntimeException keeps its own record; another exception gets one whose id is its message.
    if (value.errorRecord) return value.errorRecord;
    const isRuntime = isInstanceOf(value, knownType('System.Management.Automation.RuntimeException'));
    const record = new ErrorRecord(value, isRuntime ? 'RuntimeException' : value.message, isRuntime ? 'NotSpecified' : 'OperationStopped', null);
    value.errorRecord = record;
    return record;
  }
  const message = value === null || value === undefined ? 'ScriptHalted' : text(value);
  return errorRecord({ id: message, message, category: 'OperationStopped', target: value ?? null });
}

function jump(kind: 'break' | 'continue') {
  return (node: BreakStatement | ContinueStatement, source: ScriptSource): Execute => {
    const { label } = node;
    if (!label) {
      const completion: Completion = { kind, label: undefined };
      return () => completion;
    }
    const evaluate = compileExpression(label, source);
    return (frame) => ({ kind, label: toText(evaluate(frame), frame.session) });
  };
}

export const breakStatement = jump('break');
export const continueStatement = jump('continue');

import { convertTo } from '../../runtime/convert/convert-to.ts';
import { LoopControl } from '../../runtime/evaluate/completion.ts';
import { asTerminatingError } from '../../runtime/evaluate/locate-error.ts';
import { layoutOf } from '../../runtime/formatting/layout.ts';
import { positionMessage } from '../../runtime/formatting/position-message.ts';
import { nullSink } from '../../runtime/pipeline/sink.ts';
import type { Session } from '../../runtime/session.ts';
import { matchesWildcard, unescapeWildcards } from '../../runtime/text/wildcard-pattern.ts';
import type { TypeValue } from '../../runtime/types/type-value.ts';
import { isInstanceOf, knownType, typeOf } from '../../runtime/types/types.ts';
import { type ErrorRecord, errorRecord, TerminatingError } from '../../runtime/values/errors.ts';
import { unwrap } from '../../runtime/values/members.ts';
import { ScriptBlock } from '../../runtime/values/script-block.ts';
import type { Value } from '../../runtime/values/value.ts';
import { type AssertionContext, defineAssertion } from '../assertion.ts';
import { formatNicely, formatType } from '../format-nicely.ts';
import { joinAnd } from '../join-and.ts';
import { pesterArgumentError } from '../pester-error.ts';

/** The type that is asked for, by itself or by its name. */
function exceptionType(given: Value, session: Session): TypeValue | undefined {
  if (given === null) return undefined;
  try {
    return convertTo(given, knownType('System.Type'), session) as TypeValue;
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError)) throw thrown;
    throw new TerminatingError(
      errorRecord({
        id: 'ParameterArgumentTransformationError,Invoke-Assertion',
        message: `Cannot process argument transformation on parameter 'ExceptionType'. ${thrown.record.exception.message}`,
        category: 'InvalidData',
        exception: 'System.Management.Automation.ParameterBindingArgumentTransformationException',
        inner: thrown.record.exception,
      }),
    );
  }
}

/** Runs the block; the error that ended it, or undefined. */
function errorOf(block: ScriptBlock, { session }: AssertionContext): ErrorRecord | undefined {
  const saved = session.propagateErrors;
  session.propagateErrors = true;
  try {
    session.invokeTo(nullSink, block, { newScope: true });
    return undefined;
  } catch (thrown) {
    const error = asTerminatingError(thrown);
    // `break` outside of a loop leaves the block without an error.
    if (thrown instanceof LoopControl) return undefined;
    if (!error) throw thrown;
    session.rememberError(error.record);
    return error.record;
  } finally {
    session.propagateErrors = saved;
  }
}

/** ` from file:line char:n` and the source line, as Pester puts it behind its messages. */
function placeOf(record: ErrorRecord, session: Session): string {
  const text = positionMessage(record.invocationInfo?.extent, layoutOf(session));
  if (text === '') return '';
  return text.replace(/^At /, 'from ').replaceAll('\n', '\n    ');
}

export default defineAssertion({
  name: 'Throw',
  parameters: {
    ExpectedMessage: { type: 'string', position: 0 },
    ErrorId: { type: 'string', position: 1 },
    ExceptionType: { type: 'object', position: 2 },
    Because: { type: 'string' },
    PassThru: { type: 'switch' },
  },
  test(context) {
    const { negate, because, parameters, session } = context;
    const block = unwrap(context.actual);
    if (!(block instanceof ScriptBlock)) {
      throw pesterArgumentError("Input is missing or not a ScriptBlock. Input to '-Throw' and '-Not -Throw' must be enclosed in curly braces.");
    }
    const record = errorOf(block, context);
    if (negate) {
      if (!record) return { succeeded: true, message: '' };
      return {
        succeeded: false,
        message: `Expected no exception to be thrown,${because} but an exception "${record.exception.message}" was thrown ${placeOf(record, session)}.`,
      };
    }
    const { ExpectedMessage, ErrorId } = parameters as { ExpectedMessage?: string; ErrorId?: string };
    const type = exceptionType(parameters.ExceptionType ?? null, session);
    const filters: string[] = [];
    const buts: string[] = [];
    const nicely = (value: Value) => formatNicely(value, session);
    if (type) {
      filters.push(`type ${nicely(type)}`);
      if (record && !isInstanceOf(record.exception, type)) buts.push(`the exception type was ${formatType(typeOf(record.exception))}`);
    }
    if (ExpectedMessage?.trim()) {
      filters.push(`message like ${nicely(unescapeWildcards(ExpectedMessage))}`);
      if (record && !matchesWildcard(record.exception.message, ExpectedMessage)) buts.push(`the message was ${nicely(record.exception.message)}`);
    }
    if (ErrorId?.trim()) {
      filters.push(`FullyQualifiedErrorId ${nicely(ErrorId)}`);
      if (record && !matchesWildcard(record.fullyQualifiedErrorId, ErrorId))
        buts.push(`the FullyQualifiedErrorId was ${nicely(record.fullyQualifiedErrorId)}`);
    }
    if (!record) buts.push('no exception was thrown');
    if (buts.length > 0) {
      const wanted = filters.length > 0 ? ` with ${joinAnd(filters)}` : '';
      const place = record ? ` ${placeOf(record, session)}` : '';
      return { succeeded: false, message: `Expected an exception${wanted} to be thrown,${because} but ${joinAnd(buts)}.${place}`.trim() };
    }
    return { succeeded: true, message: '', ...(parameters.PassThru ? { output: record! } : {}) };
  },
  source: 'https://pester.dev/docs/assertions/#throw',
});

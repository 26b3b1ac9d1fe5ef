import { asTerminatingError } from '../../runtime/evaluate/locate-error.ts';
import { findTypeName, parseTypeName } from '../../runtime/convert/resolve-type-name.ts';
import { nullSink } from '../../runtime/pipeline/sink.ts';
import { layoutOf } from '../../runtime/formatting/layout.ts';
import { positionMessage } from '../../runtime/formatting/position-message.ts';
import type { Session } from '../../runtime/session.ts';
import { matchesWildcard } from '../../runtime/text/wildcard-pattern.ts';
import { TypeValue } from '../../runtime/types/type-value.ts';
import { isInstanceOf, typeOf } from '../../runtime/types/types.ts';
import type { ErrorRecord } from '../../runtime/values/errors.ts';
import { unwrap } from '../../runtime/values/members.ts';
import { ScriptBlock } from '../../runtime/values/script-block.ts';
import { type AssertionContext, defineAssertion } from '../assertion.ts';
import { pesterError } from '../pester-error.ts';
import { formatType } from '../format-nicely.ts';

/** Runs the block; the error that ended it, or undefined. */
function errorOf(block: ScriptBlock, { session }: AssertionContext): ErrorRecord | undefined {
  const saved = session.propagateErrors;
  session.propagateErrors = true;
  try {
    session.invokeTo(nullSink, block, { newScope: true });
    return undefined;
  } catch (thrown) {
    const error = asTerminatingError(thrown);
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

const listed = (parts: string[]) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`);

export default defineAssertion({
  name: 'Throw',
  parameters: {
    ExpectedMessage: { type: 'string', position: 0 },
    ErrorId: { type: 'string', position: 1 },
    ExceptionType: { type: 'object', position: 2 },
    PassThru: { type: 'switch' },
  },
  test(context) {
    const { negate, because, parameters, session } = context;
    const block = unwrap(context.actual);
    if (!(block instanceof ScriptBlock)) {
      throw pesterError("Input is missing or not a ScriptBlock. Input to '-Throw' and '-Not -Throw' must be enclosed in curly braces.");
    }
    const record = errorOf(block, context);
    if (negate) {
      if (!record) return { succeeded: true, message: '' };
      return { succeeded: false, message: `Expected no exception to be thrown,${because} but an exception "${record.exception.message}" was thrown ${placeOf(record, session)}.` };
    }
    const { ExpectedMessage, ErrorId, ExceptionType } = parameters;
    const type = ExceptionType instanceof TypeValue ? ExceptionType : typeof ExceptionType === 'string' ? findTypeName(parseTypeName(ExceptionType.replace(/^\[|\]$/g, '')), session) : undefined;
    const filters: string[] = [];
    const buts: string[] = [];
    if (type) {
      filters.push(`with type ${formatType(type)}`);
      if (record && !isInstanceOf(record.exception, type)) buts.push(`the exception type was ${formatType(typeOf(record.exception))}`);
    }
    if (ExpectedMessage) {
      filters.push(`with message like '${ExpectedMessage}'`);
      if (record && !matchesWildcard(record.exception.message, ExpectedMessage)) buts.push(`the message was '${record.exception.message}'`);
    }
    if (ErrorId) {
      filters.push(`with FullyQualifiedErrorId '${ErrorId}'`);
      if (record && !matchesWildcard(record.fullyQualifiedErrorId, ErrorId)) buts.push(`the FullyQualifiedErrorId was '${record.fullyQualifiedErrorId}'`);
    }
    const filter = filters.length ? ` ${listed(filters)}` : '';
    if (!record) return { succeeded: false, message: `Expected an exception${filter} to be thrown,${because} but no exception was thrown.` };
    if (buts.length) return { succeeded: false, message: `Expected an exception${filter} to be thrown,${because} but ${listed(buts)}. ${placeOf(record, session)}`.trim() };
    return { succeeded: true, message: '', ...(parameters.PassThru ? { output: record } : {}) };
  },
  source: 'https://pester.dev/docs/assertions/#throw',
});

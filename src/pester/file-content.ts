import { NotSimulated } from '../base/not-simulated.ts';
import { enumerate } from '../runtime/convert/enumerate.ts';
import { toBoolean } from '../runtime/convert/to-boolean.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { binaryOperators } from '../runtime/operators/binary.ts';
import { type AssertionContext, type AssertionOutcome, outcome } from './assertion.ts';
import { callReal } from './call-real.ts';
import { formatNicely } from './format-nicely.ts';

/** How the four operators of file contents differ. */
export interface ContentComparison {
  readonly exactly: boolean;
  /** The whole file is one text; otherwise each of its lines. */
  readonly multiline: boolean;
}

/** Whether a file's content matches a regular expression. */
export function fileContentOutcome(context: AssertionContext, { exactly, multiline }: ContentComparison): AssertionOutcome {
  const { actual, parameters, negate, because, session } = context;
  const expected = parameters.ExpectedContent ?? null;
  if (!session.cmdlets.has('get-content')) throw new NotSimulated('command', 'Get-Content');
  const flag = { kind: 'parameter', name: 'Raw', text: '-Raw', hasValue: false } as const;
  const lines = callReal(session, 'Get-Content', [{ kind: 'value', value: actual }, ...(multiline ? [flag] : [])]);
  const matching = (exactly ? binaryOperators.cmatch : binaryOperators.imatch)(lines, expected, session);
  const found = multiline ? toBoolean(matching) : [...(enumerate(matching) ?? [])].length > 0;
  return outcome(found, negate, () => {
    const file = exactly || multiline ? formatNicely(actual, session) : `'${toText(actual, session)}'`;
    const how = `${negate ? 'not ' : ''}be ${exactly ? 'case sensitively ' : ''}found`;
    return `Expected ${formatNicely(expected, session)} to ${how} in file ${file},${because} but it was ${negate ? '' : 'not '}found.`;
  });
}

import { binary, command, expandable, ifStatement, invokeMember, nullValue, quoted, subexpression } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import { isInteger } from '../analysis/is-integer.ts';
import type { LoweredValue, Lowering, Origin } from '../lowering.ts';
import { lowerCondition, lowerExpression, lowerValue, type Value } from '../value.ts';
import { isOnly, mayBeNothing, somethingOf, type ValueType } from '../value-type.ts';

/** A part of a template that is known only at run time, with its type at that place. */
export interface TemplatePart {
  readonly value: Value;
  readonly type: ValueType;
}

/** A text with values in it: a template literal, `+` with a text. */
export interface Template extends Origin {
  readonly kind: 'template';
  readonly parts: readonly (string | TemplatePart)[];
}

const choose = (test: LoweredValue, whenTrue: Expression, whenFalse: Expression) => subexpression([ifStatement(test, [whenTrue], [whenFalse])]);

/** The part as TypeScript writes it: `true`, `null`, a number's shortest form, the items of a list with commas. */
function lowerSomething(part: TemplatePart, lowering: Lowering): Expression {
  const { value, type } = part;
  const kinds = somethingOf(type);
  const only = kinds.length === 1 ? kinds[0] : undefined;
  if (only === 'text' || (only === 'number' && isInteger(value))) {
    const node = lowerValue(value, lowering);
    return node.kind === 'Command' || node.kind === 'Pipeline' ? subexpression([node]) : node;
  }
  if (only === 'truth') return choose(lowerCondition(value, lowering), quoted('true'), quoted('false'));
  if (only === 'datetime') return invokeMember(invokeMember(lowerExpression(value, lowering), 'ToUniversalTime'), 'ToString', quoted('u'));
  if (only === 'list') return binary('join', lowerExpression(value, lowering), quoted(','));
  return subexpression([command(lowering.helper('ConvertTo-Text'), { Value: lowerExpression(value, lowering) })]);
}

function lowerPart(part: TemplatePart, lowering: Lowering): Expression {
  if (!mayBeNothing(part.type)) return lowerSomething(part, lowering);
  const word = part.type.kinds.has('null') ? 'null' : 'undefined';
  if (somethingOf(part.type).length === 0) return quoted(word);
  const test = binary('ieq', nullValue(), lowerExpression(part.value, lowering));
  return choose(test, quoted(word), lowerSomething(part, lowering));
}

export function lowerTemplate({ parts }: Template, lowering: Lowering): Expression {
  const lowered = parts.map((part) => (typeof part === 'string' ? part : lowerPart(part, lowering)));
  const [first] = parts;
  if (parts.length === 1 && typeof first !== 'string' && isOnly(first.type, 'text')) return lowerExpression(first.value, lowering);
  return expandable(lowered);
}

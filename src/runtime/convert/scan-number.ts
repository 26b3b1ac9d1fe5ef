import type { ConstantExpression } from '../../syntax/ast/index.ts';
import { type NumberParts, numberValue } from '../../syntax/lexer/number-value.ts';
import { numberOf } from '../evaluate/expressions/literals.ts';
import type { Value } from '../values/value.ts';

const literal = /^([+-]?)(?:0x([\da-f]*)|0b([01]+)|(\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?))([uU]?[lLsSyY]|[uUdDnN])?(?:([kmgtp])b)?$/i;

const multipliers: Record<string, bigint> = { k: 1024n, m: 1024n ** 2n, g: 1024n ** 3n, t: 1024n ** 4n, p: 1024n ** 5n };

/**
 * The number that a text is as a literal of the language, sign, suffix and multiplier included (`'0x1F'`, `'1e3'`, `'2kb'`);
 * undefined when it is none. An empty text is zero.
 */
export function scanNumber(text: string): Value {
  const trimmed = text.trim().replace(/^[\u2013-\u2015]/, '-');
  if (trimmed === '') return 0;
  if (/^\d{1,9}$/.test(trimmed)) return Number(trimmed);
  const match = literal.exec(trimmed);
  if (!match) return undefined;
  const [, sign, hexadecimal, binary, decimal, suffix = '', multiplier] = match;
  const format = decimal !== undefined ? 'decimal' : binary !== undefined ? 'binary' : 'hex';
  const parts: NumberParts = {
    sign: sign as NumberParts['sign'],
    digits: decimal ?? binary ?? hexadecimal,
    format,
    real: decimal !== undefined && /[.e]/i.test(decimal),
    suffix: suffix.toLowerCase(),
    multiplier: multiplier === undefined ? 1n : multipliers[multiplier.toLowerCase()],
  };
  const found = numberValue(parts);
  return found && numberOf(found as ConstantExpression);
}

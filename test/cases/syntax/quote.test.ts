import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expression, Statement } from '../../../src/syntax/ast/index.ts';
import { parse } from '../../../src/syntax/parser/parse.ts';
import { quote } from '../../../src/syntax/printer/quote.ts';

/** The value of a string expression whose subexpressions are all `[char]number`. */
function constantValue(statement: Statement): string {
  if (statement.kind !== 'Pipeline' || statement.elements.length !== 1) throw new Error('not one expression');
  const [element] = statement.elements;
  if (element.kind !== 'CommandExpression') throw new Error('not an expression');
  return textOf(element.expression);
}

function textOf(expression: Expression): string {
  switch (expression.kind) {
    case 'StringConstantExpression':
      return expression.value;
    case 'ExpandableStringExpression':
      return expression.parts.map((part) => (typeof part === 'string' ? part : textOf(part))).join('');
    case 'SubExpression':
      return expression.subExpression.statements.map(constantValue).join('');
    case 'ConvertExpression':
      if (expression.type.typeName.name === 'char' && expression.child.kind === 'ConstantExpression') {
        return String.fromCharCode(Number(expression.child.value));
      }
      throw new Error('not a character');
    default:
      throw new Error(`not constant: ${expression.kind}`);
  }
}

/** What comes back when a quoted text is parsed as a whole script. */
function comesBack(text: string): string {
  const { ast, errors } = parse(quote(text));
  expect(errors).toEqual([]);
  expect(ast.endBlock?.statements).toHaveLength(1);
  return constantValue(ast.endBlock!.statements[0]);
}

/** Single UTF-16 units, halves of surrogate pairs among them, with those that mean something to PowerShell more often. */
const unit = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "'",
      '"',
      '`',
      '$',
      '(',
      ')',
      '{',
      '}',
      '\n',
      '\r',
      '\t',
      '\0',
      '\u2018',
      '\u2019',
      '\u201a',
      '\u201b',
      '\u201c',
      '\u201d',
      '\u201e',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('a', 'n', '0', 'u', 'e', ' ', ':', '_', '?', '@', '#') },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
);
const anyText = fc.array(unit, { maxLength: 40 }).map((units) => units.join(''));

describe('quote', () => {
  test.each([
    ['', "''"],
    ['Running', "'Running'"],
    ["CONTOSO\\o'brien", "'CONTOSO\\o''brien'"],
    ['CONTOSO\\$admin', "'CONTOSO\\$admin'"],
    ['a `"b"`', '\'a `"b"`\''],
    ['one\ntwo', '"one`ntwo"'],
    ['\0\u0007\b\t\v\f\r', '"`0`a`b`t`v`f`r"'],
    ['\u001b[0m', '"$([char]0x001B)[0m"'],
    ['Ren\u00e9', '"Ren$([char]0x00E9)"'],
    ['it\u2019s "$x" `n', '"it$([char]0x2019)s `"`$x`" ``n"'],
    ['\ud83d\ude00', '"$([char]0xD83D)$([char]0xDE00)"'],
    ['\udc00', '"$([char]0xDC00)"'],
  ])('writes %j as %s', (text, expected) => {
    expect(quote(text)).toBe(expected);
  });

  test('gives back any text when it is parsed, in nothing but printable ASCII', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(quote(text)).toMatch(/^[ -~]*$/);
        expect(comesBack(text)).toBe(text);
      }),
      { numRuns: 1500 },
    );
  });
});

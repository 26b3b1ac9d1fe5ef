// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are PowerShell.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Expression, Node } from '../../../src/syntax/ast/index.ts';
import { toRecordedForm } from '../../../src/syntax/ast/to-recorded-form.ts';
import { visit } from '../../../src/syntax/ast/visit.ts';
import { parse } from '../../../src/syntax/parser/parse.ts';

/** The expression that a script is. */
function expressionOf(script: string): Expression {
  const { ast, errors } = parse(script);
  expect(errors).toEqual([]);
  const [statement] = ast.endBlock!.statements;
  if (statement.kind !== 'Pipeline' || statement.elements[0].kind !== 'CommandExpression') throw new Error(`no expression: ${script}`);
  return statement.elements[0].expression;
}

/** The arguments of the command that a script is, shortened to kind and text. */
function argumentsOf(script: string): string[] {
  const { ast, errors } = parse(script);
  expect(errors).toEqual([]);
  const [statement] = ast.endBlock!.statements;
  if (statement.kind !== 'Pipeline' || statement.elements[0].kind !== 'Command') throw new Error(`no command: ${script}`);
  return statement.elements[0].elements.slice(1).map((element) => `${element.kind} ${script.slice(element.start, element.end)}`);
}

describe('a number literal has the type and value that its form gives it', () => {
  test.each<[string, string, number | bigint | string]>([
    ['7', 'int', 7],
    ['-7', 'int', -7],
    ['2147483648', 'long', 2147483648n],
    ['9223372036854775808', 'decimal', '9223372036854775808'],
    ['79228162514264337593543950336', 'double', 7.922816251426434e28],
    ['5l', 'long', 5n],
    ['5u', 'uint', 5n],
    ['4294967296u', 'ulong', 4294967296n],
    ['3uy', 'byte', 3n],
    ['-3y', 'sbyte', -3n],
    ['5s', 'short', 5n],
    ['5us', 'ushort', 5n],
    ['5ul', 'ulong', 5n],
    ['5n', 'bigint', 5n],
    ['2.5l', 'long', 2n],
    ['3.5n', 'bigint', 4n],
    ['1.50d', 'decimal', '1.50'],
    ['1.5e-3d', 'decimal', '0.0015'],
    ['2kb', 'int', 2048],
    ['1.5mb', 'double', 1572864],
    ['1gb', 'int', 1073741824],
    ['4gb', 'long', 4294967296n],
    ['0x1F', 'int', 31],
    ['0xFFFFFFFF', 'int', -1],
    ['0xFFFFFFFFu', 'uint', 4294967295n],
    ['0x80000000000000FF', 'long', -9223372036854775553n],
    ['0b101', 'int', 5],
    ['0b11111111', 'int', -1],
    ['1e3', 'double', 1000],
    ['.5', 'double', 0.5],
    ['5.', 'double', 5],
  ])('%s is %s', (script, type, value) => {
    expect(expressionOf(script)).toMatchObject({ kind: 'ConstantExpression', type, value });
  });
});

describe('a string has the value that its quotes and escapes give it', () => {
  test.each([
    ["'it''s $x `n'", "it's $x `n"],
    ['"a`tb`u{41}`u{1F600}`e`0"', 'a\tbA\ud83d\ude00\u001b\0'],
    ['"say ""hi"" `$x"', 'say "hi" $x'],
    ['\u2018curly\u2019', 'curly'],
    ['\u201ccurly\u201d', 'curly'],
    ["@'\none\n two'@\n'@", "one\n two'@"],
    ['@"\r\none\r\ntwo\r\n"@', 'one\r\ntwo'],
    ["@'\n'@", ''],
  ])('%j', (script, value) => {
    expect(expressionOf(script)).toMatchObject({ kind: 'StringConstantExpression', value });
  });

  test('variables and subexpressions in it are parts, which may hold strings themselves', () => {
    const script = '"a $b.c ${d e} $(f "g" ""h"") `$i"';
    expect(expressionOf(script)).toMatchObject({
      kind: 'ExpandableStringExpression',
      parts: [
        'a ',
        { kind: 'VariableExpression', variablePath: 'b' },
        '.c ',
        { kind: 'VariableExpression', variablePath: 'd e' },
        ' ',
        { kind: 'SubExpression', start: script.indexOf('$('), end: script.indexOf(') ') + 1 },
        ' $i',
      ],
    });
  });
});

describe('words in command mode are split as PowerShell splits them', () => {
  test.each([
    ['foo a,b $x.y foo$bar', ['ArrayLiteral a,b', 'MemberExpression $x.y', 'ExpandableStringExpression foo$bar']],
    ['foo -p:val -q: 1 -r', ['CommandParameter -p:val', 'CommandParameter -q: 1', 'CommandParameter -r']],
    ['foo "a"b \'c\'d', ['StringConstantExpression "a"', 'StringConstantExpression b', "StringConstantExpression 'c'", 'StringConstantExpression d']],
    [
      'foo @args 10mb 10mbx *.txt',
      ['VariableExpression @args', 'ConstantExpression 10mb', 'StringConstantExpression 10mbx', 'StringConstantExpression *.txt'],
    ],
    [
      'foo {1} (2) $(3) @(4) @{}',
      ['ScriptBlockExpression {1}', 'ParenExpression (2)', 'SubExpression $(3)', 'ArrayExpression @(4)', 'Hashtable @{}'],
    ],
    [
      'foo if % ? = -- -x',
      [
        'StringConstantExpression if',
        'StringConstantExpression %',
        'StringConstantExpression ?',
        'StringConstantExpression =',
        'CommandParameter --',
        'StringConstantExpression -x',
      ],
    ],
    [
      'foo $x-y $x.y.z[0] $x::y a$(1)b',
      ['ExpandableStringExpression $x-y', 'IndexExpression $x.y.z[0]', 'MemberExpression $x::y', 'ExpandableStringExpression a$(1)b'],
    ],
    ['foo --% a "b | c" %x% ', ['StringConstantExpression --%', 'StringConstantExpression a "b | c" %x% ']],
    ['foo \u2013p \u2014q', ['CommandParameter \u2013p', 'CommandParameter \u2014q']],
    ['foo a#b #c', ['StringConstantExpression a#b']],
    ['foo `\n  a`\n', ['StringConstantExpression a`\n']],
  ])('%j', (script, expected) => {
    expect(argumentsOf(script)).toEqual(expected);
  });
});

describe('#Requires', () => {
  test('is read from every comment that begins with it', () => {
    const { ast, errors } = parse(
      '#Requires -Version 5.1 -RunAsAdministrator\n$x = 1 #requires -Modules A, @{ ModuleName = "B"; ModuleVersion = "1.2" }\n#Requires -PSEdition Desktop',
    );
    expect(errors).toEqual([]);
    expect(ast.requirements).toEqual({
      version: '5.1',
      runAsAdministrator: true,
      editions: ['Desktop'],
      modules: [{ name: 'A' }, { name: 'B', version: '1.2' }],
    });
  });

  test('is absent from a script without one', () => {
    expect(parse('# requires -Version 3').ast.requirements).toBeUndefined();
  });
});

describe('a script of any shape is parsed', () => {
  const deep = (open: string, middle: string, close: string, depth: number) => open.repeat(depth) + middle + close.repeat(depth);

  test.each([
    ['parentheses', deep('(', '1', ')', 1000)],
    ['subexpressions', deep('$(', '1', ')', 800)],
    ['script blocks', deep('{', '1', '}', 500)],
    ['operands', deep('(1 + ', '1', ')', 800)],
    ['statements', deep('if ($x) {', '1', '}', 400)],
  ])('%s may be nested deeply', (_, script) => {
    const { ast, errors } = parse(script);
    expect(errors).toEqual([]);
    expect(toRecordedForm(ast).slice(0, 3)).toEqual(['ScriptBlock', 0, script.length]);
  });

  test('nesting past all bounds is an error and no crash', () => {
    expect(parse(deep('(', '1', ')', 200_000)).errors.map(({ id }) => id)).toEqual(['ScriptTooComplicated']);
  });

  test('a hundred thousand statements, or operands, take no depth', () => {
    expect(parse('$x = 1\n'.repeat(100_000)).ast.endBlock?.statements).toHaveLength(100_000);
    expect(parse(`1${' + 1'.repeat(100_000)}`).errors).toEqual([]);
    expect(parse(`$x${'.y'.repeat(50_000)}`).errors).toEqual([]);
  });

  test('a line of five megabytes is one token like any other', () => {
    const value = 'x'.repeat(5_000_000);
    expect(expressionOf(`'${value}'`)).toMatchObject({ kind: 'StringConstantExpression', end: value.length + 2 });
  });
});

describe('text that is no script', () => {
  const recorded = new URL('../../recorded/', import.meta.url);
  const read = (path: string) => JSON.parse(readFileSync(new URL(path, recorded), 'utf8')) as { script: string }[];
  const scripts = ['flow', 'functions', 'objects', 'operators', 'strings']
    .flatMap((area) => read(`language/${area}.json`))
    .concat(read('syntax/errors.json'));
  const pieces = [
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '@{',
    '$(',
    '"',
    "'",
    '`',
    '$',
    '@"\n',
    '\n"@',
    '<#',
    '#',
    ';',
    ',',
    '|',
    '&&',
    '-eq',
    '-',
    '.',
    '::',
    '?',
    ':',
    '=',
    '\n',
    '\0',
    '\ud83d',
    '\u2019',
    'if',
    'class',
    'param',
    'data',
    '1',
    '0x',
    '$x',
  ];

  const mutated = fc
    .tuple(
      fc.constantFrom(...scripts.map(({ script }) => script)),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), fc.constantFrom('', ...pieces)), { minLength: 1, maxLength: 4 }),
    )
    .map(([script, edits]) => {
      let text = script;
      for (const [at, removed, inserted] of edits) {
        const place = at % (text.length + 1);
        text = text.slice(0, place) + inserted + text.slice(place + removed);
      }
      return text;
    });

  test('gives a tree and errors that lie in it, and never an exception', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const { ast, errors } = parse(text);
        for (const { start, line, column, message } of errors) {
          expect(start).toBeLessThanOrEqual(text.length + 2);
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(message).not.toBe('');
        }
        const outside: Node[] = [];
        visit(ast, {
          enter(node) {
            if (node.start < 0 || node.end > text.length + 1 || node.start > node.end) outside.push(node);
          },
        });
        if (errors.length === 0) expect(outside).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

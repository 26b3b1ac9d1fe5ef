import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as build from '../../../src/syntax/ast/build.ts';
import type { Expression, ScriptBlock } from '../../../src/syntax/ast/index.ts';
import { shapeOf } from '../../../src/syntax/ast/shape-of.ts';
import { parse } from '../../../src/syntax/parser/parse.ts';
import { print } from '../../../src/syntax/printer/print.ts';
import { toPrintable } from '../../../src/syntax/printer/to-printable.ts';

const recorded = new URL('../../recorded/', import.meta.url);

/** Prints, checks the laws of printing, gives the text. */
function printed(ast: ScriptBlock): string {
  const { text } = print(ast);
  expect(text).toMatch(/^[\n -~]*$/);
  const again = parse(text);
  expect(again.errors).toEqual([]);
  expect(shapeOf(again.ast)).toEqual(shapeOf(toPrintable(ast)));
  if (!/#|\n\n/.test(text)) expect(print(again.ast).text).toBe(text);
  return text;
}

const statementText = (...statements: Parameters<typeof build.block>[0]) => printed(build.scriptBlock(statements));
const { binary, integer, quoted, variable } = build;

describe('a recorded script that is printed', () => {
  const scripts: { name: string; script: string }[] = [];
  for (const file of readdirSync(new URL('language', recorded))) {
    scripts.push(...(JSON.parse(readFileSync(new URL(`language/${file}`, recorded), 'utf8')) as typeof scripts));
  }
  for (const file of readdirSync(new URL('pester', recorded)).filter((name) => name.endsWith('.ps1'))) {
    scripts.push({ name: file, script: readFileSync(new URL(`pester/${file}`, recorded), 'utf8') });
  }
  test.each(scripts)('is parsed to the same tree again: $name', ({ script }) => {
    const { ast } = parse(script);
    const { text } = print(ast);
    const again = parse(text);
    expect(again.errors).toEqual([]);
    expect(shapeOf(again.ast)).toEqual(shapeOf(toPrintable(ast)));
    expect(print(again.ast).text).toBe(text);
  });
});

/** Expressions of any nesting, as the compiler may build them. */
const anyExpression: fc.Arbitrary<Expression> = fc.letrec<{ any: Expression }>((tie) => {
  const any = tie('any');
  const few = fc.array(any, { minLength: 0, maxLength: 3 });
  const some = fc.array(any, { minLength: 1, maxLength: 3 });
  const operators = [
    '+',
    '-',
    '*',
    '/',
    '%',
    '..',
    'format',
    'and',
    'or',
    'xor',
    'band',
    'bor',
    'ieq',
    'cne',
    'ilike',
    'inotmatch',
    'join',
    'isplit',
    'csplit',
    'ireplace',
    'iin',
    'is',
    'isnot',
    'as',
    'shl',
    '??',
  ] as const;
  return {
    any: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'expression' },
      fc.constantFrom(variable('x'), variable('script:Some Thing'), variable('env:Path'), variable('_'), build.using('y'), build.boolean(true)),
      fc.integer({ min: -3, max: 3 }).map(integer),
      fc.constantFrom(1.5, -0.5, 1e300, 2, Number.POSITIVE_INFINITY).map(build.double),
      fc.constantFrom('', 'text', "o'brien", 'a\nb', '$x', 'Ren\u00e9').map(quoted),
      fc.constantFrom('int', 'string[]', 'System.Collections.Generic.List[int]').map(build.typeExpression),
      fc.tuple(fc.constantFrom(...operators), any, any).map(([operator, left, right]) => binary(operator, left, right)),
      fc
        .tuple(fc.constantFrom('not', '!', 'bnot', '-', '+', 'join', 'isplit') as fc.Arbitrary<'not'>, any)
        .map(([operator, child]) => build.unary(operator, child)),
      any.map((child) => build.convert('string', child)),
      fc.tuple(any, any, any).map(([a, b, c]) => build.ternary(a, b, c)),
      fc.tuple(any, fc.constantFrom('Name', 'a b', 'Ren\u00e9')).map(([target, name]) => build.member(target, name)),
      fc.tuple(any, any).map(([target, name]) => build.member(target, name)),
      fc.tuple(any, few).map(([target, list]) => build.invokeMember(target, 'Foo', ...list)),
      few.map((list) => build.invokeStatic('math', 'Max', ...list)),
      fc.tuple(any, any).map(([target, at]) => build.index(target, at)),
      some.map(build.arrayLiteral),
      few.map(build.array),
      few.map(build.arrayExpression),
      some.map(build.subexpression),
      fc.array(fc.oneof(fc.constantFrom('a', 'b c', '$', '"'), any), { minLength: 1, maxLength: 4 }).map(build.expandable),
      fc.tuple(any, any).map(([a, b]) => build.hashtable({ A: a, 'b c': b })),
      fc.tuple(any, any).map(([key, value]) => build.hashtable([{ key, value }])),
      few.map((list) => build.paren(build.command('Get-Item', { Path: list[0], Force: true, Value: list[1] }, { positional: list.slice(2) }))),
      few.map((list) => build.scriptBlockExpression(build.scriptBlock(list))),
    ),
  };
}).any;

describe('a built tree that is printed', () => {
  test('is parsed to the tree that was built, parentheses aside, whatever it is', () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        printed(
          build.scriptBlock([build.assign(variable('result'), expression), build.command('Write-Output', { InputObject: expression }), expression]),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('is not changed by printing', () => {
    const tree = build.scriptBlock([build.assign(variable('x'), binary('*', binary('+', integer(1), integer(2)), quoted('\u00e9')))]);
    const before = structuredClone(tree);
    print(tree);
    expect(tree).toEqual(before);
  });
});

describe('print sets parentheses', () => {
  test.each<[string, Expression, string]>([
    ['where a looser operator is inside a tighter one', binary('*', binary('+', integer(1), integer(2)), integer(3)), '(1 + 2) * 3'],
    ['not where the operators bind so anyway', binary('+', binary('*', integer(1), integer(2)), integer(3)), '1 * 2 + 3'],
    ['where a chain goes to the right', binary('-', integer(1), binary('-', integer(2), integer(3))), '1 - (2 - 3)'],
    ['around what is negated', build.unary('not', binary('ieq', variable('x'), integer(1))), '-not ($x -eq 1)'],
    ['around a number that has a sign before it', build.unary('-', integer(1)), '-(1)'],
    ['around a number that has a member', build.invokeMember(integer(5), 'ToString', quoted('x')), "(5).ToString('x')"],
    ['around a cast that has a member', build.member(build.convert('int', variable('x')), 'Length'), '([int]$x).Length'],
    [
      'around an array among arguments',
      build.invokeStatic('string', 'Join', quoted(','), build.arrayLiteral([integer(1), integer(2)])),
      "[string]::Join(',', (1, 2))",
    ],
    ['around a type before a sign', binary('+', build.typeExpression('int'), integer(1)), '([int]) + 1'],
  ])('%s', (_, expression, text) => {
    expect(statementText(expression)).toBe(`${text}\n`);
  });

  test('around arguments that a command would read as words', () => {
    const command = build.command('Set-Thing', {
      A: integer(-1),
      B: binary('+', integer(1), integer(2)),
      C: build.typeExpression('int'),
      D: build.staticMember('int', 'MaxValue'),
      E: build.member(variable('x'), 'Name'),
      F: build.arrayLiteral([quoted('a'), integer(-2)]),
      G: true,
      H: undefined,
    });
    expect(statementText(command)).toBe("Set-Thing -A (-1) -B (1 + 2) -C ([int]) -D ([int]::MaxValue) -E $x.Name -F 'a', (-2) -G\n");
  });
});

describe('print lays out', () => {
  test('blocks with braces at the end of the line, one statement a line', () => {
    const tree = build.scriptBlock([
      build.ifStatement(
        binary('ieq', variable('user'), build.nullValue()),
        [build.command('Write-Output', {}, { positional: [quoted('Nobody.')] }), build.exitStatement(integer(0))],
        [build.ifStatement(variable('other'), [build.breakStatement()], [build.returnStatement()])],
      ),
      build.spaced(
        build.commented(
          build.tryCatch([build.throwStatement(quoted('x'))], build.catchClause([build.assign(variable('e'), variable('_'))], 'System.Exception'), [
            build.assign(variable('f'), integer(1)),
          ]),
          'Why this\nis done.',
        ),
      ),
      build.forEach(variable('i'), binary('..', integer(1), integer(3)), [build.continueStatement('outer')]),
      build.forLoop(
        {
          initializer: build.assign(variable('i'), integer(0)),
          condition: binary('ilt', variable('i'), integer(3)),
          iterator: build.unary('postfix++', variable('i')),
        },
        [],
      ),
      build.doUntil([build.command('Start-Sleep', { Seconds: integer(5) })], binary('igt', variable('i'), integer(36))),
      build.switchStatement(variable('x'), [{ condition: integer(1), body: [quoted('one')] }], [quoted('more')], ['Regex']),
      build.whileLoop(build.boolean(true), [build.breakStatement('outer')], 'outer'),
    ]);
    expect(printed(tree)).toBe(`if ($user -eq $null) {
    Write-Output 'Nobody.'
    exit 0
} elseif ($other) {
    break
} else {
    return
}

# Why this
# is done.
try {
    throw 'x'
} catch [System.Exception] {
    $e = $_
} finally {
    $f = 1
}
foreach ($i in 1..3) {
    continue outer
}
for ($i = 0; $i -lt 3; $i++) { }
do {
    Start-Sleep -Seconds 5
} until ($i -gt 36)
switch -Regex ($x) {
    1 {
        'one'
    }
    default {
        'more'
    }
}
:outer while ($true) {
    break outer
}
`);
  });

  test('functions with their parameters, and blank lines around them', () => {
    const body = build.scriptBlock({
      paramBlock: build.paramBlock(
        [
          build.parameter('Name', { type: 'string', attributes: [build.attribute('Parameter', [], { Mandatory: true, Position: integer(0) })] }),
          build.parameter('Count', { type: 'int', defaultValue: integer(3) }),
        ],
        [build.attribute('CmdletBinding')],
      ),
      end: [build.expandable(['Hello ', variable('Name'), 's: ', build.member(variable('x'), 'y')])],
    });
    const tree = build.scriptBlock([
      build.assign(variable('a'), integer(1)),
      build.functionDefinition('Get-Greeting', body),
      build.command('Get-Greeting', { Name: quoted('World') }),
    ]);
    expect(printed(tree)).toBe(`$a = 1

function Get-Greeting {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string]$Name,

        [int]$Count = 3
    )

    "Hello \${Name}s: $($x.y)"
}

Get-Greeting -Name 'World'
`);
  });

  test('short hashtables and blocks on the line, long ones on lines', () => {
    const long = 'A long text that does not leave much room on the line that it stands on';
    const tree = build.scriptBlock([
      build.assign(variable('a'), build.hashtable({ Flags: integer(4), 'two words': quoted('x') })),
      build.assign(variable('b'), build.hashtable({ First: quoted(long), Second: build.hashtable({ Inner: quoted(long) }) })),
      build.assign(variable('c'), build.array([quoted(long), quoted(long)])),
      build.pipeline(
        variable('c'),
        build.command(
          'Where-Object',
          {},
          { positional: [build.scriptBlockExpression(build.scriptBlock([binary('ilike', variable('_'), quoted('A*'))]))] },
        ),
      ),
      build.assign(variable('d'), build.scriptBlockExpression(build.scriptBlock([build.assign(variable('e'), integer(1)), variable('e')]))),
      build.assign(variable('f'), build.hashtable({})),
    ]);
    expect(printed(tree)).toBe(`$a = @{ Flags = 4; 'two words' = 'x' }
$b = @{
    First = '${long}'
    Second = @{ Inner = '${long}' }
}
$c = @(
    '${long}',
    '${long}'
)
$c | Where-Object { $_ -like 'A*' }
$d = {
    $e = 1
    $e
}
$f = @{}
`);
  });

  test('comments in ASCII, which cannot end before they should', () => {
    const tree = build.scriptBlock([build.commented(build.command('Get-Date'), 'Ren\u00e9 \u2018waits\u2019 \u2026')]);
    tree.comment = '<#\n.SYNOPSIS\n    Ends early #> Remove-Item -Recurse C:\\\n#>\n\n#Requires -Version 3.0';
    expect(printed(tree)).toBe(
      `<#
.SYNOPSIS
    Ends early # > Remove-Item -Recurse C:\\
#>

#Requires -Version 3.0

# Rene 'waits' ...
Get-Date
`.replace(/\\\\/g, '\\'),
    );
  });

  test('a name that is no plain word is called with & and quotes', () => {
    expect(
      statementText(build.command('my tool.exe', {}, { positional: [quoted('/s')] }), build.command('process'), build.command(variable('x'))),
    ).toBe("& 'my tool.exe' '/s'\n& process\n& $x\n");
  });
});

test('print tells for each line from which source the innermost statement on it came', () => {
  const span = (start: number) => ({ file: 'w.ts', start, end: start + 1 });
  const inner = { ...build.statement(build.command('Get-Date')), origin: span(2) };
  const tree = build.scriptBlock([
    { ...build.ifStatement(build.boolean(true), [inner]), origin: span(1) },
    { ...build.statement(build.command('Get-Item')), origin: span(3), comment: 'Why', blankLineBefore: true },
    build.command('Get-Host'),
  ]);
  const { lines, origins } = print(tree);
  expect(lines).toEqual(['if ($true) {', '    Get-Date', '}', '', '# Why', 'Get-Item', 'Get-Host']);
  expect(origins).toEqual([
    { line: 1, span: span(1) },
    { line: 2, span: span(2) },
    { line: 3, span: span(1) },
    { line: 5, span: span(3) },
    { line: 6, span: span(3) },
  ]);
});

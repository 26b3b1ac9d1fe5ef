import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileWorklets } from '../../../src/compiler/compile.ts';
import type { Compilation, CompiledScript, ScriptName } from '../../../src/compiler/compiled-worklet.ts';
import type { Node } from '../../../src/syntax/ast/index.ts';
import { shapeOf } from '../../../src/syntax/ast/shape-of.ts';
import { parse } from '../../../src/syntax/parser/parse.ts';

// The scripts that are expected lie beside the worklets: `<name>.evaluation.ps1`, `<name>.remediation.ps1`.
const folder = fileURLToPath(new URL('accepted/', import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.worklet.ts'))
  .map((name) => name.replace('.worklet.ts', ''));
const scripts = names.flatMap((name) => (['evaluation', 'remediation'] as const).map((script) => ({ name, script })));
const compile = () =>
  compileWorklets(
    names.map((name) => `${name}.worklet.ts`),
    { root: folder },
  );
let compiled: Map<string, Compilation>;

beforeAll(async () => {
  compiled = new Map((await compile()).map((compilation) => [compilation.name, compilation]));
});

function scriptOf(name: string, script: ScriptName): CompiledScript {
  const { worklet, diagnostics } = compiled.get(name) as Compilation;
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return (worklet as NonNullable<typeof worklet>).scripts[script];
}

function nodesOf(part: unknown, found: Node[] = []): Node[] {
  if (typeof part !== 'object' || part === null) return found;
  if ('kind' in part) found.push(part as Node);
  for (const [name, inside] of Object.entries(part)) if (name !== 'origin') nodesOf(inside, found);
  return found;
}

describe('a worklet in the accepted part of TypeScript', () => {
  test.each(scripts)('becomes the script that is expected: $name $script', async ({ name, script }) => {
    await expect(scriptOf(name, script).text).toMatchFileSnapshot(`accepted/${name}.${script}.ps1`);
  });

  test.each(scripts)('becomes ASCII with LF and no space at the end of a line: $name $script', ({ name, script }) => {
    expect(scriptOf(name, script).text).toMatch(/^(?:[ -~]*[!-~]\n|\n)+$/);
  });

  test.each(scripts)('becomes a text that parses to the tree that was built: $name $script', ({ name, script }) => {
    const { text, ast } = scriptOf(name, script);
    const { ast: parsed, errors } = parse(text);
    expect(errors).toEqual([]);
    expect(shapeOf(parsed)).toEqual(shapeOf(ast));
    expect(parsed.requirements?.version).toBe(ast.requirements?.version);
  });

  test.each(scripts)('knows for each node of its own where it comes from: $name $script', ({ name, script }) => {
    const { ast, origins, text } = scriptOf(name, script);
    const [body] = (ast.endBlock?.statements ?? []).filter((node) => node.kind === 'TryStatement');
    const statements = body?.kind === 'TryStatement' ? body.body.statements : [];
    expect(nodesOf(statements).filter((node) => node.origin === undefined)).toEqual([]);
    const lines = text.split('\n');
    for (const { line, span } of origins) {
      expect(lines[line - 1]).toMatch(/\S/);
      expect(span.file).toMatch(/\.ts$/);
    }
  });

  test.each(scripts)('ends every path in an explicit exit: $name $script', ({ name, script }) => {
    const { ast } = scriptOf(name, script);
    const [main] = (ast.endBlock?.statements ?? []).filter((node) => node.kind === 'TryStatement');
    if (main?.kind !== 'TryStatement') throw new Error('The script has no body.');
    expect(main.catchClauses[0].body.statements.at(-1)?.kind).toBe('ExitStatement');
    expect(endsIn(main.body.statements.at(-1) as Node)).toBe(true);
  });

  test('becomes the same bytes each time', async () => {
    for (const { name, worklet } of await compile()) expect(worklet?.scripts).toEqual(compiled.get(name)?.worklet?.scripts);
  });
});

/** Whether nothing can come after a statement: it exits, or calls a function that does. */
function endsIn(node: Node): boolean {
  if (node.kind === 'ExitStatement' || node.kind === 'ThrowStatement') return true;
  if (node.kind === 'IfStatement')
    return (
      node.elseClause !== undefined &&
      [...node.clauses.map(({ body }) => body), node.elseClause].every((body) => endsIn(body.statements.at(-1) as Node))
    );
  if (node.kind === 'TryStatement')
    return [node.body, ...node.catchClauses.map(({ body }) => body)].every((body) => endsIn(body.statements.at(-1) as Node));
  if (node.kind !== 'Pipeline' || node.elements[0].kind !== 'Command') return false;
  const [name] = node.elements[0].elements;
  return name.kind === 'StringConstantExpression' && name.value.startsWith('Complete-');
}

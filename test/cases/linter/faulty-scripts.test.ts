import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LineTable } from '../../../src/base/span.ts';
import { lintScript } from '../../../src/linter/lint-script.ts';
import type { Rule } from '../../../src/linter/rule.ts';
import rules from '../../../src/linter/rules/index.generated.ts';
import { scriptKindOf } from '../../../src/linter/script/script-kind.ts';

const folder = fileURLToPath(new URL('./scripts/', import.meta.url));
const names = readdirSync(`${folder}faulty`);

/** The findings of a script as `line code`, in their order. */
function found(path: string, text: string): string[] {
  const lines = new LineTable(text);
  return lintScript(text, { kind: scriptKindOf(path) }).map(({ code, start }) => `${lines.at(start).line} ${code}`);
}

/** What the comments `#~ WKnnnn` at the end of lines announce; `#~~` is about the line above. The comments are no part of the script. */
function announced(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const match = /#~(~?) (.*)$/.exec(line);
    return match ? match[2].split(' ').map((code) => `${index + 1 - match[1].length} ${code}`) : [];
  });
}

describe.each(names)('the script %s', (name) => {
  const faulty = readFileSync(`${folder}faulty/${name}`, 'utf8');
  const mended = readFileSync(`${folder}mended/${name}`, 'utf8');

  test('has each of its faults found, at its line, and nothing else', () => {
    expect(found(name, faulty.replace(/ #~.*$/gm, '')).sort()).toEqual(announced(faulty).sort());
  });

  test('has no finding when it is mended', () => {
    expect(found(name, mended)).toEqual([]);
  });
});

test('every rule about PowerShell finds something in one of them', () => {
  const all = names.map((name) => readFileSync(`${folder}faulty/${name}`, 'utf8')).join('\n');
  expect((rules as readonly Rule[]).map(({ diagnostic }) => diagnostic.code).filter((code) => !all.includes(code))).toEqual([]);
});

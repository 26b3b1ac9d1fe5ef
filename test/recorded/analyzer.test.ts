import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LineTable } from '../../src/base/span.ts';
import { lintScript } from '../../src/linter/lint-script.ts';
import type { Rule } from '../../src/linter/rule.ts';
import rules from '../../src/linter/rules/index.generated.ts';

interface Recorded {
  readonly name: string;
  readonly script: string;
  readonly findings: readonly { readonly rule: string; readonly line: number; readonly column: number }[];
}

const recorded = ['default-rules.json', 'more-rules.json'].flatMap((file) => {
  return JSON.parse(readFileSync(new URL(`./analyzer/${file}`, import.meta.url), 'utf8')) as Recorded[];
});
const shared = new Set((rules as readonly Rule[]).flatMap(({ analyzerRule }) => analyzerRule ?? []));

/** The places of what we and PSScriptAnalyzer both look for. */
function places(script: string): string[] {
  const lines = new LineTable(script);
  return lintScript(script, { kind: 'script', target: '5.1' }).flatMap(({ analyzerRule, start }) => {
    const { line, column } = lines.at(start);
    return analyzerRule === undefined ? [] : [`${line}:${column} ${analyzerRule}`];
  });
}

describe('what PSScriptAnalyzer 1.25.0 found', () => {
  test.each(recorded)('is found at the same places in $name', ({ script, findings }) => {
    const wanted = findings.filter(({ rule }) => shared.has(rule)).map(({ rule, line, column }) => `${line}:${column} ${rule}`);
    expect(places(script).sort()).toEqual([...new Set(wanted)].sort());
  });
});

import { describe, expect, test } from 'vitest';
import { LineTable } from '../../../src/base/span.ts';
import { lintScript, type Severities } from '../../../src/linter/lint-script.ts';

function found(text: string, severities: Severities = {}): string[] {
  const lines = new LineTable(text);
  return lintScript(text, { kind: 'script', severities }).map(({ code, start, message }) => `${lines.at(start).line} ${code} ${message}`);
}

describe('a suppression in PowerShell', () => {
  test('keeps back what it names, at the end of the line or above it, when it says why', () => {
    expect(found("gci 'a' # worklet-ignore WK6030: short on purpose\n# worklet-ignore WK6030, WK6035: a test of both\niex 'b'\n")).toEqual([]);
  });

  test('passes other comments and blank lines on the way to its line', () => {
    expect(found('# worklet-ignore WK6030: for the demonstration\n# Lists the folder.\n\ngci a\n')).toEqual([]);
  });

  test('does not count without a reason, and is a finding then', () => {
    expect(found('gci a # worklet-ignore WK6030\n')).toEqual([
      '1 WK6030 `gci` is an alias of `Get-ChildItem`.',
      '1 WK6091 The suppression of WK6030 gives no reason, so it does not count.',
    ]);
  });

  test('that keeps nothing back is a finding', () => {
    expect(found('Get-ChildItem a # worklet-ignore WK6030: short on purpose\n')).toEqual(['1 WK6092 The suppression of WK6030 keeps nothing back.']);
  });

  test('of a code that is not looked for is left alone', () => {
    expect(found('gci a # worklet-ignore WK6030: short on purpose\n', { WK6030: 'off' })).toEqual([]);
  });

  test('is no suppression inside a text', () => {
    expect(found("gci 'a# worklet-ignore WK6030: no comment'\n")).toEqual(['1 WK6030 `gci` is an alias of `Get-ChildItem`.']);
  });

  test('can be the attribute of the analyzer, for a script, a function, or functions by name', () => {
    const attribute = (more: string) => `[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidUsingCmdletAliases', ''${more})]`;
    const reason = ", Justification = 'They are short'";
    expect(found(`${attribute(reason)}\nparam()\ngci a\nfunction Get-A { gci b }\n`)).toEqual([]);
    expect(found(`function Get-A {\n    ${attribute(reason)}\n    param()\n    gci b\n}\ngci c\n`)).toEqual([
      '6 WK6030 `gci` is an alias of `Get-ChildItem`.',
    ]);
    const scoped = attribute(`, Scope = 'Function', Target = 'Get-*'${reason}`);
    expect(found(`${scoped}\nparam()\nfunction Get-A { gci b }\ngci c\n`)).toEqual(['4 WK6030 `gci` is an alias of `Get-ChildItem`.']);
  });

  test('by an attribute without a justification does not count', () => {
    expect(found("[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidUsingCmdletAliases', '')]\nparam()\ngci a\n")).toEqual([
      '3 WK6030 `gci` is an alias of `Get-ChildItem`.',
    ]);
  });
});

test('severities change what a finding is, or take it away', () => {
  const severities = { WK6030: 'error', WK6035: 'off' } as const;
  const findings = lintScript("iex 'a'\n", { kind: 'script', severities });
  expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['error WK6030']);
});

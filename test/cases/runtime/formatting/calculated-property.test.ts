import { describe, expect, it } from 'vitest';
import { runText } from './run-text.ts';

const refusal = (property: string, command = 'Format-Table') =>
  runText(
    `try { [pscustomobject]@{ a = 1 } | ${command} ${property} | Out-Null; 'fine' } catch { $_.FullyQualifiedErrorId; "$_"; $_.Exception.Message }`,
  )
    .stdout.split('\n')
    .slice(0, -1);

const id = (name: string) => `${name},Microsoft.PowerShell.Commands.FormatTableCommand`;

// Answers of PowerShell 7.6.5.
describe('hashtables of calculated properties', () => {
  it.each([
    ['@{}', 'DictionaryKeyMandatoryEntry', 'A mandatory entry for expression is missing.'],
    [
      '@{ e = 1 }',
      'DictionaryKeyIllegalValue1',
      'The "e" key has a type, System.Int32, that is not valid; expected types are {System.String, System.Management.Automation.ScriptBlock}.',
    ],
    ["@{ e = 'a'; w = 0 }", 'WidthOutOfRange', 'The value "0" for key "width" should be greater than 0.'],
    [
      "@{ e = 'a'; w = 'x' }",
      'DictionaryKeyIllegalValue2',
      'The "w" key has a type, System.String, that is not valid; expected type is System.Int32.',
    ],
    ["@{ e = 'a'; a = 'zz' }", 'AlignmentIllegalValue', 'The value "zz" for key "alignment" is not valid; valid values are {left, center, right}.'],
    ["@{ e = '' }", 'ExpressionEmptyString1', 'The "expression" key cannot have an empty string value.'],
    ["@{ n = 1; e = 'a' }", 'DictionaryKeyIllegalValue2', 'The "n" key has a type, System.Int32, that is not valid; expected type is System.String.'],
    [
      '5',
      'DictionaryKeyUnknownType',
      'Cannot convert System.Int32 to one of the following types {System.String, System.Management.Automation.ScriptBlock}.',
    ],
    ["@{ e = 'a'; f = '' }", 'FormatStringEmpty', 'Cannot have an empty formatting string for key "formatString".'],
    ["@{ 1 = 'a' }", 'DictionaryKeyNonString', 'The Int32 key type is not valid. The key must be a string.'],
    ["@{ zz = 'a' }", 'DictionaryKeyIllegal', 'The zz key is not valid.'],
  ])('%s is refused', (property, name, message) => {
    expect(refusal(property)).toEqual([id(name), message, 'Specified method is not supported.']);
  });

  it('knows keys by their starts', () => {
    expect(runText("[pscustomobject]@{ a = 2 } | Format-Table @{ la = 'L'; ex = { $_.a * 2 }; wi = 5; al = 'r' }").stdout).toBe(
      '\n    L\n    -\n    4\n\n',
    );
  });

  it('does not let a list have a width', () => {
    expect(refusal("@{ e = 'a'; w = 5 }", 'Format-List')[0]).toBe('DictionaryKeyIllegal,Microsoft.PowerShell.Commands.FormatListCommand');
  });
});

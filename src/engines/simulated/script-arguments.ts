import type { Argument, ArgumentList } from '../../runtime/commands/argument-list.ts';

/**
 * Words behind the script's name as `pwsh -File` takes them: literal strings, `-Name value`, `-Name:value`, and
 * `-Switch:$true` or `:$false`, the only values that are not strings (about_Pwsh, -File).
 */
export function scriptArguments(words: readonly string[]): ArgumentList {
  return words.map((word): Argument => {
    const parameter = /^-([\p{L}_?][^:]*)(?::(.*))?$/su.exec(word);
    if (!parameter) return { kind: 'value', value: word };
    const [, name, value] = parameter;
    const text = value === undefined ? word : `-${name}:`;
    if (value === undefined) return { kind: 'parameter', name, text, hasValue: false };
    const switchValue = /^\$(true|false)$/i.exec(value);
    return { kind: 'parameter', name, text, value: switchValue ? switchValue[1].toLowerCase() === 'true' : value, hasValue: true };
  });
}

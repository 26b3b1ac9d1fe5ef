import { typeText } from '../convert/type-text.ts';
import type { Overload } from './overload.ts';

/** An overload as OverloadDefinitions and Get-Member show it. */
export function displaySignature({ text, isStatic, signature, types }: Overload): string {
  const prefix = isStatic ? 'static ' : '';
  const typed = signature.parameters.some(({ type }, position) => types[position] && /\b(T|TKey|TValue|TItem)\b/.test(type));
  if (!typed) return prefix + text;
  const parameters = signature.parameters.map((parameter, position) => {
    const type = types[position];
    const name = type ? typeText(type) : parameter.type;
    const modifier = parameter.rest ? 'Params ' : parameter.byReference ? '[ref] ' : '';
    return `${modifier}${name} ${parameter.name}${parameter.defaultText === undefined ? '' : ` = ${parameter.defaultText}`}`;
  });
  return `${prefix}${signature.returns} ${signature.name}(${parameters.join(', ')})`;
}

import { typeText } from '../convert/type-text.ts';
import type { TypeValue } from '../types/type-value.ts';
import { interfaceOverloads } from './interface-overloads.ts';
import type { Overload } from './overload.ts';

/** The overloads of a method of the type, then, in PowerShell 7, those of its interfaces. */
export function displayOverloads(type: TypeValue, name: string, overloads: readonly Overload[], edition: string): string[] {
  const ofInterfaces = edition === '7.6' ? interfaceOverloads(type, name) : undefined;
  if (ofInterfaces?.alone) return ofInterfaces.texts;
  return [...overloads.map(displaySignature), ...(ofInterfaces?.texts ?? [])];
}

/** An overload as OverloadDefinitions and Get-Member show it. */
export function displaySignature({ text, isStatic, signature, types, bindings }: Overload): string {
  const prefix = isStatic ? 'static ' : '';
  const open = /\b(T|TKey|TValue|TItem)\b/;
  const typed = signature.parameters.some(({ type }, position) => types[position] && open.test(type)) || open.test(signature.returns);
  if (!typed) return prefix + text;
  const parameters = signature.parameters.map((parameter, position) => {
    const type = types[position];
    const name = type ? typeText(type) : parameter.type;
    const modifier = parameter.rest ? 'Params ' : parameter.byReference ? '[ref] ' : '';
    return `${modifier}${name} ${parameter.name}${parameter.defaultText === undefined ? '' : ` = ${parameter.defaultText}`}`;
  });
  const returns = signature.returns.replace(/\b(T|TKey|TValue|TItem)\b/g, (name) => {
    const bound = bindings.get(name);
    return bound ? typeText(bound) : name;
  });
  return `${prefix}${returns} ${signature.name}(${parameters.join(', ')})`;
}

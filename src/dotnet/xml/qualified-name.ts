import { argument } from '../argument-exceptions.ts';
import { continuesName, startsName } from './name-characters.ts';
import { badName } from './xml-exceptions.ts';
import { xmlNamespace, xmlnsNamespace } from './xml-namespaces.ts';

/** Throws for a text that is no name without a colon. */
export function checkPlainName(name: string): void {
  if (name === '') throw argument('The local name for elements or attributes cannot be null or an empty string.');
  if (!startsName(name[0])) throw badName(name[0], true);
  for (const character of name) if (!continuesName(character)) throw badName(character, false);
}

/** `prefix:name` in its two parts. */
export function splitName(name: string): { prefix: string; localName: string } {
  const at = name.indexOf(':');
  const parts = at <= 0 || at === name.length - 1 ? { prefix: '', localName: name } : { prefix: name.slice(0, at), localName: name.slice(at + 1) };
  if (parts.prefix !== '') checkPlainName(parts.prefix);
  checkPlainName(parts.localName);
  return parts;
}

/** The namespace that an attribute's name has by itself. */
export function defaultNamespace(prefix: string, localName: string): string {
  if (prefix === 'xmlns' || (prefix === '' && localName === 'xmlns')) return xmlnsNamespace;
  return prefix === 'xml' ? xmlNamespace : '';
}

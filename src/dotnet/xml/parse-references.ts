import { isXmlCharacter, startsName } from './name-characters.ts';
import { xmlException } from './xml-exceptions.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** `&lt;` gives text, `&name;` of the document's own the name. */
export type Reference = { kind: 'text'; text: string } | { kind: 'entity'; name: string; at: number };

const predefined: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Reads what begins with `&`. With `checked`, a number that is no XML character is refused. */
export function parseReference(scanner: XmlScanner, checked: boolean): Reference {
  const at = ++scanner.at;
  if (scanner.peek() === '#') return { kind: 'text', text: characterReference(scanner, checked) };
  const broken = () => scanner.fail('An error occurred while parsing EntityName.', at);
  if (!startsName(scanner.peek())) throw broken();
  const name = scanner.plainName(broken);
  if (scanner.peek() !== ';') throw broken();
  scanner.at++;
  const text = Object.hasOwn(predefined, name) ? predefined[name] : undefined;
  return text === undefined ? { kind: 'entity', name, at } : { kind: 'text', text };
}

function characterReference(scanner: XmlScanner, checked: boolean): string {
  scanner.at++;
  const isHexadecimal = scanner.peek() === 'x';
  if (isHexadecimal) scanner.at++;
  const digits = isHexadecimal ? /[0-9a-f]/i : /[0-9]/;
  const start = scanner.at;
  while (!scanner.atEnd && digits.test(scanner.peek())) scanner.at++;
  if (scanner.peek() !== ';' || scanner.at === start) {
    throw scanner.fail(`Invalid syntax for a ${isHexadecimal ? 'hexadecimal' : 'decimal'} numeric entity reference.`);
  }
  const code = Number.parseInt(scanner.text.slice(start, scanner.at), isHexadecimal ? 16 : 10);
  scanner.at++;
  if (code > 0x10ffff) throw scanner.fail('Invalid value of a character entity reference.', start);
  const text = String.fromCodePoint(code);
  if (checked && code < 0x10000 && !isXmlCharacter(text)) {
    throw xmlException(
      `'${text}', hexadecimal value 0x${code.toString(16).toUpperCase().padStart(2, '0')}, is an invalid character.`,
      scanner.placeOf(start),
    );
  }
  return text;
}

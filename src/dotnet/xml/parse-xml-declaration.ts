import { isPlainName } from './name-characters.ts';
import { XmlNode } from './xml-node.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** Reads `<?xml version="1.0" encoding="…" standalone="…"?>` at the beginning of a text (XML 1.0, production 23). */
export function parseXmlDeclaration(scanner: XmlScanner, owner: XmlNode): XmlNode {
  const node = new XmlNode('XmlDeclaration', owner);
  const invalid = (at = scanner.at) => scanner.fail('Syntax for an XML declaration is invalid.', at);
  scanner.at = '<?xml'.length;
  const order = ['version', 'encoding', 'standalone'] as const;
  let next = 0;
  for (;;) {
    const spaced = scanner.skipSpace();
    if (scanner.startsWith('?>')) break;
    if (scanner.atEnd) throw scanner.fail('Unexpected end of file while parsing XmlDeclaration has occurred.');
    const start = scanner.at;
    const name = order.find((each, index) => index >= next && scanner.startsWith(each));
    if (!spaced || !name || (next === 0 && name !== 'version')) throw invalid(start);
    scanner.at += name.length;
    scanner.skipSpace();
    if (scanner.peek() !== '=') throw scanner.unexpected("'='");
    scanner.at++;
    scanner.skipSpace();
    const quote = scanner.peek();
    if (quote !== '"' && quote !== "'") throw scanner.unexpected(`'"' or '''`);
    scanner.at++;
    const valueAt = scanner.at;
    const value = scanner.upTo(quote, 'XmlDeclaration');
    if (name === 'version' && value !== '1.0') throw scanner.fail(`Version number '${value}' is invalid.`, valueAt);
    if (name === 'encoding' && !isPlainName(value)) throw scanner.fail('Encoding name is invalid.', valueAt);
    if (name === 'standalone' && value !== 'yes' && value !== 'no') throw invalid(valueAt);
    node.declaration[name] = value;
    next = order.indexOf(name) + 1;
  }
  if (next === 0) throw invalid();
  scanner.at += 2;
  return node;
}

import { XmlNode } from './xml-node.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** Reads `<!DOCTYPE …>` behind the keyword. Of its declarations only internal general entities have a meaning here. */
export function parseDocumentType(scanner: XmlScanner, owner: XmlNode): XmlNode {
  if (!scanner.skipSpace()) throw scanner.fail(`'${scanner.tokenAt(scanner.at)}' is an unexpected token. Expecting whitespace.`);
  const { prefix, localName } = scanner.name();
  const node = new XmlNode('DocumentType', owner, { localName: prefix ? `${prefix}:${localName}` : localName });
  scanner.skipSpace();
  if (scanner.startsWith('PUBLIC')) {
    scanner.at += 6;
    scanner.skipSpace();
    node.publicId = literal(scanner);
    scanner.skipSpace();
    node.systemId = literal(scanner);
  } else if (scanner.startsWith('SYSTEM')) {
    scanner.at += 6;
    scanner.skipSpace();
    node.systemId = literal(scanner);
  }
  scanner.skipSpace();
  if (scanner.peek() === '[') {
    scanner.at++;
    const start = scanner.at;
    while (scanner.peek() !== ']') declaration(scanner, owner);
    node.data = scanner.text.slice(start, scanner.at);
    scanner.at++;
    scanner.skipSpace();
  }
  if (scanner.peek() !== '>') throw scanner.unexpected("'>'");
  scanner.at++;
  return node;
}

function literal(scanner: XmlScanner): string {
  const quote = scanner.peek();
  if (quote !== '"' && quote !== "'") throw scanner.unexpected(`'"' or '''`);
  scanner.at++;
  return scanner.upTo(quote, 'DTD');
}

/** One declaration, comment, instruction or space of the internal subset. */
function declaration(scanner: XmlScanner, owner: XmlNode): void {
  if (scanner.skipSpace()) return;
  if (scanner.atEnd) throw scanner.fail('Unexpected end of file while parsing DTD has occurred.');
  if (scanner.startsWith('<!--')) return void scanner.upTo('-->', 'Comment');
  if (scanner.startsWith('<?')) return void scanner.upTo('?>', 'PI');
  if (scanner.startsWith('<!ENTITY')) return entity(scanner, owner);
  if (!scanner.startsWith('<!')) throw scanner.fail('Expected DTD markup was not found.');
  while (scanner.peek() !== '>') {
    if (scanner.atEnd) throw scanner.fail('Unexpected end of file while parsing DTD has occurred.');
    if (scanner.peek() === '"' || scanner.peek() === "'") literal(scanner);
    else scanner.at++;
  }
  scanner.at++;
}

function entity(scanner: XmlScanner, owner: XmlNode): void {
  scanner.at += '<!ENTITY'.length;
  scanner.skipSpace();
  const isParameter = scanner.peek() === '%';
  if (isParameter) {
    scanner.at++;
    scanner.skipSpace();
  }
  const name = scanner.plainName();
  scanner.skipSpace();
  if (scanner.peek() === '"' || scanner.peek() === "'") {
    const text = literal(scanner);
    if (!isParameter && !owner.entities.has(name)) owner.entities.set(name, text);
  }
  scanner.upTo('>', 'DTD');
}

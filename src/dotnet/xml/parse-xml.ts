import { isAllXmlSpace, isXmlCharacter } from './name-characters.ts';
import { parseDocumentType } from './parse-document-type.ts';
import { parseReference } from './parse-references.ts';
import { parseXmlDeclaration } from './parse-xml-declaration.ts';
import { hexadecimal, xmlException } from './xml-exceptions.ts';
import { namespaceOfPrefix, xmlNamespace, xmlnsNamespace } from './xml-namespaces.ts';
import { adopt, adoptAttribute, XmlNode } from './xml-node.ts';
import { type ScannedName, XmlScanner } from './xml-scanner.ts';

export interface ParseOptions {
  /** Content as it may stand in an element: several elements, text, or nothing. */
  fragment: boolean;
  /** Line ends become `\n`, white space in attributes blanks (XmlReader.Create; XmlDocument.LoadXml does not). */
  normalize: boolean;
  preserveWhitespace: boolean;
  /** `&#1;` is refused. */
  checkCharacters?: boolean;
  /** `&name;` stays a node instead of being replaced by what it stands for. */
  keepEntities: boolean;
  /** Where prefixes are looked up that the text does not declare. */
  context?: XmlNode;
}

/**
 * Reads XML text into nodes of a document (https://www.w3.org/TR/xml, https://www.w3.org/TR/xml-names; messages and places as XmlReader
 * gives them). Each node of the top level is handed over when it is complete.
 */
export function parseXml(text: string, owner: XmlNode, options: ParseOptions, add: (node: XmlNode) => void): void {
  new XmlParser(text, owner, options, add).run();
}

interface OpenElement {
  node: XmlNode;
  name: ScannedName;
  keepsSpace: boolean;
}

class XmlParser {
  readonly #scanner: XmlScanner;
  readonly #owner: XmlNode;
  readonly #options: ParseOptions;
  readonly #add: (node: XmlNode) => void;
  readonly #open: OpenElement[] = [];
  #rootSeen = false;

  constructor(text: string, owner: XmlNode, options: ParseOptions, add: (node: XmlNode) => void) {
    this.#scanner = new XmlScanner(text.startsWith('\ufeff') ? text.slice(1) : text);
    this.#owner = owner;
    this.#options = options;
    this.#add = add;
  }

  run(): void {
    const scanner = this.#scanner;
    if (/^<\?xml[ \t\r\n?]/.test(scanner.text)) this.#place(parseXmlDeclaration(scanner, this.#owner));
    while (!scanner.atEnd) {
      if (scanner.peek() === '<') this.#markup();
      else this.#text();
    }
    if (this.#open.length > 0) throw this.#notClosed();
    if (!this.#rootSeen && !this.#options.fragment) throw xmlException('Root element is missing.');
  }

  #notClosed() {
    const names = this.#open.map(({ node }) => node.name).reverse();
    const list = names.length > 0 ? ` ${names.join(', ')}.` : ' ';
    return this.#scanner.fail(`Unexpected end of file has occurred. The following elements are not closed:${list}`, this.#scanner.text.length);
  }

  get #current(): OpenElement | undefined {
    return this.#open.at(-1);
  }

  #place(node: XmlNode): void {
    const open = this.#current;
    if (open) adopt(open.node, node);
    else this.#add(node);
  }

  #normalized(text: string): string {
    return this.#options.normalize ? text.replace(/\r\n?/g, '\n') : text;
  }

  #checkCharacters(start: number, end: number): void {
    const { text } = this.#scanner;
    for (let at = start; at < end; at++) if (!isXmlCharacter(text[at])) throw this.#scanner.invalidCharacter(at);
  }

  #markup(): void {
    const scanner = this.#scanner;
    const start = scanner.at;
    if (scanner.startsWith('</')) return this.#endTag();
    if (scanner.startsWith('<!--')) return this.#comment();
    if (scanner.startsWith('<?')) return this.#instruction();
    if (scanner.startsWith('<![')) return this.#cdata();
    if (scanner.startsWith('<!')) {
      if (this.#open.length > 0 || !scanner.startsWith('<!DOCTYPE')) {
        throw scanner.unexpected(this.#open.length > 0 ? "'[CDATA['" : "'DOCTYPE'", start + 2);
      }
      scanner.at += '<!DOCTYPE'.length;
      return this.#place(parseDocumentType(scanner, this.#owner));
    }
    if (this.#open.length === 0) {
      if (scanner.text.length - start < 4) throw scanner.fail('Data at the root level is invalid.', start);
      if (this.#rootSeen && !this.#options.fragment) throw scanner.fail('There are multiple root elements.', start + 1);
    }
    if (start === scanner.text.length - 1) throw this.#notClosed();
    this.#element();
  }

  #comment(): void {
    const scanner = this.#scanner;
    scanner.at += 4;
    const start = scanner.at;
    const body = scanner.upTo('--', 'Comment');
    if (scanner.peek() !== '>') throw scanner.fail("An XML comment cannot contain '--', and '-' cannot be the last character.", scanner.at - 2);
    scanner.at++;
    this.#checkCharacters(start, start + body.length);
    this.#place(new XmlNode('Comment', this.#owner, { data: this.#normalized(body) }));
  }

  #instruction(): void {
    const scanner = this.#scanner;
    scanner.at += 2;
    const start = scanner.at;
    const target = scanner.plainName();
    if (target.toLowerCase() === 'xml') {
      throw scanner.fail(
        target === 'xml'
          ? 'Unexpected XML declaration. The XML declaration must be the first node in the document, and no whitespace characters are allowed to appear before it.'
          : `'${target}' is an invalid name for processing instructions.`,
        start,
      );
    }
    if (!scanner.skipSpace() && !scanner.startsWith('?>')) throw badInstruction(scanner);
    const data = scanner.upTo('?>', 'PI');
    this.#place(new XmlNode('ProcessingInstruction', this.#owner, { localName: target, data: this.#normalized(data) }));
  }

  #cdata(): void {
    const scanner = this.#scanner;
    if (!scanner.startsWith('<![CDATA[')) throw scanner.unexpected("'CDATA['", scanner.at + 3);
    if (this.#open.length === 0 && !this.#options.fragment) throw scanner.fail('Data at the root level is invalid.', scanner.at + 1);
    scanner.at += '<![CDATA['.length;
    const start = scanner.at;
    const body = scanner.upTo(']]>', 'CDATA');
    this.#checkCharacters(start, start + body.length);
    this.#place(new XmlNode('CDATA', this.#owner, { data: this.#normalized(body) }));
  }

  #endTag(): void {
    const scanner = this.#scanner;
    scanner.at += 2;
    const open = this.#current;
    if (!open) throw scanner.fail('Unexpected end tag.');
    const name = scanner.name(() => this.#notClosed());
    if (name.prefix !== open.node.prefix || name.localName !== open.node.localName) {
      const { line, position } = scanner.placeOf(open.name.at);
      const found = name.prefix ? `${name.prefix}:${name.localName}` : name.localName;
      throw scanner.fail(`The '${open.node.name}' start tag on line ${line} position ${position} does not match the end tag of '${found}'.`, name.at);
    }
    scanner.skipSpace();
    if (scanner.atEnd) throw this.#notClosed();
    if (scanner.peek() !== '>') throw scanner.unexpected("'>'");
    scanner.at++;
    this.#close();
  }

  #close(): void {
    const { node } = this.#open.pop()!;
    if (this.#open.length === 0) {
      this.#rootSeen = true;
      this.#add(node);
    }
  }

  #element(): void {
    const scanner = this.#scanner;
    scanner.at++;
    const name = scanner.name();
    const node = new XmlNode('Element', this.#owner, name);
    const places = new Map<XmlNode, number>();
    for (;;) {
      const spaced = scanner.skipSpace();
      if (scanner.atEnd) throw this.#notClosed();
      if (scanner.peek() === '>' || scanner.peek() === '/') break;
      if (!spaced) {
        if (places.size > 0) throw scanner.fail(`'${scanner.tokenAt(scanner.at)}' is an unexpected token. Expecting whitespace.`);
        throw this.#badNameEnd();
      }
      this.#attribute(node, places);
    }
    this.#resolveNames(node, name, places);
    const isEmpty = scanner.peek() === '/';
    if (isEmpty) {
      scanner.at++;
      if (scanner.atEnd) throw this.#notClosed();
      if (scanner.peek() !== '>') throw scanner.unexpected("'>'", scanner.at - 1, '/');
    }
    scanner.at++;
    if (this.#open.length > 0) adopt(this.#current!.node, node);
    const space = node.attributeNs('space', xmlNamespace)?.data;
    const keepsSpace = space === undefined ? (this.#current?.keepsSpace ?? false) : space === 'preserve';
    this.#open.push({ node, name, keepsSpace });
    node.isEmpty = isEmpty;
    if (isEmpty) this.#close();
  }

  #badNameEnd() {
    const current = this.#scanner.peek();
    return this.#scanner.fail(`The '${current}' character, hexadecimal value ${hexadecimal(current)}, cannot be included in a name.`);
  }

  #attribute(element: XmlNode, places: Map<XmlNode, number>): void {
    const scanner = this.#scanner;
    const name = scanner.name();
    scanner.skipSpace();
    if (scanner.atEnd) throw this.#notClosed();
    if (scanner.peek() !== '=') throw scanner.unexpected("'='");
    scanner.at++;
    scanner.skipSpace();
    const quote = scanner.peek();
    if (scanner.atEnd) throw this.#notClosed();
    if (quote !== '"' && quote !== "'") throw scanner.unexpected(`'"' or '''`);
    scanner.at++;
    const attribute = new XmlNode('Attribute', this.#owner, { ...name, data: this.#attributeValue(quote) });
    places.set(attribute, name.at);
    adoptAttribute(element, attribute);
  }

  #attributeValue(quote: string): string {
    const scanner = this.#scanner;
    let value = '';
    for (;;) {
      if (scanner.atEnd) throw scanner.fail('There is an unclosed literal string.');
      const current = scanner.peek();
      if (current === quote) break;
      if (current === '<') throw scanner.fail(`'<', hexadecimal value 0x3C, is an invalid attribute character.`);
      if (current === '&') {
        const reference = parseReference(scanner, this.#options.checkCharacters ?? false);
        value += reference.kind === 'text' ? reference.text : this.#entityText(reference.name, reference.at);
        continue;
      }
      if (!isXmlCharacter(current)) throw scanner.invalidCharacter(scanner.at);
      if (this.#options.normalize && current === '\r' && scanner.text[scanner.at + 1] === '\n') scanner.at++;
      value += this.#options.normalize && /[\t\r\n]/.test(current) ? ' ' : current;
      scanner.at++;
    }
    scanner.at++;
    return value;
  }

  #entityText(name: string, at: number): string {
    const text = this.#owner.document.entities.get(name);
    if (text === undefined) throw this.#scanner.fail(`Reference to undeclared entity '${name}'.`, at);
    return text;
  }

  /** Gives an element and its attributes their namespaces. */
  #resolveNames(node: XmlNode, name: ScannedName, places: Map<XmlNode, number>): void {
    const scanner = this.#scanner;
    for (const attribute of node.attributes) {
      if (attribute.prefix === '' && attribute.localName === 'xmlns') attribute.namespaceUri = xmlnsNamespace;
      if (attribute.prefix === 'xmlns') {
        attribute.namespaceUri = xmlnsNamespace;
        if (attribute.data === '') throw scanner.fail('Invalid namespace declaration.', this.#valueOf(places.get(attribute)!));
      }
    }
    const resolve = (prefix: string, at: number): string => {
      const found = this.#lookUp(node, prefix);
      if (found === null) throw scanner.fail(`'${prefix}' is an undeclared prefix.`, at);
      return found;
    };
    node.namespaceUri = resolve(node.prefix, name.at);
    const seen = new Set<string>();
    for (const attribute of node.attributes) {
      const at = places.get(attribute)!;
      if (attribute.prefix !== '' && attribute.prefix !== 'xmlns') attribute.namespaceUri = resolve(attribute.prefix, at);
      const key = `${attribute.namespaceUri}\0${attribute.localName}`;
      if (seen.has(key)) throw scanner.fail(`'${attribute.name}' is a duplicate attribute name.`, at);
      seen.add(key);
    }
  }

  /** Where the value of an attribute begins, its quote included. */
  #valueOf(at: number): number {
    const { text } = this.#scanner;
    return text.slice(at).search(/["']/) + at;
  }

  #lookUp(node: XmlNode, prefix: string): string | null {
    if (prefix === 'xml') return xmlNamespace;
    if (prefix === 'xmlns') return xmlnsNamespace;
    const wanted = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    for (const element of [node, ...this.#open.map((open) => open.node).reverse()]) {
      const found = element.attribute(wanted);
      if (found) return found.data;
    }
    const { context } = this.#options;
    return (context && namespaceOfPrefix(context, prefix)) ?? (prefix === '' ? '' : null);
  }

  #text(): void {
    const scanner = this.#scanner;
    const start = scanner.at;
    const run: { text: string; isSpace: boolean } = { text: '', isSpace: true };
    while (!scanner.atEnd && scanner.peek() !== '<') {
      if (scanner.peek() === '&') {
        this.#checkRoot(scanner.at);
        this.#reference(run);
        continue;
      }
      const from = scanner.at;
      while (!scanner.atEnd && scanner.peek() !== '<' && scanner.peek() !== '&') scanner.at++;
      const raw = scanner.text.slice(from, scanner.at);
      if (!isAllXmlSpace(raw)) {
        run.isSpace = false;
        this.#checkRoot(start + scanner.text.slice(start).search(/[^ \t\r\n]/));
      }
      const forbidden = raw.indexOf(']]>');
      if (forbidden >= 0 && this.#open.length > 0) throw scanner.fail("']]>' is not allowed in character data.", from + forbidden);
      this.#checkCharacters(from, scanner.at);
      run.text += this.#normalized(raw);
    }
    this.#flush(run);
  }

  #checkRoot(at: number): void {
    if (this.#open.length === 0 && !this.#options.fragment) throw this.#scanner.fail('Data at the root level is invalid.', at);
  }

  #reference(run: { text: string; isSpace: boolean }): void {
    const scanner = this.#scanner;
    const reference = parseReference(scanner, this.#options.checkCharacters ?? false);
    if (reference.kind === 'text') {
      run.text += reference.text;
      run.isSpace = false;
      return;
    }
    const text = this.#entityText(reference.name, reference.at);
    const options = { ...this.#options, fragment: true, context: this.#current?.node ?? this.#options.context };
    const nodes: XmlNode[] = [];
    parseXml(text, this.#owner, options, (node) => nodes.push(node));
    if (this.#options.keepEntities) {
      this.#flush(run);
      const entity = new XmlNode('EntityReference', this.#owner, { localName: reference.name });
      for (const node of nodes) adopt(entity, node);
      this.#place(entity);
      return;
    }
    for (const node of nodes) {
      if (node.kind === 'Text') {
        run.text += node.data;
        run.isSpace = false;
        continue;
      }
      this.#flush(run);
      this.#place(node);
    }
  }

  /** Makes a node of the text that was gathered. */
  #flush(run: { text: string; isSpace: boolean }): void {
    const { text, isSpace } = run;
    run.text = '';
    run.isSpace = true;
    if (text === '') return;
    if (!isSpace) return this.#place(new XmlNode('Text', this.#owner, { data: text }));
    if (this.#current?.keepsSpace) return this.#place(new XmlNode('SignificantWhitespace', this.#owner, { data: text }));
    if (this.#options.preserveWhitespace) this.#place(new XmlNode('Whitespace', this.#owner, { data: text }));
  }
}

function badInstruction(scanner: XmlScanner) {
  const current = scanner.peek();
  return scanner.fail(`The '${current}' character, hexadecimal value ${hexadecimal(current)}, cannot be included in a name.`);
}

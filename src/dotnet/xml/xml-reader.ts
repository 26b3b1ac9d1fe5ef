import type { Session } from '../../runtime/session.ts';
import { NetObject } from '../../runtime/values/value.ts';
import { invalidOperation } from '../argument-exceptions.ts';
import { loadDocument } from './node-text.ts';
import { type ParseOptions, parseXml } from './parse-xml.ts';
import { xmlException } from './xml-exceptions.ts';
import { XmlNode } from './xml-node.ts';

/** Where a reader stands: at the beginning of a node, at the end of an element, at an attribute. */
interface Place {
  node: XmlNode;
  isEnd: boolean;
  depth: number;
}

/** System.Xml.XmlReader over a text: its nodes one after the other. */
export class XmlReaderObject extends NetObject {
  readonly typeName: string;
  readonly #text: () => string;
  readonly #options: ParseOptions;
  readonly #ignored: ReadonlySet<XmlNode['kind']>;
  readonly #close: (session: Session) => void;
  #places: Iterator<Place> | undefined;
  #failure: unknown;
  current: Place | undefined;
  /** The attribute that the reader has moved to; -1: none. */
  attributeAt = -1;
  state: 'Initial' | 'Interactive' | 'Error' | 'EndOfFile' | 'Closed' = 'Initial';

  constructor(
    typeName: string,
    text: () => string,
    options: ParseOptions,
    ignored: Iterable<XmlNode['kind']> = [],
    close: (session: Session) => void = () => {},
  ) {
    super();
    this.typeName = typeName;
    this.#text = text;
    this.#options = options;
    this.#ignored = new Set(ignored);
    this.#close = close;
  }

  /** The text is read as a whole at the first step; a mistake in it shows when the reader reaches it. */
  #begin(): Iterator<Place> {
    const document = new XmlNode('Document', null);
    const nodes: XmlNode[] = [];
    try {
      parseXml(this.#text(), document, this.#options, (node) => nodes.push(node));
    } catch (thrown) {
      this.#failure = thrown;
    }
    return this.#walk(nodes, 0);
  }

  *#walk(nodes: readonly XmlNode[], depth: number): Generator<Place> {
    for (const node of nodes) {
      if (this.#ignored.has(node.kind)) continue;
      yield { node, isEnd: false, depth };
      if (node.kind !== 'Element' || node.isEmpty) continue;
      yield* this.#walk(node.children, depth + 1);
      yield { node, isEnd: true, depth };
    }
  }

  read(): boolean {
    if (this.state === 'Closed' || this.state === 'EndOfFile') return false;
    if (this.state === 'Error') return false;
    this.#places ??= this.#begin();
    this.attributeAt = -1;
    const next = this.#places.next();
    if (!next.done) {
      this.state = 'Interactive';
      this.current = next.value;
      return true;
    }
    this.current = undefined;
    if (this.#failure) {
      this.state = 'Error';
      throw this.#failure;
    }
    this.state = 'EndOfFile';
    return false;
  }

  /** The node or attribute that the reader is at. */
  get node(): XmlNode | undefined {
    return this.attributeAt >= 0 ? this.current?.node.attributes[this.attributeAt] : this.current?.node;
  }

  get nodeType(): string {
    if (!this.current) return 'None';
    return this.current.isEnd ? 'EndElement' : (this.node?.kind ?? 'None');
  }

  get attributes(): readonly XmlNode[] {
    if (this.current?.node.kind !== 'Element' || this.current.isEnd) return [];
    return this.current.node.attributes;
  }

  get depth(): number {
    return this.current ? this.current.depth + (this.attributeAt >= 0 ? 1 : 0) : 0;
  }

  get value(): string {
    const { node } = this;
    if (!node || this.current?.isEnd || node.kind === 'Element') return '';
    return node.kind === 'DocumentType' ? node.data : node.innerText;
  }

  /** Moves on to the next content: no white space, comments or instructions. */
  moveToContent(): string {
    this.attributeAt = -1;
    if (!this.current && !this.read()) return 'None';
    while (['Whitespace', 'Comment', 'ProcessingInstruction', 'XmlDeclaration', 'DocumentType', 'SignificantWhitespace'].includes(this.nodeType)) {
      if (!this.read()) return 'None';
    }
    return this.nodeType;
  }

  /** Moves behind the node and all in it. */
  skip(): boolean {
    const { current } = this;
    if (!current) return this.read();
    if (current.node.kind === 'Element' && !current.isEnd && !current.node.isEmpty) {
      while (this.read() && !(this.current?.node === current.node && this.current.isEnd)) {
        // Everything within the element is passed over.
      }
    }
    return this.read();
  }

  checkElement(name?: string): void {
    const at = this.moveToContent();
    const found = this.current?.node;
    if (at !== 'Element') throw xmlException(`'${at}' is an invalid XmlNodeType.`);
    if (name !== undefined && found?.name !== name) throw xmlException(`Element '${name}' was not found.`);
  }

  /** The text of an element that holds nothing else; the reader goes behind it. */
  readElementText(): string {
    const { current } = this;
    if (current?.node.kind !== 'Element' || current.isEnd)
      throw invalidOperation(`The ReadElementContentAsString method is not supported on node type ${this.nodeType}.`);
    if (current.node.children.some(({ kind }) => kind === 'Element')) {
      throw xmlException(`ReadElementContentAs() methods cannot be called on an element that has child elements.`);
    }
    const text = current.node.innerText;
    this.skip();
    return text;
  }

  close(session: Session): void {
    if (this.state === 'Closed') return;
    this.state = 'Closed';
    this.current = undefined;
    this.#close(session);
  }

  /** XmlDocument.Load of the reader. */
  loadInto(document: XmlNode): void {
    if (this.state !== 'Initial') throw invalidOperation('The XmlReader is not at its beginning.');
    this.state = 'EndOfFile';
    const options = { ...this.#options, preserveWhitespace: document.preserveWhitespace && this.#options.preserveWhitespace };
    loadDocument(document, this.#text(), options);
    drop(document, this.#ignored);
  }
}

function drop(node: XmlNode, kinds: ReadonlySet<XmlNode['kind']>): void {
  if (kinds.size === 0) return;
  node.children = node.children.filter(({ kind }) => !kinds.has(kind));
  for (const child of node.children) drop(child, kinds);
}

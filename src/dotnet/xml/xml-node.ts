import { NetObject } from '../../runtime/values/value.ts';

/** Kinds of nodes, as the members of System.Xml.XmlNodeType are named. */
export type XmlNodeKind =
  | 'Element'
  | 'Attribute'
  | 'Text'
  | 'CDATA'
  | 'EntityReference'
  | 'ProcessingInstruction'
  | 'Comment'
  | 'Document'
  | 'DocumentType'
  | 'DocumentFragment'
  | 'Whitespace'
  | 'SignificantWhitespace'
  | 'XmlDeclaration';

const typeNames = {
  Element: 'System.Xml.XmlElement',
  Attribute: 'System.Xml.XmlAttribute',
  Text: 'System.Xml.XmlText',
  CDATA: 'System.Xml.XmlCDataSection',
  EntityReference: 'System.Xml.XmlEntityReference',
  ProcessingInstruction: 'System.Xml.XmlProcessingInstruction',
  Comment: 'System.Xml.XmlComment',
  Document: 'System.Xml.XmlDocument',
  DocumentType: 'System.Xml.XmlDocumentType',
  DocumentFragment: 'System.Xml.XmlDocumentFragment',
  Whitespace: 'System.Xml.XmlWhitespace',
  SignificantWhitespace: 'System.Xml.XmlSignificantWhitespace',
  XmlDeclaration: 'System.Xml.XmlDeclaration',
} satisfies Record<XmlNodeKind, string>;

/** Names of the nodes that have none of their own. */
const fixedNames: Partial<Record<XmlNodeKind, string>> = {
  Text: '#text',
  CDATA: '#cdata-section',
  Comment: '#comment',
  Document: '#document',
  DocumentFragment: '#document-fragment',
  Whitespace: '#whitespace',
  SignificantWhitespace: '#significant-whitespace',
  XmlDeclaration: 'xml',
};

export interface XmlNodeParts {
  prefix?: string;
  localName?: string;
  namespaceUri?: string;
  data?: string;
}

/** A node of an XML document: System.Xml.XmlNode and all that derive from it. */
export class XmlNode extends NetObject {
  readonly kind: XmlNodeKind;
  /** Null only of a document. */
  owner: XmlNode | null;
  parent: XmlNode | null = null;
  children: XmlNode[] = [];
  /** Of elements. */
  attributes: XmlNode[] = [];
  prefix: string;
  localName: string;
  namespaceUri: string;
  /** The text of attributes, character data and processing instructions; of a document type its internal subset. */
  data: string;
  /** An element without content is written `<a />` and not `<a></a>`. */
  isEmpty = true;
  /** Of a document: whether white space between elements is kept when it is read, and added when it is saved. */
  preserveWhitespace = false;
  /** Of an XML declaration. */
  declaration = { version: '1.0', encoding: '', standalone: '' };
  /** Of a document type. */
  publicId: string | null = null;
  systemId: string | null = null;
  /** Of a document: what `&name;` stands for. */
  readonly entities = new Map<string, string>();

  constructor(kind: XmlNodeKind, owner: XmlNode | null, parts: XmlNodeParts = {}) {
    super();
    this.kind = kind;
    this.owner = owner;
    this.prefix = parts.prefix ?? '';
    this.localName = parts.localName ?? fixedNames[kind] ?? '';
    this.namespaceUri = parts.namespaceUri ?? '';
    this.data = parts.data ?? '';
  }

  get typeName(): string {
    return typeNames[this.kind];
  }

  /** The name with its prefix. */
  get name(): string {
    return this.prefix === '' ? this.localName : `${this.prefix}:${this.localName}`;
  }

  /** The document that the node belongs to; a document's own. */
  get document(): XmlNode {
    return this.owner ?? this;
  }

  get isCharacters(): boolean {
    return this.kind === 'Text' || this.kind === 'CDATA' || this.kind === 'Whitespace' || this.kind === 'SignificantWhitespace';
  }

  attribute(name: string): XmlNode | undefined {
    return this.attributes.find((attribute) => attribute.name === name);
  }

  attributeNs(localName: string, namespaceUri: string): XmlNode | undefined {
    return this.attributes.find((attribute) => attribute.localName === localName && attribute.namespaceUri === namespaceUri);
  }

  /** XmlNode.InnerText: all text below, without comments and processing instructions. */
  get innerText(): string {
    switch (this.kind) {
      case 'Element':
      case 'Document':
      case 'DocumentFragment':
      case 'EntityReference':
        return this.children.map((child) => (child.kind === 'Comment' || child.kind === 'ProcessingInstruction' ? '' : child.innerText)).join('');
      case 'XmlDeclaration':
        return declarationText(this);
      case 'DocumentType':
        return '';
      default:
        return this.data;
    }
  }

  sibling(step: 1 | -1): XmlNode | null {
    if (!this.parent || this.kind === 'Attribute') return null;
    const { children } = this.parent;
    return children[children.indexOf(this) + step] ?? null;
  }
}

/** XmlNode.ChildNodes: an attribute's text is a node below it. */
export function childNodes(node: XmlNode): XmlNode[] {
  if (node.kind !== 'Attribute' || node.data === '') return node.children;
  const text = new XmlNode('Text', node.owner, node);
  text.parent = node;
  text.prefix = '';
  text.localName = '#text';
  text.namespaceUri = '';
  return [text];
}

/** The root element of a document. */
export function documentElement(document: XmlNode): XmlNode | null {
  return document.children.find(({ kind }) => kind === 'Element') ?? null;
}

/** `version="1.0" encoding="utf-8"` */
export function declarationText({ declaration }: XmlNode): string {
  const { version, encoding, standalone } = declaration;
  return `version="${version}"${encoding ? ` encoding="${encoding}"` : ''}${standalone ? ` standalone="${standalone}"` : ''}`;
}

/** A copy of a node, with all below it when deep; attributes are always copied. */
export function cloneNode(node: XmlNode, deep: boolean, owner: XmlNode | null = node.owner): XmlNode {
  const copy = new XmlNode(node.kind, owner, node);
  copy.isEmpty = node.isEmpty;
  copy.preserveWhitespace = node.preserveWhitespace;
  copy.declaration = { ...node.declaration };
  copy.publicId = node.publicId;
  copy.systemId = node.systemId;
  for (const [name, text] of node.entities) copy.entities.set(name, text);
  const inner = node.kind === 'Document' ? copy : owner;
  for (const attribute of node.attributes) adoptAttribute(copy, cloneNode(attribute, true, inner));
  if (deep) for (const child of node.children) adopt(copy, cloneNode(child, true, inner));
  return copy;
}

/** Puts a node at the end of another, without any check. */
export function adopt(parent: XmlNode, child: XmlNode): void {
  child.parent = parent;
  parent.children.push(child);
  parent.isEmpty = false;
}

/** Puts an attribute behind those that an element has. */
export function adoptAttribute(element: XmlNode, attribute: XmlNode): void {
  attribute.parent = element;
  element.attributes.push(attribute);
}

import { enumerate } from '../runtime/convert/enumerate.ts';
import { joinText, toText } from '../runtime/convert/to-text.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import type { Value } from '../runtime/values/value.ts';
import { argument, argumentNull } from './argument-exceptions.ts';
import { enumName } from './enum-access.ts';
import { nodeProperties, nodeShape, pickProperties } from './System.Xml.XmlNode.ts';
import { encodingByName } from './text/encodings.ts';
import { importNode } from './xml/edit-tree.ts';
import { elementsBelow, XmlNodeList } from './xml/node-list.ts';
import { documentOptions, loadDocument } from './xml/node-text.ts';
import { checkPlainName, defaultNamespace, splitName } from './xml/qualified-name.ts';
import { decodeXml, readXmlFile } from './xml/read-document.ts';
import { writeNode } from './xml/write-nodes.ts';
import { saveTo } from './xml/write-to.ts';
import { documentElement, XmlNode, type XmlNodeKind } from './xml/xml-node.ts';
import { plainOutput } from './xml/xml-output.ts';
import { type XmlTarget, XmlWriterObject, xmlTarget } from './xml/xml-writer.ts';

const made = (self: XmlNode, kind: XmlNodeKind, data: string | null, localName?: string) =>
  new XmlNode(kind, self, { data: data ?? '', ...(localName !== undefined && { localName }) });

function named(self: XmlNode, kind: 'Element' | 'Attribute', name: string, namespaceUri?: string | null): XmlNode {
  const parts = splitName(name ?? '');
  return new XmlNode(kind, self, {
    ...parts,
    namespaceUri: namespaceUri ?? (kind === 'Attribute' ? defaultNamespace(parts.prefix, parts.localName) : ''),
  });
}

function prefixed(self: XmlNode, kind: 'Element' | 'Attribute', prefix: string | null, localName: string, namespaceUri: string | null): XmlNode {
  checkPlainName(localName ?? '');
  return new XmlNode(kind, self, { prefix: prefix ?? '', localName, namespaceUri: namespaceUri ?? '' });
}

function declaration(self: XmlNode, version: string, encoding: string | null, standalone: string | null): XmlNode {
  if (version !== '1.0') throw argument('Wrong XML version information. The XML must match production "VersionNum ::= \'1.\' [0-9]+".');
  if (standalone && standalone !== 'yes' && standalone !== 'no') {
    throw argument(`Wrong value for the XML declaration standalone attribute of '${standalone}'.`);
  }
  const node = new XmlNode('XmlDeclaration', self);
  node.declaration = { version, encoding: encoding ?? '', standalone: standalone ?? '' };
  return node;
}

function createNode(self: XmlNode, kind: string | undefined, prefix: string | null, name: string, namespaceUri: string | null): XmlNode {
  switch (kind?.toLowerCase()) {
    case 'element':
      return prefix === null ? named(self, 'Element', name, namespaceUri) : prefixed(self, 'Element', prefix, name, namespaceUri);
    case 'attribute':
      return prefix === null ? named(self, 'Attribute', name, namespaceUri) : prefixed(self, 'Attribute', prefix, name, namespaceUri);
    case 'text':
      return made(self, 'Text', '');
    case 'cdata':
    case 'cdatasection':
      return made(self, 'CDATA', '');
    case 'comment':
      return made(self, 'Comment', '');
    case 'document':
      return new XmlNode('Document', null);
    case 'documentfragment':
      return made(self, 'DocumentFragment', '');
    case 'processinginstruction':
      return made(self, 'ProcessingInstruction', '', name);
    case 'xmldeclaration':
      return declaration(self, '1.0', null, null);
    case 'whitespace':
      return made(self, 'Whitespace', '');
    default:
      throw argument(
        kind && ['entityreference', 'documenttype'].includes(kind.toLowerCase())
          ? `Cannot create node of type ${kind}.`
          : `'${kind}' does not represent any 'XmlNodeType'.`,
      );
  }
}

/** The encoding that the document's declaration names. */
function encodingOfDocument(self: XmlNode) {
  const [first] = self.children;
  const name = first?.kind === 'XmlDeclaration' ? first.declaration.encoding : '';
  return name ? encodingByName(name) : undefined;
}

/** Save of a file or stream: the nodes as they are, with line breaks between them unless white space is preserved. */
function saveBytes(self: XmlNode, target: XmlTarget, session: Session, closes: boolean): void {
  const writer = textWriter(self, target);
  for (const child of self.children) writer.content((output) => writeNode(child, output));
  writer.flush(session);
  if (closes) target.close(session);
}

function textWriter(self: XmlNode, target: XmlTarget): XmlWriterObject {
  const options = { ...plainOutput, indent: !self.preserveWhitespace, omitDeclaration: false, closesTarget: false, declares: false };
  const writer = new XmlWriterObject('System.Xml.XmlTextWriter', target, options);
  writer.output.takesPrefixes = false;
  return writer;
}

function checkRoot(self: XmlNode): void {
  if (!documentElement(self)) throw argument('Invalid XML document. The document does not have a root element.');
}

const own = 'System.Xml.Xml';

export default defineType<XmlNode>({
  name: 'System.Xml.XmlDocument',
  kind: 'class',
  base: 'System.Xml.XmlNode',
  accelerators: ['xml'],
  source: 'https://learn.microsoft.com/dotnet/api/system.xml.xmldocument',
  ...nodeShape,
  properties: {
    NodeType: nodeProperties.NodeType,
    ParentNode: nodeProperties.ParentNode,
    DocumentType: { type: `${own}DocumentType`, get: (self) => self.children.find(({ kind }) => kind === 'DocumentType') ?? null },
    Implementation: { type: `${own}Implementation`, get: () => new RecordObject(`${own}Implementation`, {}) },
    ...pickProperties('Name LocalName'),
    DocumentElement: { type: `${own}Element`, get: documentElement },
    OwnerDocument: nodeProperties.OwnerDocument,
    Schemas: { type: 'System.Xml.Schema.XmlSchemaSet', get: () => new RecordObject('System.Xml.Schema.XmlSchemaSet', {}) },
    XmlResolver: { type: `${own}Resolver`, get: () => null, set: () => {} },
    NameTable: { type: `${own}NameTable`, get: () => new RecordObject('System.Xml.NameTable', {}) },
    PreserveWhitespace: {
      type: 'bool',
      get: (self) => self.preserveWhitespace,
      set: (self, value) => {
        self.preserveWhitespace = value as boolean;
      },
    },
    ...pickProperties('IsReadOnly InnerText InnerXml SchemaInfo BaseURI'),
  },
  methods: methodsOf<XmlNode>({
    [`${own}Attribute CreateAttribute(string name)`]: (self, [name]) => named(self, 'Attribute', name),
    [`${own}Attribute CreateAttribute(string qualifiedName, string namespaceURI)`]: (self, [name, uri]) => named(self, 'Attribute', name, uri),
    [`${own}Attribute CreateAttribute(string prefix, string localName, string namespaceURI)`]: (self, [prefix, name, uri]) =>
      prefixed(self, 'Attribute', prefix, name, uri),
    [`${own}CDataSection CreateCDataSection(string data)`]: (self, [data]) => made(self, 'CDATA', data),
    [`${own}Comment CreateComment(string data)`]: (self, [data]) => made(self, 'Comment', data),
    [`${own}DocumentType CreateDocumentType(string name, string publicId, string systemId, string internalSubset)`]: (
      self,
      [name, publicId, systemId, subset],
    ) => {
      const node = made(self, 'DocumentType', subset, name);
      node.publicId = publicId;
      node.systemId = systemId;
      return node;
    },
    [`${own}DocumentFragment CreateDocumentFragment()`]: (self) => made(self, 'DocumentFragment', ''),
    [`${own}Element CreateElement(string name)`]: (self, [name]) => named(self, 'Element', name),
    [`${own}Element CreateElement(string qualifiedName, string namespaceURI)`]: (self, [name, uri]) => named(self, 'Element', name, uri),
    [`${own}Element CreateElement(string prefix, string localName, string namespaceURI)`]: (self, [prefix, name, uri]) =>
      prefixed(self, 'Element', prefix, name, uri),
    [`${own}ProcessingInstruction CreateProcessingInstruction(string target, string data)`]: (self, [target, data]) =>
      made(self, 'ProcessingInstruction', data, target),
    [`${own}Declaration CreateXmlDeclaration(string version, string encoding, string standalone)`]: (self, [version, encoding, standalone]) =>
      declaration(self, version, encoding, standalone),
    [`${own}Text CreateTextNode(string text)`]: (self, [data]) => made(self, 'Text', data),
    [`${own}SignificantWhitespace CreateSignificantWhitespace(string text)`]: (self, [data]) => made(self, 'SignificantWhitespace', data),
    [`${own}Whitespace CreateWhitespace(string text)`]: (self, [data]) => made(self, 'Whitespace', data),
    [`${own}EntityReference CreateEntityReference(string name)`]: (self, [name]) => made(self, 'EntityReference', '', name),
    [`${own}NodeList GetElementsByTagName(string name)`]: (self, [name]) =>
      new XmlNodeList(`${own}ElementList`, () => elementsBelow(self, (element) => name === '*' || element.name === name)),
    [`${own}NodeList GetElementsByTagName(string localName, string namespaceURI)`]: (self, [name, uri]) =>
      new XmlNodeList(`${own}ElementList`, () =>
        elementsBelow(self, (element) => (name === '*' || element.localName === name) && (uri === '*' || element.namespaceUri === uri)),
      ),
    [`${own}Element GetElementById(string elementId)`]: () => null,
    [`${own}Node ImportNode(${own}Node node, bool deep)`]: (self, [node, deep]) => importNode(self, node, deep),
    [`${own}Node CreateNode(${own}NodeType type, string prefix, string name, string namespaceURI)`]: (self, [type, prefix, name, uri]) =>
      createNode(self, enumName(type), prefix ?? '', name, uri),
    [`${own}Node CreateNode(string nodeTypeString, string name, string namespaceURI)`]: (self, [type, name, uri]) =>
      createNode(self, type, null, name, uri),
    [`${own}Node CreateNode(${own}NodeType type, string name, string namespaceURI)`]: (self, [type, name, uri]) =>
      createNode(self, enumName(type), null, name, uri),
    'void Load(string filename)': (self, [name], session) => loadDocument(self, readXmlFile(session, name)),
    'void Load(System.IO.Stream inStream)': (self, [stream]) => {
      if (stream === null) throw argumentNull('input');
      loadDocument(self, decodeXml(stream.read(stream.length - stream.position)));
    },
    'void Load(System.IO.TextReader txtReader)': (self, [reader]) => {
      if (reader === null) throw argumentNull('input');
      loadDocument(self, reader.readToEnd());
    },
    [`void Load(${own}Reader reader)`]: (self, [reader]) => {
      if (reader === null) throw argumentNull('reader');
      reader.loadInto(self);
    },
    'void LoadXml(string xml)': (self, [text]) => {
      if (text === null) throw argumentNull('s');
      loadDocument(self, text);
    },
    'void Save(string filename)': (self, [name], session) => {
      checkRoot(self);
      saveBytes(self, xmlTarget(name, encodingOfDocument(self), session, 'path'), session, true);
    },
    'void Save(System.IO.Stream outStream)': (self, [stream], session) =>
      saveBytes(self, xmlTarget(stream, encodingOfDocument(self), session, 'stream'), session, false),
    'void Save(System.IO.TextWriter writer)': (self, [writer], session) =>
      saveTo(self, textWriter(self, xmlTarget(writer, undefined, session)), session),
    [`void Save(${own}Writer w)`]: (self, [writer], session) => saveTo(self, writer, session),
  }),
  alsoHas: [
    'ReadNode',
    'Validate',
    'add_NodeChanged',
    'add_NodeChanging',
    'add_NodeInserted',
    'add_NodeInserting',
    'add_NodeRemoved',
    'add_NodeRemoving',
  ],
  constructors: constructorsOf({
    'System.Xml.XmlDocument new()': () => new XmlNode('Document', null),
    'System.Xml.XmlDocument new(System.Xml.XmlNameTable nt)': () => new XmlNode('Document', null),
  }),
  // A cast reads the text as XmlReader.Create does, with content of any kind at the top, and then builds the document.
  convertFrom: (value, session) => {
    const document = new XmlNode('Document', null);
    loadDocument(document, textOf(value, session), { ...documentOptions(document), fragment: true, normalize: true, keepEntities: false });
    return document;
  },
});

/** The lines of a list become one text. */
function textOf(value: Value, session: Session | undefined): string {
  const elements = typeof value === 'object' ? enumerate(value) : undefined;
  return elements ? joinText(elements, '\n', session) : toText(value, session);
}

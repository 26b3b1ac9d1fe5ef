import { convertTo } from '../runtime/convert/convert-to.ts';
import type { Session } from '../runtime/session.ts';
import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { knownType } from '../runtime/types/types.ts';
import { Enumerator } from '../runtime/values/enumerator.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import type { Value } from '../runtime/values/value.ts';
import { enumMember } from './enum-access.ts';
import { insertAfter, insertBefore, normalizeTree, removeChild, removeChildren, replaceChild } from './xml/edit-tree.ts';
import { namespaceResolver } from './xml/namespace-manager.ts';
import { nodeAdapter } from './xml/node-adapter.ts';
import { XmlAttributeCollection, XmlNodeList } from './xml/node-list.ts';
import { setInnerText, setInnerXml, setValue } from './xml/node-text.ts';
import { innerXml, outerXml } from './xml/write-nodes.ts';
import { writeContentTo, writeNodeTo } from './xml/write-to.ts';
import { namespaceOfPrefix, prefixOfNamespace, xmlNamespace } from './xml/xml-namespaces.ts';
import { childNodes, cloneNode, type XmlNode } from './xml/xml-node.ts';
import { selectNodes } from './xml/xpath/evaluate-xpath.ts';

type NodeProperty = PropertyDefinition<XmlNode>;

const text = (get: (self: XmlNode) => Value, set?: (self: XmlNode, value: string, session: Session) => void): NodeProperty => ({
  type: 'string',
  get,
  ...(set && { set: (self: XmlNode, value: Value, session: Session) => set(self, (value as string | null) ?? '', session) }),
});

const node = (get: (self: XmlNode) => XmlNode | null, type = 'System.Xml.XmlNode'): NodeProperty => ({ type, get });

const namespaced = (self: XmlNode) => self.kind === 'Element' || self.kind === 'Attribute';

/** The value that a node of its kind has; null of those that have none. */
function valueOf(self: XmlNode): string | null {
  switch (self.kind) {
    case 'Element':
    case 'Document':
    case 'DocumentFragment':
    case 'DocumentType':
    case 'EntityReference':
      return null;
    default:
      return self.innerText;
  }
}

/** The properties of all nodes; the types list them in orders of their own. */
export const nodeProperties = {
  Name: text((self) => self.name),
  Value: text(valueOf, setValue),
  NodeType: { type: 'System.Xml.XmlNodeType', get: (self) => enumMember('System.Xml.XmlNodeType', self.kind) },
  ParentNode: node((self) => (self.kind === 'Attribute' ? null : self.parent)),
  ChildNodes: { type: 'System.Xml.XmlNodeList', get: (self) => new XmlNodeList('System.Xml.XmlChildNodes', () => childNodes(self)) },
  PreviousSibling: node((self) => self.sibling(-1)),
  NextSibling: node((self) => self.sibling(1)),
  Attributes: {
    type: 'System.Xml.XmlAttributeCollection',
    get: (self) => (self.kind === 'Element' ? new XmlAttributeCollection(self) : null),
  },
  OwnerDocument: node((self) => self.owner, 'System.Xml.XmlDocument'),
  FirstChild: node((self) => childNodes(self)[0] ?? null),
  LastChild: node((self) => childNodes(self).at(-1) ?? null),
  HasChildNodes: { type: 'bool', get: (self) => childNodes(self).length > 0 },
  NamespaceURI: text((self) => self.namespaceUri),
  Prefix: text(
    (self) => self.prefix,
    (self, prefix) => {
      if (namespaced(self)) self.prefix = prefix;
    },
  ),
  LocalName: text((self) => self.localName),
  IsReadOnly: { type: 'bool', get: (self) => self.kind === 'DocumentType' || self.kind === 'EntityReference' },
  InnerText: text((self) => (self.kind === 'Document' ? '' : self.innerText), setInnerText),
  OuterXml: text(outerXml),
  InnerXml: text(innerXml, setInnerXml),
  SchemaInfo: {
    type: 'System.Xml.Schema.IXmlSchemaInfo',
    get: (self) => new RecordObject(namespaced(self) ? 'System.Xml.XmlName' : 'System.Xml.Schema.XmlSchemaInfo', {}),
  },
  BaseURI: text(() => ''),
  PreviousText: node((self) => {
    const before = self.sibling(-1);
    return self.isCharacters && before?.isCharacters ? before : null;
  }),
} satisfies Record<string, NodeProperty>;

/** Those of the properties, in that order. */
export function pickProperties(names: string): Record<string, NodeProperty> {
  return Object.fromEntries(names.split(' ').map((name) => [name, nodeProperties[name as keyof typeof nodeProperties]]));
}

/** The first child element of a name: `$node['name']`. */
function childElement(self: XmlNode, index: Value, session: Session): Value {
  const [name, namespaceUri] = Array.isArray(index) ? index : [index];
  const wanted = convertTo(name, knownType('System.String'), session);
  return (
    self.children.find(
      (child) =>
        child.kind === 'Element' &&
        (namespaceUri === undefined ? child.name === wanted : child.localName === wanted && child.namespaceUri === namespaceUri),
    ) ?? null
  );
}

/** What every type of nodes has: how it is shown, indexed and adapted. */
export const nodeShape = {
  indexerDefinition: 'System.Xml.XmlElement Item(string name) {get;}, System.Xml.XmlElement Item(string localname, string ns) {get;}',
  getIndex: childElement,
} satisfies Partial<NetType<XmlNode>>;

const select = (self: XmlNode, xpath: string, manager?: Value) => selectNodes(self, xpath, namespaceResolver(manager));

const manager = 'string xpath, System.Xml.XmlNamespaceManager nsmgr';

export default [
  {
    name: 'System.Xml.XmlNode',
    kind: 'class',
    abstract: true,
    interfaces: ['System.ICloneable', 'System.Collections.IEnumerable', 'System.Xml.XPath.IXPathNavigable'],
    source: 'https://learn.microsoft.com/dotnet/api/system.xml.xmlnode',
    adapter: nodeAdapter,
    codeText: (self) => self.localName,
    hiddenElements: childNodes,
    extendedMethods: {
      ToString: [{ signature: 'string ToString()', codeMethod: 'static string XmlNode(psobject instance)', invoke: (self) => self.localName }],
    },
    properties: nodeProperties,
    ...nodeShape,
    methods: methodsOf<XmlNode>({
      'System.Xml.XmlNode SelectSingleNode(string xpath)': (self, [xpath]) => select(self, xpath)[0] ?? null,
      [`System.Xml.XmlNode SelectSingleNode(${manager})`]: (self, [xpath, used]) => select(self, xpath, used)[0] ?? null,
      'System.Xml.XmlNodeList SelectNodes(string xpath)': (self, [xpath]) => listOf(select(self, xpath)),
      [`System.Xml.XmlNodeList SelectNodes(${manager})`]: (self, [xpath, used]) => listOf(select(self, xpath, used)),
      'System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)': (self, [child, before]) =>
        insertBefore(self, child, before),
      'System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)': (self, [child, after]) =>
        insertAfter(self, child, after),
      'System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)': (self, [child, old]) =>
        replaceChild(self, child, old),
      'System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)': (self, [child]) => removeChild(self, child),
      'System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)': (self, [child]) => insertBefore(self, child, self.children[0] ?? null),
      'System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)': (self, [child]) => insertBefore(self, child, null),
      'System.Xml.XmlNode CloneNode(bool deep)': (self, [deep]) => cloneNode(self, deep),
      'void Normalize()': normalizeTree,
      'bool Supports(string feature, string version)': (_, [feature, version]) =>
        /^xml$/i.test(feature) && ['', '1.0', '2.0'].includes(version ?? ''),
      'System.Xml.XmlNode Clone()': (self) => cloneNode(self, true),
      'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self.children),
      'void RemoveAll()': (self) => {
        removeChildren(self);
        for (const attribute of self.attributes) attribute.parent = null;
        self.attributes = [];
      },
      'string GetNamespaceOfPrefix(string prefix)': (self, [prefix]) =>
        prefix === 'xml' ? xmlNamespace : (namespaceOfPrefix(self, prefix ?? '') ?? ''),
      'string GetPrefixOfNamespace(string namespaceURI)': (self, [uri]) => prefixOfNamespace(self, uri ?? '') ?? '',
      'void WriteTo(System.Xml.XmlWriter w)': (self, [writer], session) => writeNodeTo(self, writer, session),
      'void WriteContentTo(System.Xml.XmlWriter w)': (self, [writer], session) => writeContentTo(self, writer, session),
    }),
    alsoHas: ['CreateNavigator'],
  },
  {
    name: 'System.Xml.XmlLinkedNode',
    kind: 'class',
    base: 'System.Xml.XmlNode',
    abstract: true,
    properties: pickProperties('PreviousSibling NextSibling'),
  },
] satisfies NetType<any>[];

const listOf = (nodes: XmlNode[]) => new XmlNodeList('System.Xml.XPathNodeList', () => nodes);

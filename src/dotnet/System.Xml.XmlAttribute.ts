import { convertTo } from '../runtime/convert/convert-to.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { knownType } from '../runtime/types/types.ts';
import { Enumerator } from '../runtime/values/enumerator.ts';
import { argument, indexOutOfRange } from './argument-exceptions.ts';
import { copyTo } from './collections/list-operations.ts';
import { nodeProperties, nodeShape, pickProperties } from './System.Xml.XmlNode.ts';
import { removeAttribute, setAttributeNode } from './xml/edit-attributes.ts';
import type { XmlAttributeCollection } from './xml/node-list.ts';
import type { XmlNode } from './xml/xml-node.ts';

const own = 'System.Xml.Xml';

/** Appends, or moves what is there already. */
function put(self: XmlAttributeCollection, attribute: XmlNode, at?: number): XmlNode {
  const { element } = self;
  if (attribute.parent === element) removeAttribute(element, attribute);
  else if (attribute.parent) throw argument("The 'Attribute' node cannot be inserted because it is already an attribute of another element.");
  const old = element.attributeNs(attribute.localName, attribute.namespaceUri);
  if (old) removeAttribute(element, old);
  setAttributeNode(element, attribute, at === undefined ? undefined : Math.min(at, element.attributes.length));
  return attribute;
}

function atNode(self: XmlAttributeCollection, reference: XmlNode | null, step: 0 | 1): number {
  if (!reference) return step === 0 ? self.element.attributes.length : 0;
  const at = self.element.attributes.indexOf(reference);
  if (at < 0) throw argument('The reference node must be a child of the current node.');
  return at + step;
}

export default [
  {
    name: `${own}Attribute`,
    kind: 'class',
    base: `${own}Node`,
    abstract: true,
    source: 'https://learn.microsoft.com/dotnet/api/system.xml.xmlattribute',
    ...nodeShape,
    properties: {
      ...pickProperties('ParentNode Name LocalName NamespaceURI Prefix NodeType OwnerDocument Value SchemaInfo InnerText'),
      Specified: { type: 'bool', get: () => true },
      OwnerElement: { type: `${own}Element`, get: (self) => self.parent },
      InnerXml: nodeProperties.InnerXml,
      BaseURI: nodeProperties.BaseURI,
    },
  } satisfies NetType<XmlNode>,
  {
    name: `${own}NamedNodeMap`,
    kind: 'class',
    abstract: true,
    interfaces: ['System.Collections.IEnumerable'],
    properties: { Count: { type: 'int', get: (self) => self.element.attributes.length } },
    methods: methodsOf<XmlAttributeCollection>({
      [`${own}Node GetNamedItem(string name)`]: (self, [name]) => self.element.attribute(name) ?? null,
      [`${own}Node GetNamedItem(string localName, string namespaceURI)`]: (self, [name, uri]) => self.element.attributeNs(name, uri ?? '') ?? null,
      [`${own}Node RemoveNamedItem(string name)`]: (self, [name]) => {
        const found = self.element.attribute(name);
        return found ? removeAttribute(self.element, found) : null;
      },
      [`${own}Node RemoveNamedItem(string localName, string namespaceURI)`]: (self, [name, uri]) => {
        const found = self.element.attributeNs(name, uri ?? '');
        return found ? removeAttribute(self.element, found) : null;
      },
      [`${own}Node Item(int index)`]: (self, [at]) => self.element.attributes[at] ?? null,
      'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self.element.attributes),
    }),
  } satisfies NetType<XmlAttributeCollection>,
  {
    name: `${own}AttributeCollection`,
    kind: 'class',
    base: `${own}NamedNodeMap`,
    abstract: true,
    interfaces: ['System.Collections.ICollection', 'System.Collections.IEnumerable'],
    source: 'https://learn.microsoft.com/dotnet/api/system.xml.xmlattributecollection',
    indexerDefinition:
      'System.Xml.XmlAttribute ItemOf(int i) {get;}, System.Xml.XmlAttribute ItemOf(string name) {get;}, System.Xml.XmlAttribute ItemOf(string localName, string namespaceURI) {get;}',
    getIndex: (self, index, session) => {
      const { element } = self;
      if (Array.isArray(index)) return element.attributeNs(String(index[0]), String(index[1] ?? '')) ?? null;
      if (typeof index === 'string') return element.attribute(index) ?? null;
      const at = convertTo(index, knownType('System.Int32'), session) as number;
      if (at < 0 || at >= element.attributes.length) throw indexOutOfRange('i');
      return element.attributes[at];
    },
    methods: methodsOf<XmlAttributeCollection>({
      [`${own}Node SetNamedItem(${own}Node node)`]: (self, [node]) => {
        if (node?.kind !== 'Attribute') throw argument('An Attributes collection can only contain Attribute objects.');
        return setAttributeNode(self.element, node);
      },
      [`${own}Attribute Prepend(${own}Attribute node)`]: (self, [node]) => put(self, node, 0),
      [`${own}Attribute Append(${own}Attribute node)`]: (self, [node]) => put(self, node),
      [`${own}Attribute InsertBefore(${own}Attribute newNode, ${own}Attribute refNode)`]: (self, [node, reference]) =>
        put(self, node, atNode(self, reference, 0)),
      [`${own}Attribute InsertAfter(${own}Attribute newNode, ${own}Attribute refNode)`]: (self, [node, reference]) =>
        put(self, node, atNode(self, reference, 1)),
      [`${own}Attribute Remove(${own}Attribute node)`]: (self, [node]) =>
        node?.parent === self.element ? removeAttribute(self.element, node) : null,
      [`${own}Attribute RemoveAt(int i)`]: (self, [at]) =>
        self.element.attributes[at] ? removeAttribute(self.element, self.element.attributes[at]) : null,
      'void RemoveAll()': (self) => {
        for (const attribute of [...self.element.attributes]) removeAttribute(self.element, attribute);
      },
      [`void CopyTo(${own}Attribute[] array, int index)`]: (self, [target, at]) => copyTo(self.element.attributes, target, at),
    }),
    enumerate: (self) => self.element.attributes,
  } satisfies NetType<XmlAttributeCollection>,
] as NetType<any>[];

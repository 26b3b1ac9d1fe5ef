import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { argumentNull, invalidOperation } from './argument-exceptions.ts';
import { nodeProperties, nodeShape, pickProperties } from './System.Xml.XmlNode.ts';
import { removeAttribute, setAttributeNode } from './xml/edit-attributes.ts';
import { removeChildren } from './xml/edit-tree.ts';
import { elementsBelow, XmlNodeList } from './xml/node-list.ts';
import { checkPlainName, defaultNamespace, splitName } from './xml/qualified-name.ts';
import { adoptAttribute, XmlNode } from './xml/xml-node.ts';

function setAttribute(self: XmlNode, name: string, value: string | null): void {
  const found = self.attribute(name);
  if (found) {
    found.data = value ?? '';
    return;
  }
  const parts = splitName(name);
  const namespaceUri = defaultNamespace(parts.prefix, parts.localName);
  adoptAttribute(self, new XmlNode('Attribute', self.owner, { ...parts, namespaceUri, data: value ?? '' }));
}

function setAttributeNs(self: XmlNode, localName: string, namespaceUri: string | null, value: string | null): XmlNode {
  let found = self.attributeNs(localName, namespaceUri ?? '');
  if (!found) {
    checkPlainName(localName);
    found = new XmlNode('Attribute', self.owner, { localName, namespaceUri: namespaceUri ?? '' });
    adoptAttribute(self, found);
  }
  found.data = value ?? '';
  return found;
}

const own = 'System.Xml.Xml';

export default defineType<XmlNode>({
  name: 'System.Xml.XmlElement',
  kind: 'class',
  base: 'System.Xml.XmlLinkedNode',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.xml.xmlelement',
  ...nodeShape,
  properties: {
    ...pickProperties('Name LocalName NamespaceURI Prefix NodeType ParentNode OwnerDocument'),
    IsEmpty: {
      type: 'bool',
      get: (self) => self.isEmpty,
      set: (self, value) => {
        if (value) removeChildren(self);
        self.isEmpty = value as boolean;
      },
    },
    Attributes: nodeProperties.Attributes,
    HasAttributes: { type: 'bool', get: (self) => self.attributes.length > 0 },
    ...pickProperties('SchemaInfo InnerXml InnerText NextSibling'),
  },
  methods: methodsOf<XmlNode>({
    'string GetAttribute(string name)': (self, [name]) => self.attribute(name)?.data ?? '',
    'string GetAttribute(string localName, string namespaceURI)': (self, [name, uri]) => self.attributeNs(name, uri ?? '')?.data ?? '',
    'void SetAttribute(string name, string value)': (self, [name, value]) => setAttribute(self, name ?? '', value),
    'string SetAttribute(string localName, string namespaceURI, string value)': (self, [name, uri, value]) => {
      setAttributeNs(self, name, uri, value);
      return value;
    },
    'void RemoveAttribute(string name)': (self, [name]) => {
      const found = self.attribute(name);
      if (found) removeAttribute(self, found);
    },
    'void RemoveAttribute(string localName, string namespaceURI)': (self, [name, uri]) => {
      const found = self.attributeNs(name, uri ?? '');
      if (found) removeAttribute(self, found);
    },
    [`${own}Attribute GetAttributeNode(string name)`]: (self, [name]) => self.attribute(name) ?? null,
    [`${own}Attribute GetAttributeNode(string localName, string namespaceURI)`]: (self, [name, uri]) => self.attributeNs(name, uri ?? '') ?? null,
    [`${own}Attribute SetAttributeNode(${own}Attribute newAttr)`]: (self, [attribute]) => {
      if (attribute === null) throw argumentNull('newAttr');
      if (attribute.parent) throw invalidOperation("The 'Attribute' node cannot be inserted because it is already an attribute of another element.");
      return setAttributeNode(self, attribute);
    },
    [`${own}Attribute SetAttributeNode(string localName, string namespaceURI)`]: (self, [name, uri]) =>
      self.attributeNs(name, uri ?? '') ?? setAttributeNs(self, name, uri, ''),
    [`${own}Attribute RemoveAttributeNode(${own}Attribute oldAttr)`]: (self, [attribute]) => {
      if (!attribute || attribute.parent !== self) return null;
      return removeAttribute(self, attribute);
    },
    [`${own}Attribute RemoveAttributeNode(string localName, string namespaceURI)`]: (self, [name, uri]) => {
      const found = self.attributeNs(name, uri ?? '');
      return found ? removeAttribute(self, found) : null;
    },
    [`${own}NodeList GetElementsByTagName(string name)`]: (self, [name]) =>
      new XmlNodeList(`${own}ElementList`, () => elementsBelow(self, (element) => name === '*' || element.name === name)),
    [`${own}NodeList GetElementsByTagName(string localName, string namespaceURI)`]: (self, [name, uri]) =>
      new XmlNodeList(`${own}ElementList`, () =>
        elementsBelow(self, (element) => (name === '*' || element.localName === name) && (uri === '*' || element.namespaceUri === uri)),
      ),
    'bool HasAttribute(string name)': (self, [name]) => self.attribute(name) !== undefined,
    'bool HasAttribute(string localName, string namespaceURI)': (self, [name, uri]) => self.attributeNs(name, uri ?? '') !== undefined,
    [`${own}Node RemoveAttributeAt(int i)`]: (self, [at]) => {
      if (at < 0 || at >= self.attributes.length) return null;
      return removeAttribute(self, self.attributes[at]);
    },
    'void RemoveAllAttributes()': (self) => {
      for (const attribute of [...self.attributes]) removeAttribute(self, attribute);
    },
  }),
});

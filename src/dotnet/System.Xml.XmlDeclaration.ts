import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import { argument } from './argument-exceptions.ts';
import { nodeShape, pickProperties } from './System.Xml.XmlNode.ts';
import type { XmlNode } from './xml/xml-node.ts';

const own = 'System.Xml.Xml';

type NodeProperty = PropertyDefinition<XmlNode>;

const string = (get: NodeProperty['get'], set?: (self: XmlNode, value: string) => void): NodeProperty => ({
  type: 'string',
  get,
  ...(set && { set: (self: XmlNode, value) => set(self, (value as string | null) ?? '') }),
});

const nodeType = (name: string, base: string, properties: Readonly<Record<string, NodeProperty>>): NetType<XmlNode> => ({
  name: `${own}${name}`,
  kind: 'class',
  base: `${own}${base}`,
  abstract: true,
  ...nodeShape,
  properties,
});

/** Nodes that are no element, attribute or text. */
export default [
  nodeType('Declaration', 'LinkedNode', {
    Version: string((self) => self.declaration.version),
    Encoding: string(
      (self) => self.declaration.encoding,
      (self, value) => {
        self.declaration.encoding = value;
      },
    ),
    Standalone: string(
      (self) => self.declaration.standalone,
      (self, value) => {
        if (value !== '' && value !== 'yes' && value !== 'no')
          throw argument(`Wrong value for the XML declaration standalone attribute of '${value}'.`);
        self.declaration.standalone = value;
      },
    ),
    ...pickProperties('Value InnerText Name LocalName NodeType'),
  }),
  nodeType('ProcessingInstruction', 'LinkedNode', {
    ...pickProperties('Name LocalName Value'),
    Target: string((self) => self.localName),
    Data: string(
      (self) => self.data,
      (self, value) => {
        self.data = value;
      },
    ),
    ...pickProperties('InnerText NodeType'),
  }),
  nodeType('DocumentType', 'LinkedNode', {
    ...pickProperties('Name LocalName NodeType IsReadOnly'),
    Entities: { type: `${own}NamedNodeMap`, get: () => new RecordObject(`${own}NamedNodeMap`, {}) },
    Notations: { type: `${own}NamedNodeMap`, get: () => new RecordObject(`${own}NamedNodeMap`, {}) },
    PublicId: string((self) => self.publicId),
    SystemId: string((self) => self.systemId),
    InternalSubset: string((self) => self.data),
  }),
  nodeType('EntityReference', 'LinkedNode', pickProperties('Name LocalName Value NodeType IsReadOnly BaseURI')),
  {
    ...nodeType('DocumentFragment', 'Node', pickProperties('Name LocalName NodeType ParentNode OwnerDocument InnerXml')),
  },
  { name: `${own}Implementation`, kind: 'class', constructors: [], alsoHas: ['CreateDocument', 'HasFeature', 'System.Xml.XmlImplementation new()'] },
  { name: `${own}NameTable`, kind: 'class', abstract: true, alsoHas: ['Add', 'Get'] },
  {
    name: 'System.Xml.NameTable',
    kind: 'class',
    base: `${own}NameTable`,
    constructors: [{ signature: 'System.Xml.NameTable new()', invoke: () => new RecordObject('System.Xml.NameTable', {}) }],
  },
] as NetType<any>[];

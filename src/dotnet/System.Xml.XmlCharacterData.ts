import type { NetType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { outOfRange } from './argument-exceptions.ts';
import { nodeShape, pickProperties } from './System.Xml.XmlNode.ts';
import { insertAfter } from './xml/edit-tree.ts';
import { XmlNode } from './xml/xml-node.ts';

const own = 'System.Xml.Xml';

function checkOffset(self: XmlNode, offset: number): void {
  if (offset < 0 || offset > self.data.length) throw outOfRange('Specified argument was out of the range of valid values.', 'offset');
}

const replace = (self: XmlNode, offset: number, count: number, text: string): void => {
  checkOffset(self, offset);
  self.data = self.data.slice(0, offset) + text + self.data.slice(offset + count);
};

const characterType = (name: string, extra: Partial<NetType<XmlNode>> = {}): NetType<XmlNode> => ({
  name: `${own}${name}`,
  kind: 'class',
  base: `${own}CharacterData`,
  abstract: true,
  ...nodeShape,
  properties: pickProperties('Name LocalName NodeType ParentNode Value PreviousText'),
  ...extra,
});

/** Text, CDATA sections, comments and white space. */
export default [
  {
    name: `${own}CharacterData`,
    kind: 'class',
    base: `${own}LinkedNode`,
    abstract: true,
    source: 'https://learn.microsoft.com/dotnet/api/system.xml.xmlcharacterdata',
    properties: {
      ...pickProperties('Value InnerText'),
      Data: {
        type: 'string',
        get: (self: XmlNode) => self.data,
        set: (self: XmlNode, value) => {
          self.data = (value as string | null) ?? '';
        },
      },
      Length: { type: 'int', get: (self: XmlNode) => self.data.length },
    },
    methods: methodsOf<XmlNode>({
      'string Substring(int offset, int count)': (self, [offset, count]) => self.data.slice(offset, offset + count),
      'void AppendData(string strData)': (self, [text]) => replace(self, self.data.length, 0, text ?? ''),
      'void InsertData(int offset, string strData)': (self, [offset, text]) => replace(self, offset, 0, text ?? ''),
      'void DeleteData(int offset, int count)': (self, [offset, count]) => replace(self, offset, count, ''),
      'void ReplaceData(int offset, int count, string strData)': (self, [offset, count, text]) => replace(self, offset, count, text ?? ''),
    }),
  },
  characterType('Text', {
    methods: methodsOf<XmlNode>({
      [`${own}Text SplitText(int offset)`]: (self, [offset]) => {
        checkOffset(self, offset);
        const rest = new XmlNode('Text', self.owner, { data: self.data.slice(offset) });
        self.data = self.data.slice(0, offset);
        if (self.parent) insertAfter(self.parent, rest, self);
        return rest;
      },
    }),
  }),
  characterType('CDataSection'),
  characterType('Comment', { properties: pickProperties('Name LocalName NodeType') }),
  characterType('Whitespace'),
  characterType('SignificantWhitespace'),
] as NetType<any>[];

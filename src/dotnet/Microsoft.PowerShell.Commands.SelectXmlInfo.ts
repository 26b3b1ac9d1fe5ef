import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { RecordObject } from '../runtime/values/record-object.ts';
import type { XmlNode } from './xml/xml-node.ts';

/** The node's inner text, behind the file that it was found in. */
function textOf({ values }: RecordObject, directory = ''): string {
  const { kind, innerText, children } = values.Node as XmlNode;
  const text = kind === 'Document' ? children.map((child) => child.innerText).join('') : innerText;
  const path = values.Path as string;
  if (path === 'InputStream') return text;
  return `${text}:${directory !== '' && path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : path}`;
}

export default defineType<RecordObject>({
  name: 'Microsoft.PowerShell.Commands.SelectXmlInfo',
  kind: 'class',
  properties: {
    Node: { type: 'System.Xml.XmlNode', get: (self) => self.values.Node },
    Path: { type: 'string', get: (self) => self.values.Path },
    Pattern: { type: 'string', get: (self) => self.values.Pattern },
  },
  methods: methodsOf<RecordObject>({
    'string ToString()': (self) => textOf(self),
    'string ToString(string directory)': (self, [directory]) => textOf(self, directory),
  }),
  toText: (self) => textOf(self),
  source: 'https://learn.microsoft.com/dotnet/api/microsoft.powershell.commands.selectxmlinfo',
});

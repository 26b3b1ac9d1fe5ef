import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { Enumerator } from '../runtime/values/enumerator.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import { argument, argumentNull } from './argument-exceptions.ts';
import { XmlNamespaceManager } from './xml/namespace-manager.ts';

const add = (self: XmlNamespaceManager, prefix: string | null, uri: string | null) => {
  if (prefix === null) throw argumentNull('prefix');
  if (uri === null) throw argumentNull('uri');
  if (prefix === 'xml')
    throw argument(
      'Prefix "xml" is reserved for use by XML and can be mapped only to namespace name "http://www.w3.org/XML/1998/namespace".',
      'prefix',
    );
  if (prefix === 'xmlns') throw argument('Prefix "xmlns" is reserved for use by XML.', 'prefix');
  self.scopes.at(-1)!.set(prefix, uri);
};

export default defineType<XmlNamespaceManager>({
  name: 'System.Xml.XmlNamespaceManager',
  kind: 'class',
  interfaces: ['System.Collections.IEnumerable'],
  source: 'https://learn.microsoft.com/dotnet/api/system.xml.xmlnamespacemanager',
  properties: {
    NameTable: { type: 'System.Xml.XmlNameTable', get: () => new RecordObject('System.Xml.NameTable', {}) },
    DefaultNamespace: { type: 'string', get: (self) => self.lookUp('') ?? '' },
  },
  methods: methodsOf<XmlNamespaceManager>({
    'void PushScope()': (self) => void self.scopes.push(new Map()),
    'bool PopScope()': (self) => self.scopes.length > 1 && self.scopes.pop() !== undefined,
    'void AddNamespace(string prefix, string uri)': (self, [prefix, uri]) => add(self, prefix, uri),
    'void RemoveNamespace(string prefix, string uri)': (self, [prefix, uri]) => {
      const scope = self.scopes.at(-1)!;
      if (scope.get(prefix) === uri) scope.delete(prefix);
    },
    'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator([...new Set(self.scopes.flatMap((scope) => [...scope.keys()]))]),
    'string LookupNamespace(string prefix)': (self, [prefix]) => self.lookUp(prefix ?? '') ?? null,
    'string LookupPrefix(string uri)': (self, [uri]) => self.prefixOf(uri) ?? null,
    'bool HasNamespace(string prefix)': (self, [prefix]) => self.scopes.at(-1)!.has(prefix),
  }),
  alsoHas: ['GetNamespacesInScope'],
  constructors: constructorsOf({
    'System.Xml.XmlNamespaceManager new(System.Xml.XmlNameTable nameTable)': () => new XmlNamespaceManager(),
  }),
  enumerate: (self) => [...new Set(self.scopes.flatMap((scope) => [...scope.keys()]))],
});

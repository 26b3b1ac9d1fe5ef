import { convertTo } from '../runtime/convert/convert-to.ts';
import { joinText } from '../runtime/convert/to-text.ts';
import type { Session } from '../runtime/session.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { knownType } from '../runtime/types/types.ts';
import { Enumerator } from '../runtime/values/enumerator.ts';
import type { Value } from '../runtime/values/value.ts';
import type { XmlNodeList } from './xml/node-list.ts';

const textOf = (self: XmlNodeList, session?: Session): string => joinText(self.read(), undefined, session);

const indexer = {
  indexerDefinition: 'System.Xml.XmlNode ItemOf(int i) {get;}',
  getIndex: (self: XmlNodeList, index: Value, session: Session) =>
    self.read()[convertTo(index, knownType('System.Int32'), session) as number] ?? null,
} satisfies Partial<NetType<XmlNodeList>>;

const listType = (name: string): NetType<XmlNodeList> => ({ name, kind: 'class', base: 'System.Xml.XmlNodeList', abstract: true, ...indexer });

export default [
  {
    name: 'System.Xml.XmlNodeList',
    kind: 'class',
    abstract: true,
    interfaces: ['System.Collections.IEnumerable', 'System.IDisposable'],
    source: 'https://learn.microsoft.com/dotnet/api/system.xml.xmlnodelist',
    toText: textOf,
    codeText: textOf,
    extendedMethods: {
      ToString: [
        {
          signature: 'string ToString()',
          codeMethod: 'static string XmlNodeList(psobject instance)',
          invoke: (self, _, session) => textOf(self, session),
        },
      ],
    },
    properties: { Count: { type: 'int', get: (self) => self.read().length } },
    methods: methodsOf<XmlNodeList>({
      'System.Xml.XmlNode Item(int index)': (self, [index]) => self.read()[index] ?? null,
      'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self.read()),
      'void Dispose()': () => {},
    }),
    ...indexer,
    enumerate: (self) => self.read(),
  } satisfies NetType<XmlNodeList>,
  listType('System.Xml.XmlChildNodes'),
  listType('System.Xml.XPathNodeList'),
  listType('System.Xml.XmlElementList'),
] as NetType<any>[];

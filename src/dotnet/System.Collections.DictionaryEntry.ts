import { netText } from '../runtime/convert/net-text.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { DictionaryEntry } from '../runtime/values/dictionary-entry.ts';

/** .NET Framework knows the type's name only. */
const text = ({ key, value }: DictionaryEntry, session?: Session) =>
  session?.isWindowsPowerShell ? 'System.Collections.DictionaryEntry' : `[${netText(key)}, ${netText(value)}]`;

export default defineType<DictionaryEntry>({
  name: 'System.Collections.DictionaryEntry',
  kind: 'struct',
  source: 'https://learn.microsoft.com/dotnet/api/system.collections.dictionaryentry',
  extendedProperties: { Name: { type: 'System.Object', kind: 'AliasProperty', definition: 'Key', get: (self) => self.key } },
  properties: {
    Key: {
      type: 'System.Object',
      get: (self) => self.key,
      set: (self, value) => {
        self.key = value;
      },
    },
    Value: {
      type: 'System.Object',
      get: (self) => self.value,
      set: (self, value) => {
        self.value = value;
      },
    },
  },
  constructors: constructorsOf({
    'System.Collections.DictionaryEntry new(System.Object key, System.Object value)': (_, [key, value]) => new DictionaryEntry(key, value),
  }),
  methods: methodsOf<DictionaryEntry>({ 'string ToString()': (self, _, session) => text(self, session) }),
  defaultValue: () => new DictionaryEntry(null, null),
  toText: text,
});

import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf } from '../runtime/types/overloads.ts';
import { DictionaryEntry } from '../runtime/values/dictionary-entry.ts';

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
  defaultValue: () => new DictionaryEntry(null, null),
});

import { netText } from '../runtime/convert/net-text.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { KeyValuePair } from '../runtime/values/dictionary-entry.ts';

const text = (self: KeyValuePair) => `[${netText(self.key)}, ${netText(self.value)}]`;

export default defineType<KeyValuePair>({
  name: 'System.Collections.Generic.KeyValuePair`2',
  kind: 'struct',
  typeParameters: ['TKey', 'TValue'],
  source: 'https://learn.microsoft.com/dotnet/api/system.collections.generic.keyvaluepair-2',
  properties: {
    Key: { type: 'TKey', get: (self) => self.key },
    Value: { type: 'TValue', get: (self) => self.value },
  },
  methods: methodsOf<KeyValuePair>({ 'string ToString()': text }),
  constructors: constructorsOf({
    'System.Collections.Generic.KeyValuePair[TKey,TValue] new(TKey key, TValue value)': (_, [key, value], _session, type) =>
      new KeyValuePair(type, key, value),
  }),
  toText: text,
});

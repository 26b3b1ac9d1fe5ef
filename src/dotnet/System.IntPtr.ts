import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { NativePointer } from '../runtime/values/native-pointer.ts';

export default defineType<NativePointer>({
  name: 'System.IntPtr',
  kind: 'struct',
  staticProperties: {
    Zero: { type: 'System.IntPtr', kind: 'Field', get: () => new NativePointer(0n) },
    Size: { type: 'int', get: (_, session) => session.endpoint.process.bitness / 8 },
  },
  methods: methodsOf<NativePointer>({
    'int ToInt32()': ({ value }) => Number(BigInt.asIntN(32, value)),
    'long ToInt64()': ({ value }) => value,
  }),
  equals: (self, other) => other instanceof NativePointer && other.value === self.value,
  toText: ({ value }) => String(value),
  defaultValue: () => new NativePointer(0n),
  source: 'https://learn.microsoft.com/dotnet/api/system.intptr',
});

import type { NetType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { nullString } from '../runtime/values/null-string.ts';

const management = 'System.Management.Automation';
const own = `${management}.Language.NullString`;

/** The two values that stand for nothing: a null reference for .NET, and no output at all. */
export default [
  {
    name: own,
    kind: 'class',
    abstract: true,
    accelerators: ['NullString'],
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.language.nullstring',
    staticProperties: { Value: { type: own, get: () => nullString } },
    methods: methodsOf<typeof nullString>({ 'string ToString()': () => '' }),
    toText: () => '',
  },
  {
    name: `${management}.Internal.AutomationNull`,
    kind: 'class',
    abstract: true,
    source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.internal.automationnull',
    staticProperties: { Value: { type: 'psobject', get: () => undefined } },
  },
] as NetType<any>[];

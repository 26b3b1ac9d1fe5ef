import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf } from '../runtime/types/overloads.ts';
import { PSCustomObject } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';

/** Any object is one: a cast to it gives the object as it is. */
export default defineType({
  name: 'System.Management.Automation.PSObject',
  kind: 'class',
  accelerators: ['psobject'],
  constructors: constructorsOf({
    'psobject new()': () => new PSCustomObject(),
    'psobject new(System.Object obj)': (_, [value]) => value as Value,
  }),
  convertFrom: (value) => value,
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.psobject',
});

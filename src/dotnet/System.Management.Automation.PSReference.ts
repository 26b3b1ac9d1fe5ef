import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf } from '../runtime/types/overloads.ts';
import { Reference } from '../runtime/values/reference.ts';
import type { Value } from '../runtime/values/value.ts';

export default defineType<Reference>({
  name: 'System.Management.Automation.PSReference',
  kind: 'class',
  accelerators: ['ref'],
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.psreference',
  properties: {
    Value: {
      type: 'System.Object',
      get: (self) => self.value,
      set: (self, value) => {
        self.value = value;
      },
    },
  },
  constructors: constructorsOf({
    'ref new(System.Object value)': (_, [value]) => {
      let held: Value = value;
      return new Reference(
        () => held,
        (changed) => {
          held = changed;
        },
      );
    },
  }),
});

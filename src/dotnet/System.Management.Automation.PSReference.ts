import { defineType } from '../runtime/types/net-type.ts';
import type { Reference } from '../runtime/values/reference.ts';

export default defineType<Reference>({
  name: 'System.Management.Automation.PSReference',
  kind: 'class',
  accelerators: ['ref'],
  properties: {
    Value: { type: 'System.Object', get: (self) => self.value, set: (self, value) => void (self.value = value) },
  },
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.psreference',
});

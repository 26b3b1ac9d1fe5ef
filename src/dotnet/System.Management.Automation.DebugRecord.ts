import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { MessageRecord } from '../runtime/values/stream-records.ts';

export default defineType<MessageRecord>({
  name: 'System.Management.Automation.DebugRecord',
  kind: 'class',
  base: 'System.Object',
  properties: {
    Message: { type: 'string', get: (self) => self.message },
    InvocationInfo: { type: 'System.Management.Automation.InvocationInfo', get: (self) => self.invocationInfo ?? null },
  },
  methods: methodsOf<MessageRecord>({ 'string ToString()': (self) => self.message }),
  toText: (self) => self.message,
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.debugrecord',
});

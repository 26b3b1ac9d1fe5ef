import { toText } from '../runtime/convert/to-text.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { InformationRecord } from '../runtime/values/stream-records.ts';

export default defineType<InformationRecord>({
  name: 'System.Management.Automation.InformationRecord',
  kind: 'class',
  properties: {
    MessageData: { type: 'System.Object', get: (self) => self.messageData },
    Source: { type: 'string', get: (self) => self.source },
    TimeGenerated: { type: 'datetime', get: (self, session) => session.localDateTime(self.timeGenerated) },
    Tags: { type: 'System.Collections.Generic.List[string]', get: (self) => [...self.tags] },
    Computer: { type: 'string', get: (_self, session) => session.endpoint.computerName },
    ProcessId: { type: 'uint', get: (_self, session) => session.processId },
  },
  methods: methodsOf<InformationRecord>({ 'string ToString()': (self, _args, session) => toText(self.messageData, session) }),
  toText: (self) => toText(self.messageData),
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.informationrecord',
});

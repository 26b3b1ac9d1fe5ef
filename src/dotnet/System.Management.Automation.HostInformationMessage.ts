import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { HostInformationMessage } from '../runtime/values/stream-records.ts';

export default defineType<HostInformationMessage>({
  name: 'System.Management.Automation.HostInformationMessage',
  kind: 'class',
  properties: {
    Message: { type: 'string', get: (self) => self.message },
    NoNewLine: { type: 'bool', get: (self) => self.noNewLine },
    ForegroundColor: { type: 'System.Nullable[System.ConsoleColor]', get: (self) => self.foregroundColor },
    BackgroundColor: { type: 'System.Nullable[System.ConsoleColor]', get: (self) => self.backgroundColor },
  },
  methods: methodsOf<HostInformationMessage>({ 'string ToString()': (self) => self.message }),
  toText: (self) => self.message,
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.hostinformationmessage',
});

import type { LocationStack } from '../runtime/providers/location-stack.ts';
import { defineType } from '../runtime/types/net-type.ts';

export default defineType<LocationStack>({
  name: 'System.Management.Automation.PathInfoStack',
  kind: 'class',
  properties: {
    Name: { type: 'string', get: (self) => self.name },
    Count: { type: 'int', get: (self) => self.places.length },
  },
  alsoHas: ['Clear', 'Contains', 'CopyTo', 'Peek', 'Pop', 'Push', 'ToArray', 'TrimExcess'],
  enumerate: (self) => self.places,
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.pathinfostack',
});

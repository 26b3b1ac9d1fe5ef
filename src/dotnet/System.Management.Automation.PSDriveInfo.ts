import type { Drive } from '../runtime/providers/drive.ts';
import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';

/** PowerShell's type data look at the volume of a drive of the file system. */
function volume(name: 'Used' | 'Free', amount: (size: number, free: number) => number): PropertyDefinition<Drive> {
  return {
    type: 'System.Object',
    kind: 'ScriptProperty',
    definition: `System.Object ${name} {get=## Ensure that this is a FileSystem drive;}`,
    get(self, session) {
      if (self.provider.name !== 'FileSystem') return null;
      const letter = self.root.slice(0, 1).toUpperCase();
      const drive = session.endpoint.files.drives().find((each) => each.name === letter);
      if (!drive) return null;
      const size = drive.description.size ?? 128 * 1024 ** 3;
      return BigInt(amount(size, drive.description.free ?? size / 2));
    },
  };
}

export default defineType<Drive>({
  name: 'System.Management.Automation.PSDriveInfo',
  kind: 'class',
  interfaces: ['System.IComparable'],
  extendedProperties: {
    Used: volume('Used', (size, free) => size - free),
    Free: volume('Free', (_, free) => free),
  },
  properties: {
    CurrentLocation: { type: 'string', get: (self) => self.currentLocation },
    Name: { type: 'string', get: (self) => self.name },
    Provider: { type: 'System.Management.Automation.ProviderInfo', get: (self) => self.providerInfo },
    Root: { type: 'string', get: (self) => self.root },
    Description: { type: 'string', get: (self) => self.description },
    MaximumSize: { type: 'System.Nullable[long]', get: () => null, edition: '7.6' },
    DisplayRoot: { type: 'string', get: (self) => self.displayRoot },
    VolumeSeparatedByColon: { type: 'bool', get: (self) => self.volumeSeparatedByColon, edition: '7.6' },
  },
  alsoHas: ['Credential'],
  toText: (self) => self.name,
  compare: (self, other) => {
    const name = (other as Drive | null)?.name;
    return name === undefined ? undefined : self.name.toLowerCase() < name.toLowerCase() ? -1 : self.name.toLowerCase() > name.toLowerCase() ? 1 : 0;
  },
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.psdriveinfo',
});

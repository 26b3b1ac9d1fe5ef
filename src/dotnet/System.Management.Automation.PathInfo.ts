import type { PathInfo } from '../runtime/providers/path-info.ts';
import { defineType } from '../runtime/types/net-type.ts';

export default defineType<PathInfo>({
  name: 'System.Management.Automation.PathInfo',
  kind: 'class',
  properties: {
    Drive: { type: 'System.Management.Automation.PSDriveInfo', get: (self) => self.drive ?? null },
    Provider: { type: 'System.Management.Automation.ProviderInfo', get: (self) => self.provider },
    ProviderPath: { type: 'string', get: (self) => self.providerPath },
    Path: { type: 'string', get: (self) => self.path },
  },
  toText: (self) => self.path,
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.pathinfo',
});

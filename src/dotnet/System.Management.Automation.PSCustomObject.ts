import { defineType } from '../runtime/types/net-type.ts';
import type { PSCustomObject } from '../runtime/values/members.ts';

export default defineType<PSCustomObject>({
  name: 'System.Management.Automation.PSCustomObject',
  kind: 'class',
  accelerators: ['pscustomobject'],
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.pscustomobject',
});

import { defineType } from '../runtime/types/net-type.ts';

/** Switches in PowerShell's own engine, for its tests; none of them is simulated. */
export default defineType({
  name: 'System.Management.Automation.Internal.InternalTestHooks',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.internal.internaltesthooks',
  alsoHas: ['SetTestHook', 'TestImplicitRemotingBatching', 'GetCustomPSSenderInfo'],
});

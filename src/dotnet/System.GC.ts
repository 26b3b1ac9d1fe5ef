import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';

/** Memory is not simulated: collecting it does nothing. */
export default defineType({
  name: 'System.GC',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.gc',
  staticProperties: { MaxGeneration: { type: 'int', get: () => 2 } },
  staticMethods: methodsOf<undefined>({
    'void AddMemoryPressure(long bytesAllocated)': () => {},
    'void RemoveMemoryPressure(long bytesAllocated)': () => {},
    'void Collect()': () => {},
    'void Collect(int generation)': () => {},
    'void Collect(int generation, System.GCCollectionMode mode)': () => {},
    'void Collect(int generation, System.GCCollectionMode mode, bool blocking)': () => {},
    'void Collect(int generation, System.GCCollectionMode mode, bool blocking, bool compacting)': () => {},
    'void KeepAlive(System.Object obj)': () => {},
    'void ReRegisterForFinalize(System.Object obj)': () => {},
    'void SuppressFinalize(System.Object obj)': () => {},
    'void WaitForPendingFinalizers()': () => {},
  }),
  alsoHas: [
    ...[
      'AllocateArray',
      'AllocateUninitializedArray',
      'CancelFullGCNotification',
      'CollectionCount',
      'EndNoGCRegion',
      'GetAllocatedBytesForCurrentThread',
    ],
    ...['GetConfigurationVariables', 'GetGCMemoryInfo', 'GetGeneration', 'GetTotalAllocatedBytes', 'GetTotalMemory', 'GetTotalPauseDuration'],
    ...['RefreshMemoryLimit', 'RegisterForFullGCNotification', 'RegisterNoGCRegionCallback', 'TryStartNoGCRegion', 'WaitForFullGCApproach'],
    ...['WaitForFullGCComplete'],
  ].map((name) => `static ${name}`),
});

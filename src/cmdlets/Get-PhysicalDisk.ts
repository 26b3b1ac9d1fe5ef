import { cimQueryCmdlet } from '../runtime/cim/cim-query-cmdlet.ts';

const associated = (set: string) => ({ type: 'ciminstance', sets: { [set]: { mandatory: true, pipeline: true } }, notSimulated: true });
const filtered = [
  'ByUniqueId',
  'ByObjectId',
  'ByName',
  'ByStorageSubsystem',
  'ByStorageEnclosure',
  'ByStorageNode',
  'ByStoragePool',
  'ByVirtualDisk',
];
const filter = (type: string) => ({ type, sets: filtered, notSimulated: true });

/** Values by number: MSFT_PhysicalDisk (Microsoft, Windows Storage Management API). It is a function: what it says of a disk that is not there is not known. */
export default cimQueryCmdlet({
  name: 'Get-PhysicalDisk',
  module: 'Storage',
  classPath: 'ROOT/Microsoft/Windows/Storage/MSFT_PhysicalDisk',
  defaultSet: 'ByUniqueId',
  missingIsUnknown: true,
  queries: {
    UniqueId: { type: 'string', aliases: ['Id'], sets: ['ByUniqueId'], property: 'UniqueId' },
    ObjectId: { type: 'string', aliases: ['PhysicalDiskObjectId'], sets: ['ByObjectId'], property: 'ObjectId' },
    FriendlyName: { type: 'string', sets: { ByName: { position: 0, pipeline: true } }, property: 'FriendlyName', wildcards: true },
    SerialNumber: { type: 'string', sets: { ByName: { position: 1 } }, property: 'SerialNumber', wildcards: true },
  },
  parameters: {
    Usage: filter('string'),
    Description: filter('string'),
    Manufacturer: filter('string'),
    Model: filter('string'),
    CanPool: filter('bool'),
    HealthStatus: filter('string'),
    InputObject: associated('ByInputObject'),
    StorageSubsystem: associated('ByStorageSubsystem'),
    StorageEnclosure: associated('ByStorageEnclosure'),
    StorageNode: associated('ByStorageNode'),
    StoragePool: associated('ByStoragePool'),
    VirtualDisk: associated('ByVirtualDisk'),
    PhysicallyConnected: { type: 'switch', sets: ['ByStorageNode'], notSimulated: true },
    VirtualRangeMin: { type: 'System.UInt64', sets: ['ByVirtualDisk'], notSimulated: true },
    VirtualRangeMax: { type: 'System.UInt64', sets: ['ByVirtualDisk'], notSimulated: true },
    HasAllocations: { type: 'bool', sets: ['ByVirtualDisk'], notSimulated: true },
    SelectedForUse: { type: 'bool', sets: ['ByVirtualDisk'], notSimulated: true },
    NoRedundancy: { type: 'switch', sets: ['ByVirtualDisk'], notSimulated: true },
  },
  shown: {
    MediaType: { words: { 0: 'Unspecified', 3: 'HDD', 4: 'SSD', 5: 'SCM' } },
    HealthStatus: { words: { 0: 'Healthy', 1: 'Warning', 2: 'Unhealthy', 5: 'Unknown' } },
    BusType: { words: { 3: 'ATA', 7: 'USB', 8: 'RAID', 9: 'iSCSI', 10: 'SAS', 11: 'SATA', 12: 'SD', 13: 'MMC', 17: 'NVMe' } },
    OperationalStatus: { words: {} },
    Usage: { words: {} },
    CannotPoolReason: { words: {} },
  },
  source: 'https://learn.microsoft.com/powershell/module/storage/get-physicaldisk',
});

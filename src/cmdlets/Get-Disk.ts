import { cimQueryCmdlet } from '../runtime/cim/cim-query-cmdlet.ts';

const associated = (set: string) => ({ type: 'ciminstance', sets: { [set]: { pipeline: true } }, notSimulated: true });

/** Values by number: MSFT_Disk (Microsoft, Windows Storage Management API). */
export default cimQueryCmdlet({
  name: 'Get-Disk',
  module: 'Storage',
  classPath: 'ROOT/Microsoft/Windows/Storage/MSFT_Disk',
  defaultSet: 'ByNumber',
  queries: {
    UniqueId: { type: 'string[]', aliases: ['Id'], sets: ['ByUniqueId'], property: 'UniqueId' },
    Path: { type: 'string[]', sets: { ByPath: { byPropertyName: true } }, property: 'Path' },
    Number: { type: 'System.UInt32[]', aliases: ['DeviceId'], sets: { ByNumber: { position: 0, byPropertyName: true } }, property: 'Number' },
    FriendlyName: { type: 'string[]', sets: ['ByName'], property: 'FriendlyName', wildcards: true },
    SerialNumber: { type: 'string[]', sets: ['ByName'], property: 'SerialNumber', wildcards: true },
  },
  parameters: {
    Partition: associated('ByPartition'),
    VirtualDisk: associated('ByVirtualDisk'),
    iSCSISession: associated('ByiSCSISession'),
    iSCSIConnection: associated('ByiSCSIConnection'),
    StorageSubSystem: associated('ByStorageSubSystem'),
    StorageNode: associated('ByStorageNode'),
    StorageJob: associated('ByStorageJob'),
  },
  shown: {
    PartitionStyle: { words: { 0: 'RAW', 1: 'MBR', 2: 'GPT' } },
    HealthStatus: { words: { 0: 'Healthy', 1: 'Warning', 2: 'Unhealthy' } },
    BusType: { words: { 3: 'ATA', 7: 'USB', 8: 'RAID', 9: 'iSCSI', 10: 'SAS', 11: 'SATA', 12: 'SD', 13: 'MMC', 17: 'NVMe' } },
    OperationalStatus: { words: {} },
    ProvisioningType: { words: {} },
    OfflineReason: { words: {} },
  },
  aliases: { DiskNumber: 'Number' },
  source: 'https://learn.microsoft.com/powershell/module/storage/get-disk',
});

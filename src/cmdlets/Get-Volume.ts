import { cimQueryCmdlet } from '../runtime/cim/cim-query-cmdlet.ts';

const associated = (set: string) => ({ type: 'ciminstance', sets: { [set]: { pipeline: true } }, notSimulated: true });
const byName = (set: string) => ({ [set]: { byPropertyName: true } });

/** Values by number: MSFT_Volume (Microsoft, Windows Storage Management API). */
export default cimQueryCmdlet({
  name: 'Get-Volume',
  module: 'Storage',
  classPath: 'ROOT/Microsoft/Windows/Storage/MSFT_Volume',
  defaultSet: 'ByDriveLetter',
  queries: {
    ObjectId: { type: 'string[]', aliases: ['Id'], sets: byName('ById'), property: 'ObjectId' },
    UniqueId: { type: 'string[]', sets: byName('ByUniqueId'), property: 'UniqueId' },
    Path: { type: 'string[]', sets: byName('ByPaths'), property: 'Path' },
    DriveLetter: { type: 'char[]', sets: { ByDriveLetter: { position: 0, byPropertyName: true } }, property: 'DriveLetter' },
    FileSystemLabel: { type: 'string[]', sets: byName('ByLabel'), property: 'FileSystemLabel', wildcards: true },
  },
  parameters: {
    Partition: associated('ByPartition'),
    DiskImage: associated('ByDiskImage'),
    StorageSubSystem: associated('ByStorageSubSystem'),
    StoragePool: associated('ByStoragePool'),
    StorageNode: associated('ByStorageNode'),
    StorageFileServer: associated('ByStorageFileServer'),
    FileShare: associated('ByFileShare'),
    StorageJob: associated('ByStorageJob'),
    FilePath: { type: 'string', aliases: ['FullName'], sets: byName('ByFilePath'), notSimulated: true },
  },
  shown: {
    DriveType: { words: { 0: 'Unknown', 1: 'Invalid Root Path', 2: 'Removable', 3: 'Fixed', 4: 'Remote', 5: 'CD-ROM', 6: 'RAM Disk' } },
    HealthStatus: { words: { 0: 'Healthy' } },
    OperationalStatus: { words: {} },
    DedupMode: { words: {} },
    FileSystemType: { words: {} },
  },
  source: 'https://learn.microsoft.com/powershell/module/storage/get-volume',
});

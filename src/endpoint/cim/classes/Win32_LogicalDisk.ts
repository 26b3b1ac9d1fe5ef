import { defineCimClass } from '../cim-class.ts';

/** DriveType and Description. Source: the page of Win32_LogicalDisk. */
const kinds = {
  removable: [2, 'Removable Disk'],
  fixed: [3, 'Local Fixed Disk'],
  network: [4, 'Network Connection'],
  cdrom: [5, 'CD-ROM Disc'],
} as const;

/** Volumes with a drive letter. */
export default defineCimClass({
  name: 'Win32_LogicalDisk',
  instances: (endpoint) =>
    endpoint.hardware.drives.map((drive) => {
      const [driveType, description] = kinds[drive.kind];
      return {
        Caption: `${drive.letter}:`,
        Compressed: false,
        CreationClassName: 'Win32_LogicalDisk',
        Description: description,
        DeviceID: `${drive.letter}:`,
        DriveType: driveType,
        FileSystem: drive.fileSystem,
        FreeSpace: drive.free,
        MediaType: drive.kind === 'fixed' ? 12 : 0,
        Name: `${drive.letter}:`,
        ProviderName: drive.share,
        Size: drive.size,
        SystemCreationClassName: 'Win32_ComputerSystem',
        SystemName: endpoint.computerName,
        VolumeName: drive.label,
      };
    }),
});

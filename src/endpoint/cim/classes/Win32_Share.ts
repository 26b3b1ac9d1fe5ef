import { defineCimClass } from '../cim-class.ts';

/** Type of the administrative shares: 0x80000000 on top of the kind (page of Win32_Share). */
const administrative = 0x80000000;

/** Shared folders: the administrative ones, then those of the description. */
export default defineCimClass({
  name: 'Win32_Share',
  instances(endpoint) {
    const drives = endpoint.hardware.drives
      .filter((drive) => drive.kind === 'fixed')
      .map((drive) => ({ Name: `${drive.letter}$`, Path: `${drive.letter}:\\`, Description: 'Default share', Type: administrative }));
    const common = [
      { Name: 'ADMIN$', Path: 'C:\\Windows', Description: 'Remote Admin', Type: administrative },
      ...drives,
      { Name: 'IPC$', Path: '', Description: 'Remote IPC', Type: administrative + 3 },
    ];
    const told = (endpoint.description.shares ?? []).map((share) => ({
      Name: share.name,
      Path: share.path,
      Description: share.description ?? '',
      Type: 0,
    }));
    return [...common, ...told].map((share) => ({ ...share, AllowMaximum: true, Caption: share.Description, Status: 'OK' }));
  },
});

import { NotSimulated } from '../../base/not-simulated.ts';
import type { Session } from '../../runtime/session.ts';

/** The folders of Windows by their numbers in Environment.SpecialFolder (which are those of CSIDL, shlobj_core.h). */
function windowsFolder(session: Session, folder: number): string | undefined {
  const { environment, process, architecture } = session.endpoint;
  const windows = environment.get('SystemRoot') ?? 'C:\\Windows';
  const profile = environment.get('USERPROFILE') ?? '';
  const roaming = environment.get('APPDATA') ?? `${profile}\\AppData\\Roaming`;
  const local = environment.get('LOCALAPPDATA') ?? `${profile}\\AppData\\Local`;
  const machine = environment.get('ProgramData') ?? 'C:\\ProgramData';
  const open = environment.get('PUBLIC') ?? 'C:\\Users\\Public';
  const programs = environment.get('ProgramFiles') ?? 'C:\\Program Files';
  const programs86 = architecture === 64 ? 'C:\\Program Files (x86)' : programs;
  const userMenu = `${roaming}\\Microsoft\\Windows\\Start Menu`;
  const machineMenu = `${machine}\\Microsoft\\Windows\\Start Menu`;
  const folders: Readonly<Record<number, string>> = {
    0: `${profile}\\Desktop`,
    2: `${userMenu}\\Programs`,
    5: `${profile}\\Documents`,
    6: `${profile}\\Favorites`,
    7: `${userMenu}\\Programs\\Startup`,
    8: `${roaming}\\Microsoft\\Windows\\Recent`,
    9: `${roaming}\\Microsoft\\Windows\\SendTo`,
    11: userMenu,
    13: `${profile}\\Music`,
    14: `${profile}\\Videos`,
    16: `${profile}\\Desktop`,
    17: '',
    19: `${roaming}\\Microsoft\\Windows\\Network Shortcuts`,
    20: `${windows}\\Fonts`,
    21: `${roaming}\\Microsoft\\Windows\\Templates`,
    22: machineMenu,
    23: `${machineMenu}\\Programs`,
    24: `${machineMenu}\\Programs\\Startup`,
    25: `${open}\\Desktop`,
    26: roaming,
    27: `${roaming}\\Microsoft\\Windows\\Printer Shortcuts`,
    28: local,
    32: `${local}\\Microsoft\\Windows\\INetCache`,
    33: `${local}\\Microsoft\\Windows\\INetCookies`,
    34: `${local}\\Microsoft\\Windows\\History`,
    35: machine,
    36: windows,
    37: `${windows}\\system32`,
    38: programs,
    39: `${profile}\\Pictures`,
    40: profile,
    41: process.bitness === 32 || architecture === 64 ? `${windows}\\SysWOW64` : `${windows}\\system32`,
    42: programs86,
    43: environment.get('CommonProgramFiles') ?? `${programs}\\Common Files`,
    44: `${programs86}\\Common Files`,
    45: `${machine}\\Microsoft\\Windows\\Templates`,
    46: `${open}\\Documents`,
    47: `${machineMenu}\\Programs\\Administrative Tools`,
    48: `${userMenu}\\Programs\\Administrative Tools`,
    53: `${open}\\Music`,
    54: `${open}\\Pictures`,
    55: `${open}\\Videos`,
    56: `${windows}\\resources`,
    57: '',
    58: '',
    59: `${local}\\Microsoft\\Windows\\Burn\\Burn`,
  };
  const path = folders[folder];
  // A service account's profile has no folders of the desktop: Windows gives nothing for those that do not exist.
  const isPersonal = [0, 5, 6, 13, 14, 16, 39].includes(folder);
  return path && isPersonal && process.user.domain === 'NT AUTHORITY' && !session.endpoint.machineFiles.exists(path) ? '' : path;
}

/** Where .NET looks on Linux: below the home folder, as the XDG base directory specification has it. */
function linuxFolder(session: Session, folder: number): string {
  const { environment } = session.endpoint;
  const home = environment.get('HOME') ?? '';
  switch (folder) {
    case 0:
    case 16:
      return existing(session, `${home}/Desktop`);
    case 5:
      // Since .NET 8 `~/Documents` when it is there.
      return existing(session, environment.get('XDG_DOCUMENTS_DIR') ?? `${home}/Documents`);
    case 13:
      return existing(session, environment.get('XDG_MUSIC_DIR') ?? `${home}/Music`);
    case 14:
      return existing(session, environment.get('XDG_VIDEOS_DIR') ?? `${home}/Videos`);
    case 39:
      return existing(session, environment.get('XDG_PICTURES_DIR') ?? `${home}/Pictures`);
    case 20:
      return existing(session, `${home}/.fonts`);
    case 21:
      return existing(session, environment.get('XDG_TEMPLATES_DIR') ?? `${home}/Templates`);
    case 26:
      return existing(session, environment.get('XDG_CONFIG_HOME') ?? `${home}/.config`);
    case 28:
      return existing(session, environment.get('XDG_DATA_HOME') ?? `${home}/.local/share`);
    case 35:
      return existing(session, '/usr/share');
    case 40:
      return existing(session, home);
    case 45:
      return existing(session, '/usr/share/templates');
    default:
      return '';
  }
}

const existing = (session: Session, path: string) => (session.endpoint.files.get(path)?.kind === 'folder' ? path : '');

/** Environment.GetFolderPath. */
export function specialFolder(session: Session, folder: number): string {
  const path = session.platform === 'windows' ? windowsFolder(session, folder) : linuxFolder(session, folder);
  if (path === undefined) throw new NotSimulated('value', `the special folder ${folder}`);
  return path;
}

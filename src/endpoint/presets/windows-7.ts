import type { WindowsPreset } from '../preset.ts';
import { windows7Services } from './services.ts';

/**
 * Windows 7 with Service Pack 1. The blank at the end of the caption is Windows' own. Sources: Microsoft, "Operating System Version" (learn.microsoft.com/windows/win32/sysinfo/operating-system-version)
 * and the release information of the system; ProductType and OperatingSystemSKU: the page of Win32_OperatingSystem.
 */
export const windows7: WindowsPreset = {
  platform: 'windows',
  name: 'windows-7',
  caption: 'Microsoft Windows 7 Professional ',
  version: '6.1.7601',
  buildNumber: '7601',
  productType: 1,
  sku: 48,
  servicePack: 'Service Pack 1',
  servicePackMajor: 1,
  currentVersion: { ProductName: 'Windows 7 Professional', EditionID: 'Professional', InstallationType: 'Client', CSDVersion: 'Service Pack 1' },
  services: windows7Services,
  builtInAccounts: [],
};

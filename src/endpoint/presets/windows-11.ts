import type { WindowsPreset } from '../preset.ts';
import { clientServices } from './services.ts';

/**
 * Windows 11, version 23H2. Its registry still calls it Windows 10. Sources: Microsoft, "Operating System Version" (learn.microsoft.com/windows/win32/sysinfo/operating-system-version)
 * and the release information of the system; ProductType and OperatingSystemSKU: the page of Win32_OperatingSystem.
 */
export const windows11: WindowsPreset = {
  platform: 'windows',
  name: 'windows-11',
  caption: 'Microsoft Windows 11 Pro',
  version: '10.0.22631',
  buildNumber: '22631',
  productType: 1,
  sku: 48,
  servicePack: '',
  servicePackMajor: 0,
  currentVersion: { ProductName: 'Windows 10 Pro', EditionID: 'Professional', InstallationType: 'Client', ReleaseId: '2009', DisplayVersion: '23H2' },
  services: clientServices,
  builtInAccounts: ['DefaultAccount', 'WDAGUtilityAccount'],
};

import type { WindowsPreset } from '../preset.ts';
import { clientServices } from './services.ts';

/**
 * Windows 10, version 22H2. Sources: Microsoft, "Operating System Version" (learn.microsoft.com/windows/win32/sysinfo/operating-system-version)
 * and the release information of the system; ProductType and OperatingSystemSKU: the page of Win32_OperatingSystem.
 */
export const windows10: WindowsPreset = {
  platform: 'windows',
  name: 'windows-10',
  caption: 'Microsoft Windows 10 Pro',
  version: '10.0.19045',
  buildNumber: '19045',
  productType: 1,
  sku: 48,
  servicePack: '',
  servicePackMajor: 0,
  currentVersion: { ProductName: 'Windows 10 Pro', EditionID: 'Professional', InstallationType: 'Client', ReleaseId: '2009', DisplayVersion: '22H2' },
  services: clientServices,
  builtInAccounts: ['DefaultAccount', 'WDAGUtilityAccount'],
};

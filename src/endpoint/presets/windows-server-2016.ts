import type { WindowsPreset } from '../preset.ts';
import { serverServices } from './services.ts';

/**
 * Windows Server 2016 with Desktop Experience. Sources: Microsoft, "Operating System Version" (learn.microsoft.com/windows/win32/sysinfo/operating-system-version)
 * and the release information of the system; ProductType and OperatingSystemSKU: the page of Win32_OperatingSystem.
 */
export const windowsServer2016: WindowsPreset = {
  platform: 'windows',
  name: 'windows-server-2016',
  caption: 'Microsoft Windows Server 2016 Standard',
  version: '10.0.14393',
  buildNumber: '14393',
  productType: 3,
  sku: 7,
  servicePack: '',
  servicePackMajor: 0,
  currentVersion: { ProductName: 'Windows Server 2016 Standard', EditionID: 'ServerStandard', InstallationType: 'Server', ReleaseId: '1607' },
  services: serverServices({ firewall: 'Windows Firewall', defender: 'Windows Defender Service' }),
  builtInAccounts: ['DefaultAccount'],
};

import type { WindowsPreset } from '../preset.ts';
import { serverServices } from './services.ts';

/**
 * Windows Server 2022 with Desktop Experience. Sources: Microsoft, "Operating System Version" (learn.microsoft.com/windows/win32/sysinfo/operating-system-version)
 * and the release information of the system; ProductType and OperatingSystemSKU: the page of Win32_OperatingSystem.
 */
export const windowsServer2022: WindowsPreset = {
  platform: 'windows',
  name: 'windows-server-2022',
  caption: 'Microsoft Windows Server 2022 Standard',
  version: '10.0.20348',
  buildNumber: '20348',
  productType: 3,
  sku: 7,
  servicePack: '',
  servicePackMajor: 0,
  currentVersion: {
    ProductName: 'Windows Server 2022 Standard',
    EditionID: 'ServerStandard',
    InstallationType: 'Server',
    ReleaseId: '2009',
    DisplayVersion: '21H2',
  },
  services: serverServices({ firewall: 'Windows Defender Firewall', defender: 'Microsoft Defender Antivirus Service' }),
  builtInAccounts: ['DefaultAccount', 'WDAGUtilityAccount'],
};

import type { PresetName, ServiceDescription } from './description.ts';

/** What a preset knows of Windows. */
export interface WindowsPreset {
  readonly platform: 'windows';
  readonly name: PresetName;
  /** Win32_OperatingSystem.Caption, to the letter. */
  readonly caption: string;
  /** `10.0.19045`. */
  readonly version: string;
  readonly buildNumber: string;
  /** Win32_OperatingSystem.ProductType: 1 workstation, 2 domain controller, 3 server. */
  readonly productType: 1 | 2 | 3;
  /** Win32_OperatingSystem.OperatingSystemSKU. */
  readonly sku: number;
  /** Win32_OperatingSystem.CSDVersion; empty without a service pack. */
  readonly servicePack: string;
  readonly servicePackMajor: number;
  /** Values of HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion besides build and version. */
  readonly currentVersion: Readonly<Record<string, string | number>>;
  readonly services: readonly ServiceDescription[];
  /** Built-in accounts besides Administrator and Guest. */
  readonly builtInAccounts: readonly ('DefaultAccount' | 'WDAGUtilityAccount')[];
}

/** What a preset knows of Linux. */
export interface LinuxPreset {
  readonly platform: 'linux';
  readonly name: PresetName;
  readonly caption: string;
}

export type Preset = WindowsPreset | LinuxPreset;

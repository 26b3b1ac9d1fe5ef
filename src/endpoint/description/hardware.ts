/** A volume with a drive letter. */
export interface DriveDescription {
  /** `C`. */
  readonly letter: string;
  /** Bytes. Default 128 GiB. */
  readonly size?: number;
  /** Bytes. Default half of `size`. */
  readonly free?: number;
  readonly label?: string;
  /** Default `NTFS`. */
  readonly fileSystem?: string;
  /** Default `fixed`. */
  readonly kind?: 'fixed' | 'removable' | 'network' | 'cdrom';
  /** Share of a network drive: `\\\\server\\share`. */
  readonly share?: string;
}

/** The machine. */
export interface HardwareDescription {
  /** Default `Microsoft Corporation`. */
  readonly manufacturer?: string;
  /** Default `Virtual Machine`. */
  readonly model?: string;
  readonly serialNumber?: string;
  readonly uuid?: string;
  readonly biosVersion?: string;
  /** Bytes of memory. Default 8 GiB. */
  readonly memory?: number;
  /** Bytes of free memory. Default half of it. */
  readonly freeMemory?: number;
  readonly processorName?: string;
  /** Default 2. */
  readonly cores?: number;
  /** Default: as many as cores. */
  readonly logicalProcessors?: number;
  /** Per cent. Default 5. */
  readonly processorLoad?: number;
  /** Numbers of Win32_SystemEnclosure.ChassisTypes. Default `[3]` (desktop). */
  readonly chassisTypes?: readonly number[];
  /** A battery's charge in per cent; without it there is none. */
  readonly battery?: { readonly charge: number; readonly plugged: boolean };
  /** Default: `C` alone. */
  readonly drives?: readonly DriveDescription[];
}

/** A network adapter. */
export interface NetworkAdapterDescription {
  /** Name of the connection. Default `Ethernet`. */
  readonly name?: string;
  readonly description?: string;
  /** `00-15-5D-00-00-01`. */
  readonly mac?: string;
  readonly addresses?: readonly string[];
  readonly subnets?: readonly string[];
  readonly gateways?: readonly string[];
  readonly dnsServers?: readonly string[];
  /** Default true. */
  readonly dhcp?: boolean;
  /** Default true. */
  readonly connected?: boolean;
}

import type { DriveDescription, HardwareDescription, NetworkAdapterDescription } from '../description.ts';

/** The machine, with nothing left open but what it does not have. */
export type Hardware = Required<Omit<HardwareDescription, 'battery' | 'drives'>> &
  Pick<HardwareDescription, 'battery'> & { readonly drives: readonly Drive[] };

/** A volume, with nothing left open but a share that it does not have. */
export type Drive = Required<Omit<DriveDescription, 'share'>> & Pick<DriveDescription, 'share'>;

/** A network adapter, with nothing left open. */
export type NetworkAdapter = Required<NetworkAdapterDescription>;

const gibibyte = 1024 ** 3;

function driveOf(told: DriveDescription): Drive {
  const size = told.size ?? 128 * gibibyte;
  return {
    letter: told.letter.replace(/:.*$/, '').toUpperCase(),
    size,
    free: told.free ?? Math.floor(size / 2),
    label: told.label ?? '',
    fileSystem: told.fileSystem ?? 'NTFS',
    kind: told.kind ?? 'fixed',
    ...(told.share === undefined ? {} : { share: told.share }),
  };
}

/** A Hyper-V machine, unless the description says otherwise. */
export function hardwareOf(told: HardwareDescription = {}): Hardware {
  const memory = told.memory ?? 8 * gibibyte;
  const cores = told.cores ?? 2;
  return {
    manufacturer: told.manufacturer ?? 'Microsoft Corporation',
    model: told.model ?? 'Virtual Machine',
    serialNumber: told.serialNumber ?? '0000-0000-0000-0000-0000-0000-00',
    uuid: told.uuid ?? '00000000-0000-4000-8000-000000000001',
    biosVersion: told.biosVersion ?? 'Hyper-V UEFI Release v4.1',
    memory,
    freeMemory: told.freeMemory ?? Math.floor(memory / 2),
    processorName: told.processorName ?? 'Simulated x64 Processor',
    cores,
    logicalProcessors: told.logicalProcessors ?? cores,
    processorLoad: told.processorLoad ?? 5,
    chassisTypes: told.chassisTypes ?? [3],
    ...(told.battery ? { battery: told.battery } : {}),
    drives: (told.drives ?? [{ letter: 'C' }]).map(driveOf),
  };
}

/** One adapter with a fixed address, unless the description says otherwise. Addresses are those kept for documentation (RFC 5737). */
export function networkOf(told: readonly NetworkAdapterDescription[] = [{}]): readonly NetworkAdapter[] {
  return told.map((adapter, index) => ({
    name: adapter.name ?? (index === 0 ? 'Ethernet' : `Ethernet ${index + 1}`),
    description: adapter.description ?? 'Microsoft Hyper-V Network Adapter',
    mac: adapter.mac ?? `00-15-5D-00-00-${(index + 1).toString(16).padStart(2, '0').toUpperCase()}`,
    addresses: adapter.addresses ?? [`192.0.2.${10 + index}`],
    subnets: adapter.subnets ?? ['255.255.255.0'],
    gateways: adapter.gateways ?? ['192.0.2.1'],
    dnsServers: adapter.dnsServers ?? ['192.0.2.1'],
    dhcp: adapter.dhcp ?? true,
    connected: adapter.connected ?? true,
  }));
}

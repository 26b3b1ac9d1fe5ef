import type { FaultDescription, PathFault, ServiceFault } from './description.ts';
import type { Endpoint } from './endpoint.ts';
import { parseKeyPath } from './stores/registry.ts';
import type { Service, ServiceOutcome } from './stores/services.ts';
import { StoreError } from './stores/store-error.ts';

/** A path in a form that two spellings of it share. */
function comparable(path: string): string {
  const key = parseKeyPath(path);
  const plain = key ? [key.hive, ...key.segments].join('\\') : path.replaceAll('/', '\\').replace(/\\+$/, '');
  return plain.toLowerCase();
}

const isPathFault =
  (path: string, access: 'read' | 'write') =>
  (fault: FaultDescription): fault is PathFault => {
    if (fault.kind !== 'path') return false;
    if ((fault.access ?? 'write') !== 'any' && (fault.access ?? 'write') !== access) return false;
    const [told, asked] = [comparable(fault.path), comparable(path)];
    return asked === told || asked.startsWith(`${told}\\`);
  };

function throwFault(endpoint: Endpoint, path: string, access: 'read' | 'write'): void {
  const fault = endpoint.faults.take(isPathFault(path, access));
  if (fault) throw new StoreError(fault.error, path);
}

/** Folders that only administrators may write to. */
const guardedFolders = ['c:\\windows', 'c:\\program files', 'c:\\program files (x86)'];

/** Refuses a file access that a fault or a missing right stands against. */
export function gateFile(endpoint: Endpoint, path: string, access: 'read' | 'write'): void {
  throwFault(endpoint, path, access);
  if (access === 'read' || endpoint.process.elevated || endpoint.platform === 'linux') return;
  const lower = comparable(path);
  const isGuarded = guardedFolders.some((folder) => lower === folder || lower.startsWith(`${folder}\\`));
  if (isGuarded && !lower.startsWith('c:\\windows\\temp\\')) throw new StoreError('accessDenied', path);
}

/** Refuses a registry access that a fault or a missing right stands against. */
export function gateRegistry(endpoint: Endpoint, path: string, access: 'read' | 'write'): void {
  throwFault(endpoint, path, access);
  const key = parseKeyPath(path);
  if (!key || endpoint.process.user.name === 'SYSTEM') return;
  const first = key.segments[0]?.toLowerCase();
  // Below SAM and SECURITY only SYSTEM may look.
  if (key.hive === 'HKEY_LOCAL_MACHINE' && (first === 'security' || (first === 'sam' && key.segments.length > 1)))
    throw new StoreError('accessDenied', path);
  if (access === 'write' && !endpoint.process.elevated && key.hive !== 'HKEY_CURRENT_USER') {
    const isOwn = key.hive === 'HKEY_USERS' && first === endpoint.process.sid.toLowerCase();
    if (!isOwn) throw new StoreError('accessDenied', path);
  }
}

const serviceErrors = { accessDenied: 'accessDenied', timedOut: 'requestTimeout', failed: 'failed' } as const satisfies Record<
  ServiceFault['error'],
  ServiceOutcome
>;

/** Refuses a request to a service that a fault or a missing right stands against. */
export function gateService(endpoint: Endpoint, service: Service, action: 'start' | 'stop' | 'configure'): ServiceOutcome {
  const fault = endpoint.faults.take(
    (each): each is ServiceFault => each.kind === 'service' && each.action === action && each.name.toLowerCase() === service.name.toLowerCase(),
  );
  if (fault) return serviceErrors[fault.error];
  return endpoint.process.elevated ? 'ok' : 'accessDenied';
}

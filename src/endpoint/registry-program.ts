import { NotSimulated } from '../base/not-simulated.ts';
import type { RegistryValueKind } from './description.ts';
import type { RegistryData, RegistryValue, RegistryView } from './stores/registry.ts';

/** What `reg query`, `reg add` and `reg delete` are called with. */
export interface RegistryCommand {
  readonly key: string;
  /** `/v name`, `''` for `/ve`; undefined: the whole key. */
  readonly valueName: string | undefined;
  readonly type: string;
  readonly data: string | undefined;
  readonly force: boolean;
  readonly all: boolean;
  readonly view: RegistryView | undefined;
}

const withValue: ReadonlySet<string> = new Set(['/v', '/t', '/d', '/s']);
const flags: ReadonlySet<string> = new Set(['/ve', '/va', '/f', '/reg:32', '/reg:64']);

/** Takes the words after `reg query|add|delete` apart; what is not known ends the run. */
export function parseRegistryCommand(args: readonly string[], line: string): RegistryCommand {
  const [key, ...words] = args;
  const options = new Map<string, string>();
  for (let index = 0; index < words.length; index++) {
    const name = words[index].toLowerCase();
    if (withValue.has(name) && words[index + 1] !== undefined && name !== '/s') options.set(name, words[++index]);
    else if (flags.has(name)) options.set(name, '');
    else throw new NotSimulated('program', line);
  }
  if (key === undefined || key.startsWith('\\\\')) throw new NotSimulated('program', line);
  return {
    key,
    valueName: options.has('/ve') ? '' : options.get('/v'),
    type: (options.get('/t') ?? 'REG_SZ').toUpperCase(),
    data: options.get('/d'),
    force: options.has('/f'),
    all: options.has('/va'),
    view: options.has('/reg:64') ? 64 : options.has('/reg:32') ? 32 : undefined,
  };
}

/** Names of kinds as reg.exe writes them. */
export const registryTypes: Readonly<Record<RegistryValueKind, string>> = {
  String: 'REG_SZ',
  ExpandString: 'REG_EXPAND_SZ',
  Binary: 'REG_BINARY',
  DWord: 'REG_DWORD',
  MultiString: 'REG_MULTI_SZ',
  QWord: 'REG_QWORD',
  None: 'REG_NONE',
};

function shownData(data: RegistryData): string {
  if (typeof data === 'number') return `0x${(data >>> 0).toString(16)}`;
  if (typeof data === 'bigint') return `0x${BigInt.asUintN(64, data).toString(16)}`;
  if (data instanceof Uint8Array) return [...data].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('');
  return typeof data === 'string' ? data : data.join('\\0');
}

/** A value's line: four blanks between name, type and data. */
export const shownValue = (value: RegistryValue): string =>
  `    ${value.name === '' ? '(Default)' : value.name}    ${registryTypes[value.kind]}    ${shownData(value.data)}`;

/** The value that `reg add /t TYPE /d DATA` writes. */
export function parseRegistryValue(name: string, type: string, data: string, line: string): RegistryValue {
  if (type === 'REG_SZ') return { name, kind: 'String', data };
  if (type === 'REG_EXPAND_SZ') return { name, kind: 'ExpandString', data };
  if (type === 'REG_MULTI_SZ') return { name, kind: 'MultiString', data: data.split('\\0') };
  if (type === 'REG_DWORD' && /^(0x[0-9a-f]{1,8}|\d{1,10})$/i.test(data)) return { name, kind: 'DWord', data: Number(data) };
  if (type === 'REG_QWORD' && /^(0x[0-9a-f]{1,16}|\d{1,19})$/i.test(data)) return { name, kind: 'QWord', data: BigInt(data) };
  if (type === 'REG_BINARY' && /^([0-9a-f]{2})*$/i.test(data)) {
    return { name, kind: 'Binary', data: Uint8Array.from(data.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)) };
  }
  throw new NotSimulated('program', line);
}

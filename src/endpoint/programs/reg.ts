import { NotSimulated } from '../../base/not-simulated.ts';
import type { Endpoint } from '../endpoint.ts';
import { defineProgram, type ProgramResult } from '../program.ts';
import { parseRegistryCommand, parseRegistryValue, type RegistryCommand, shownValue } from '../registry-program.ts';
import { parseKeyPath } from '../stores/registry.ts';
import { StoreError } from '../stores/store-error.ts';

const success: ProgramResult = { stdout: 'The operation completed successfully.\r\n', stderr: '', exitCode: 0 };
const failure = (words: string): ProgramResult => ({ stdout: '', stderr: `ERROR: ${words}\r\n`, exitCode: 1 });
const notFound = failure('The system was unable to find the specified registry key or value.');

const fullName = (key: string): string => {
  const parsed = parseKeyPath(key);
  return parsed ? [parsed.hive, ...parsed.segments].join('\\') : key;
};

function query(endpoint: Endpoint, command: RegistryCommand): ProgramResult {
  const { key, valueName, view } = command;
  if (!endpoint.registry.open(key, view)) return notFound;
  const name = fullName(key);
  if (valueName !== undefined) {
    const value = endpoint.registry.value(key, valueName, view);
    return value ? { stdout: `\r\n${name}\r\n${shownValue(value)}\r\n\r\n`, stderr: '', exitCode: 0 } : notFound;
  }
  const values = endpoint.registry.values(key, view);
  const own = values.length > 0 ? `${[name, ...values.map(shownValue)].join('\r\n')}\r\n\r\n` : '';
  const below = endpoint.registry.subkeyNames(key, view).map((subkey) => `${name}\\${subkey}\r\n`);
  return { stdout: `\r\n${own}${below.join('')}`, stderr: '', exitCode: 0 };
}

function add(endpoint: Endpoint, command: RegistryCommand, line: string): ProgramResult {
  const { key, valueName, view } = command;
  if (valueName === undefined && command.data === undefined) {
    endpoint.registry.create(key, view);
    return success;
  }
  const existing = endpoint.registry.exists(key, view) && endpoint.registry.value(key, valueName ?? '', view);
  // It would ask whether to overwrite.
  if (existing && !command.force) throw new NotSimulated('program', `${line} (asks before it overwrites)`);
  const value = parseRegistryValue(valueName ?? '', command.type, command.data ?? '', line);
  endpoint.registry.create(key, view);
  endpoint.registry.setValue(key, value, view);
  return success;
}

function remove(endpoint: Endpoint, command: RegistryCommand, line: string): ProgramResult {
  const { key, valueName, view } = command;
  // It would ask whether to delete.
  if (!command.force) throw new NotSimulated('program', `${line} (asks before it deletes)`);
  if (!endpoint.registry.exists(key, view)) return notFound;
  if (command.all) {
    for (const value of endpoint.registry.values(key, view)) endpoint.registry.removeValue(key, value.name, view);
    return success;
  }
  if (valueName === undefined) return endpoint.registry.remove(key, view) ? success : notFound;
  return endpoint.registry.removeValue(key, valueName, view) ? success : notFound;
}

const commands = { query, add, delete: remove } as const;

/** Reads and writes the registry. Return values: 0 success, 1 failure (pages of reg query, reg add, reg delete). */
export default defineProgram({
  name: 'reg.exe',
  description: 'Registry Console Tool',
  usage: '',
  parameters: [
    { name: 'query', description: 'Shows a key or a value.' },
    { name: 'add', description: 'Writes a key or a value.' },
    { name: 'delete', description: 'Takes a key or values away.' },
    { name: '/v', description: 'Name of the value; `/ve` for the default one.' },
    { name: '/t', description: 'Type of the value.' },
    { name: '/d', description: 'Its data.' },
    { name: '/f', description: 'Does not ask.' },
    { name: '/reg:64', description: 'In the 64-bit view; `/reg:32` in the other.' },
  ],
  sources: [
    'https://learn.microsoft.com/windows-server/administration/windows-commands/reg-query',
    'https://learn.microsoft.com/windows-server/administration/windows-commands/reg-add',
    'https://learn.microsoft.com/windows-server/administration/windows-commands/reg-delete',
  ],
  run({ endpoint, arguments: args }) {
    const line = `reg.exe ${args.join(' ')}`.trim();
    const [verb = '', ...rest] = args;
    const run = commands[verb.toLowerCase() as keyof typeof commands];
    if (!run) throw new NotSimulated('program', line);
    const command = parseRegistryCommand(rest, line);
    if (!parseKeyPath(command.key)) return failure('Invalid key name.\r\nType "REG QUERY /?" for usage.'.replace('QUERY', verb.toUpperCase()));
    try {
      return run(endpoint, command, line);
    } catch (error) {
      if (error instanceof StoreError && error.code === 'accessDenied') return failure('Access is denied.');
      throw error;
    }
  },
});

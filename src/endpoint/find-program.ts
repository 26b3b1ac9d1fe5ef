import type { Endpoint } from './endpoint.ts';
import { fileName } from './initial/files.ts';
import { knownPrograms } from './known-programs.ts';

/** A program's file. */
export interface LocatedProgram {
  /** Its file's name: `logoff.exe`. */
  readonly name: string;
  /** Full path, as the script's process sees it. */
  readonly path: string;
}

/**
 * Where a command's program is. `absent`: Windows would not find it either. `notSimulated`: Windows has a program of this
 * name, of which nothing is known here.
 */
export type ProgramLookup =
  | { readonly kind: 'found'; readonly program: LocatedProgram }
  | { readonly kind: 'absent'; readonly name: string }
  | { readonly kind: 'notSimulated'; readonly name: string };

const isAbsent = (endpoint: Endpoint, name: string): boolean =>
  Object.entries(endpoint.description.programs ?? {}).some(([told, said]) => said === 'absent' && fileName(told) === fileName(name));

/** Names to look for: the name itself when it has an extension that can be run, else with each of PATHEXT. */
function candidates(endpoint: Endpoint, name: string): string[] {
  if (endpoint.platform === 'linux') return [name];
  const extensions = (endpoint.environment.get('PATHEXT') ?? '.COM;.EXE;.BAT;.CMD').split(';');
  const runnable = extensions.some((extension) => name.toLowerCase().endsWith(extension.toLowerCase()));
  return runnable ? [name] : extensions.map((extension) => name + extension.toLowerCase());
}

/** Finds the program of a command: a full path, or a name that the folders of PATH are searched for. */
export function findProgram(endpoint: Endpoint, command: string): ProgramLookup {
  const { files } = endpoint;
  const isPath = files.parse(command) !== undefined;
  const folders = isPath
    ? []
    : (endpoint.environment.get('PATH') ?? '').split(endpoint.platform === 'windows' ? ';' : ':').filter((folder) => folder !== '');
  const places = isPath ? [''] : folders.map((folder) => (folder.endsWith(files.separator) ? folder : folder + files.separator));
  for (const place of places) {
    for (const candidate of candidates(endpoint, command)) {
      if (files.parse(place + candidate) === undefined) continue;
      const node = files.get(place + candidate);
      if (node?.kind === 'file') return { kind: 'found', program: { name: node.name, path: files.normalize(place + candidate) } };
    }
  }
  const name = command.split(/[\\/]/).pop() ?? command;
  const known = knownPrograms[endpoint.platform].has(name.toLowerCase().replace(/\.(exe|com)$/, ''));
  // A 32-bit process does not see what lies in the 64-bit System32 only: there Windows says the same as here.
  const seenElsewhere = endpoint.machineFiles.platform === 'windows' && endpoint.machineFiles.exists(`C:\\Windows\\System32\\${fileName(name)}`);
  if (isAbsent(endpoint, name) || !known || seenElsewhere) return { kind: 'absent', name };
  return { kind: 'notSimulated', name };
}

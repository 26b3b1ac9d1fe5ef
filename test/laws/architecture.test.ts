import { describe, expect, test } from 'vitest';
import { type Import, type SourceFile, sourceFiles } from './source-files.ts';

const files = sourceFiles();

const engineRooms = ['base', 'diagnostics', 'syntax', 'endpoint', 'runtime'];
const unitRooms = [...engineRooms, 'providers', 'dotnet', 'cmdlets'];

/** Who may import whom; a room may always import itself. */
const mayImport: Readonly<Record<string, readonly string[] | 'all but reference'>> = {
  base: [],
  diagnostics: ['base'],
  model: ['base'],
  endpoint: ['base'],
  syntax: ['base', 'diagnostics'],
  compiler: ['base', 'diagnostics', 'model', 'syntax'],
  runtime: ['base', 'diagnostics', 'syntax', 'endpoint'],
  providers: unitRooms,
  dotnet: unitRooms,
  cmdlets: unitRooms,
  pester: unitRooms,
  engines: [...unitRooms, 'pester'],
  linter: ['base', 'diagnostics', 'model', 'syntax', 'compiler'],
  packager: ['base', 'diagnostics', 'model'],
  site: ['base', 'diagnostics', 'model', 'syntax', 'packager', 'harness'],
  harness: ['base', 'diagnostics', 'model', 'syntax', 'endpoint', 'engines'],
  reference: ['base', 'model', 'endpoint'],
  cli: 'all but reference',
};

/** What a room may know of another by its types alone, which are gone when the code runs. */
const mayKnowTypes: Readonly<Record<string, readonly string[]>> = {
  // A scenario holds the description of an endpoint, as constant data.
  model: ['endpoint'],
};

function isAllowed(from: SourceFile, { target, typeOnly }: Import): boolean {
  if (target === undefined) return true;
  const room = target.split('/')[0];
  if (room === from.room) return true;
  const allowed = mayImport[from.room];
  if (allowed === 'all but reference') return room !== 'reference';
  return allowed.includes(room) || (typeOnly && (mayKnowTypes[from.room] ?? []).includes(room));
}

/** Files whose text matches, where that is not allowed. */
function breaches(isFree: (file: SourceFile) => boolean, pattern: RegExp): string[] {
  return files.filter((file) => !isFree(file)).flatMap(({ path, text }) => (pattern.test(withoutComments(text)) ? [path] : []));
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;])\/\/.*$/gm, '');

const importersOf = (name: string) =>
  files
    .filter(({ imports }) => imports.some(({ specifier, typeOnly }) => !typeOnly && (specifier === name || specifier.startsWith(`${name}/`))))
    .map(({ path }) => path);

const hostFree = ['base', 'diagnostics', 'syntax', 'endpoint', 'runtime', 'providers', 'dotnet', 'cmdlets', 'pester'];
/** The one file of `base` that looks at the toolkit's own folder; nothing of the engine imports it. */
const packageRoot = 'base/package-root.ts';

describe('the rooms', () => {
  test('every folder of src is a room of the table', () => {
    expect([...new Set(files.map(({ room }) => room))].filter((room) => !(room in mayImport))).toEqual([]);
  });

  test('a room imports only what the table lets it', () => {
    const forbidden = files.flatMap((file) =>
      file.imports.filter((each) => !isAllowed(file, each)).map(({ specifier }) => `${file.path} imports ${specifier}`),
    );
    expect(forbidden).toEqual([]);
  });

  test('the compiler and the runtime share the tree and nothing else', () => {
    const reaches = (from: string, to: string) =>
      files.filter(({ room, imports }) => room === from && imports.some(({ target }) => target?.startsWith(`${to}/`)));
    expect([...reaches('compiler', 'runtime'), ...reaches('runtime', 'compiler')].map(({ path }) => path)).toEqual([]);
  });

  test('from pester down nothing reaches the host: no module of Node, no process', () => {
    const isFree = ({ room, path }: SourceFile) => !hostFree.includes(room) || path === packageRoot;
    const nodeImports = files
      .filter((file) => !isFree(file) && file.imports.some(({ specifier }) => specifier.startsWith('node:')))
      .map(({ path }) => path);
    expect(nodeImports).toEqual([]);
    expect(breaches(isFree, /(?<![\w.'"`$])(?:process|globalThis\.process)\.(?:env|argv|cwd|exit\(|stdout|stderr|hrtime)/)).toEqual([]);
    const users = files.filter(({ room, imports }) => hostFree.includes(room) && imports.some(({ target }) => target === packageRoot));
    expect(users.map(({ path }) => path)).toEqual([]);
  });

  test('from pester down a run is deterministic: no clock and no chance of the host', () => {
    const isFree = ({ room }: SourceFile) => !hostFree.includes(room);
    expect(breaches(isFree, /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bsetTimeout\b|\bcrypto\.random/)).toEqual([]);
  });

  test('a library has one room: ts-morph and TypeScript, Handlebars, yargs', () => {
    expect(importersOf('ts-morph').filter((path) => !path.startsWith('compiler/read/'))).toEqual([]);
    expect(importersOf('typescript')).toEqual([]);
    expect(importersOf('handlebars').filter((path) => !path.startsWith('compiler/emit/') && !path.startsWith('site/'))).toEqual([]);
    expect(importersOf('yargs').filter((path) => !path.startsWith('cli/'))).toEqual([]);
  });

  test('a command file imports nothing heavy: only light data of the command line', () => {
    const light = ['cli/command.ts', 'cli/shared-options.ts'];
    const heavy = files
      .filter(({ path }) => path.startsWith('cli/commands/'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/^import\s+(?!type\b).*from\s+['"]([^'"]+)['"]/gm)].map(([, specifier]) => `${path} imports ${specifier}`),
      )
      .filter((line) => !light.some((file) => line.endsWith(`../${file.slice(4)}`)));
    expect(heavy).toEqual([]);
  });
});

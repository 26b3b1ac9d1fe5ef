import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * The folders whose files are units: each file's default export is one cmdlet, .NET type, CIM class … Adding one is
 * adding its file; the index that imports them all is generated here, and never edited or tracked.
 */
const unitFolders = [
  'src/cmdlets',
  'src/dotnet',
  'src/providers',
  'src/runtime/formatting/views',
  'src/endpoint/cim/classes',
  'src/endpoint/programs',
  'src/pester/assertions',
  'src/pester/commands',
  'src/linter/rules',
  'src/linter/worklet-rules',
  'src/compiler/read/calls',
  'src/cli/commands',
];

const isUnit = (name: string) => name.endsWith('.ts') && !name.endsWith('.generated.ts') && !name.endsWith('.test.ts');

function unitsOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter(isUnit)
    .filter((name) => /^export default /m.test(readFileSync(join(folder, name), 'utf8')))
    .sort();
}

function indexText(units: string[]): string {
  const imports = units.map((name, number) => `import unit${number} from './${name}';`);
  return [
    '// Written by scripts/generate.ts from the files of this folder.',
    ...imports,
    '',
    `export default [${units.map((_, number) => `unit${number}`).join(', ')}] as const;`,
    '',
  ].join('\n');
}

/** Writes the index of every folder of units; files that would stay the same are left alone. */
export function generate(): void {
  for (const folder of unitFolders) {
    const path = join(root, folder);
    mkdirSync(path, { recursive: true });
    const target = join(path, 'index.generated.ts');
    const text = indexText(unitsOf(path));
    if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate();

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** An import of a source file. */
export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** The file that it leads to, relative to `src`; undefined for packages and Node's own modules. */
  readonly target: string | undefined;
  /** It is gone when the types are stripped. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Relative to `src`, with `/`. */
  readonly path: string;
  /** The first folder of the path. */
  readonly room: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const statement = /^(?:import|export)\s+(type\s+)?(?:[\w*{][^;'"]*?\sfrom\s+)?['"]([^'"]+)['"];?/gm;
const call = /\bimport\(\s*['"]([^'"]+)['"]/g;

function importsOf(path: string, text: string): Import[] {
  const target = (specifier: string) =>
    specifier.startsWith('.') ? relative(join(root, 'src'), resolve(root, 'src', dirname(path), specifier)).replaceAll('\\', '/') : undefined;
  const statements = [...text.matchAll(statement)].map(([, type, specifier]) => ({
    specifier,
    target: target(specifier),
    typeOnly: type !== undefined,
  }));
  const calls = [...text.matchAll(call)].map(([, specifier]) => ({ specifier, target: target(specifier), typeOnly: false }));
  return [...statements, ...calls];
}

/** The files below src, generated ones left out. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, 'src', path), 'utf8');
      return { path, room: path.split('/')[0], text, imports: importsOf(path, text) };
    });
}

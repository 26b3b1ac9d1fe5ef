import { basename, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Compilation, CompiledWorklet } from './compiled-worklet.ts';
import { emitScript } from './emit/emit-script.ts';
import { templateFiles } from './emit/frame.ts';
import { WK1023, WK1024 } from './read/diagnostics.ts';
import type { ReadWorklet } from './read/read-worklet.ts';
import { readSource } from './source-text.ts';
import { outlineSteps } from './steps/outline.ts';

export interface CompileOptions {
  /** The project's root; the files of spans are named from here. */
  readonly root: string;
  /** Texts to take instead of what lies on the disk, by absolute path. */
  readonly texts?: ReadonlyMap<string, string>;
}

const ending = '.worklet.ts';

/** The name of a worklet: its file's without `.worklet.ts`. */
export const workletName = (path: string): string => basename(path).replace(/(\.worklet)?\.ts$/, '');

interface Source {
  readonly name: string;
  readonly path: string;
  readonly file: string;
  readonly text?: string;
  readonly diagnostics: Diagnostic[];
}

function loadSource(given: string, options: CompileOptions): Source {
  const path = resolve(options.root, given);
  const file = path.startsWith(resolve(options.root)) ? path.slice(resolve(options.root).length + 1).replaceAll('\\', '/') : path;
  const name = workletName(path);
  const override = options.texts?.get(path);
  const read = override === undefined ? readSource(path, file) : { text: override };
  const diagnostics: Diagnostic[] = [];
  if ('diagnostic' in read) diagnostics.push(read.diagnostic);
  else if (!path.endsWith(ending) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    diagnostics.push(WK1024.at({ file, start: 0, end: 0 }, { name: basename(path) }));
  return { name, path, file, ...('text' in read ? { text: read.text } : {}), diagnostics };
}

function checkNames(sources: readonly Source[]): void {
  const first = new Map<string, Source>();
  for (const source of sources) {
    const other = first.get(source.name);
    if (!other) first.set(source.name, source);
    else if (other.path !== source.path) {
      source.diagnostics.push(WK1023.at({ file: source.file, start: 0, end: 0 }, { name: source.name, first: other.file, second: source.file }));
    }
  }
}

function emit(
  source: Source,
  read: ReadWorklet,
  textOf: (file: string) => string | undefined,
): { worklet: CompiledWorklet; diagnostics: Diagnostic[] } {
  const evaluation = emitScript('evaluation', read.evaluation, read.metadata);
  const remediation = emitScript('remediation', read.remediation, read.metadata);
  return {
    diagnostics: [...evaluation.diagnostics, ...remediation.diagnostics],
    worklet: {
      name: source.name,
      file: source.file,
      metadata: read.metadata,
      steps: { evaluation: outlineSteps(read.evaluation, textOf), remediation: outlineSteps(read.remediation, textOf) },
      scripts: { evaluation: evaluation.script, remediation: remediation.script },
      scenarios: read.scenarios,
    },
  };
}

/**
 * Compiles worklets together: they share one program, so that the model and what they import is read and checked once.
 * TypeScript is loaded only here.
 * @param paths files named `<name>.worklet.ts`, absolute or from the root
 * @returns what came of each, in the order given
 */
export async function compileWorklets(paths: readonly string[], options: CompileOptions): Promise<Compilation[]> {
  const sources = paths.map((path) => loadSource(path, options));
  checkNames(sources);
  const readable = sources.filter((source) => source.diagnostics.length === 0 && source.text !== undefined);
  const failed = (source: Source): Compilation => ({
    name: source.name,
    file: source.file,
    diagnostics: source.diagnostics,
    filesRead: [source.path],
  });
  if (readable.length === 0) return sources.map(failed);
  const { readProgram } = await import('./read/read-program.ts');
  const results = readProgram(
    readable.map(({ name, path, text = '' }) => ({ name, path, text })),
    resolve(options.root),
  );
  return sources.map((source): Compilation => {
    const result = results.get(source.path);
    if (!result || source.diagnostics.length > 0) return failed(source);
    const emitted = result.worklet && emit(source, result.worklet, result.textOf);
    const diagnostics = [...result.diagnostics, ...(emitted?.diagnostics ?? [])];
    const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
    const filesRead = [...result.filesRead, ...templateFiles()];
    return { name: source.name, file: source.file, ...(emitted && !hasErrors ? { worklet: emitted.worklet } : {}), diagnostics, filesRead };
  });
}

/** Compiles one worklet. */
export async function compileWorklet(path: string, options: CompileOptions): Promise<Compilation> {
  const [compilation] = await compileWorklets([path], options);
  return compilation;
}

import { basename, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Compilation, CompiledWorklet } from './compiled-worklet.ts';
import { emitScript } from './emit/emit-script.ts';
import { templateFiles } from './emit/frame.ts';
import { WK1023, WK1024, WK1033 } from './read/diagnostics.ts';
import type { readProgram as ReadProgram, ReadResult } from './read/read-program.ts';
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

/** A compilation of one file, before it is known whether all went well. */
type Outcome = Pick<Compilation, 'worklet' | 'steps' | 'diagnostics' | 'filesRead'>;

function finish(source: Source, result: ReadResult): Outcome {
  const emitted = result.worklet && emit(source, result.worklet, result.textOf);
  const diagnostics = [...result.diagnostics, ...(emitted?.diagnostics ?? [])];
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
  const steps = result.worklet && { evaluation: result.worklet.evaluation, remediation: result.worklet.remediation };
  return { ...(emitted && !hasErrors ? { worklet: emitted.worklet, steps } : {}), diagnostics, filesRead: [...result.filesRead, ...templateFiles()] };
}

/**
 * Compiles in one program. An expression of thousands of operators, or brackets as deep, is too much for the stack of
 * TypeScript's checker or of ours: then each file is compiled alone, so that only the one that does it is refused.
 */
function compileTogether(sources: readonly Source[], root: string, readProgram: typeof ReadProgram): Map<Source, Outcome> {
  try {
    const results = readProgram(
      sources.map(({ name, path, text = '' }) => ({ name, path, text })),
      root,
    );
    return new Map(sources.map((source) => [source, finish(source, results.get(source.path) as ReadResult)]));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    if (sources.length > 1) return new Map(sources.flatMap((source) => [...compileTogether([source], root, readProgram)]));
    const [source] = sources;
    return new Map([[source, { diagnostics: [WK1033.at({ file: source.file, start: 0, end: 0 })], filesRead: [source.path] }]]);
  }
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
  if (readable.length === 0) return sources.map((source) => ({ ...named(source), diagnostics: source.diagnostics, filesRead: [source.path] }));
  const { readProgram } = await import('./read/read-program.ts');
  const outcomes = compileTogether(readable, resolve(options.root), readProgram);
  return sources.map((source) => ({ ...named(source), ...(outcomes.get(source) ?? { diagnostics: source.diagnostics, filesRead: [source.path] }) }));
}

const named = ({ name, file }: Source) => ({ name, file });

/** Compiles one worklet. */
export async function compileWorklet(path: string, options: CompileOptions): Promise<Compilation> {
  const [compilation] = await compileWorklets([path], options);
  return compilation;
}

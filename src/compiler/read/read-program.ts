import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readSource } from '../source-text.ts';
import { loadProgram } from './project.ts';
import { authorFiles, type ReadWorklet, readWorklet } from './read-worklet.ts';
import { isModelFile, relativeName } from './reading.ts';
import type { ts } from './ts.ts';

/** A worklet's file before it is read. */
export interface WorkletSource {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** What came of reading one. */
export interface ReadResult {
  readonly worklet?: ReadWorklet;
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute paths. */
  readonly filesRead: readonly string[];
  /** The text of an author's file by its name in spans. */
  textOf(file: string): string | undefined;
}

/** TypeScript reads imported files leniently; one that is not UTF-8 is reported as the worklet itself would be. */
function checkImports(path: string, files: readonly ts.SourceFile[], root: string): Diagnostic[] {
  return files
    .filter((file) => file.fileName !== path.replaceAll('\\', '/'))
    .flatMap((file) => {
      const read = readSource(file.fileName, relativeName(root, file.fileName));
      return 'diagnostic' in read ? [read.diagnostic] : [];
    });
}

/** Reads worklets in one program. */
export function readProgram(sources: readonly WorkletSource[], root: string): Map<string, ReadResult> {
  const loaded = loadProgram(sources);
  const { program, model } = loaded;
  const modelPaths = program
    .getSourceFiles()
    .map((file) => file.fileName)
    .filter((name) => isModelFile(name, model));
  const texts = new Map(program.getSourceFiles().map((file) => [relativeName(root, file.fileName), file.text]));
  const results = new Map<string, ReadResult>();
  for (const { name, path } of sources) {
    const files = authorFiles(path, loaded);
    const badImports = checkImports(path, files, root);
    const read = badImports.length > 0 ? { diagnostics: badImports } : readWorklet({ name, path, files }, loaded, root);
    results.set(path, {
      ...read,
      filesRead: [...files.map((file) => file.fileName), ...modelPaths, model.configuration],
      textOf: (file) => texts.get(file),
    });
  }
  return results;
}

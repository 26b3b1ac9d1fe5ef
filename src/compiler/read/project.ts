import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type ModelFiles, modelFiles } from './model-files.ts';
import { isModelFile } from './reading.ts';
import { Project, ts } from './ts.ts';

/** The program of all worklets that are compiled together. */
export interface WorkletProgram {
  readonly program: ts.Program;
  readonly model: ModelFiles;
}

/** The options of an author's editor (src/model/library/tsconfig.json), with the model found where it lies. */
function compilerOptions(model: ModelFiles): ts.CompilerOptions {
  const { config } = ts.readConfigFile(model.configuration, (file) => readFileSync(file, 'utf8'));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, dirname(model.configuration));
  return { ...options, paths: { workletkit: [model.index], 'workletkit/windows': [model.windows] } };
}

/** How deep a tree may be: the checker and the readers call themselves for each level, and a stack has an end. */
const deepest = 250;

/** Throws a RangeError, as a stack without room does, for a tree that is too deep. It goes through the tree without calling itself. */
function checkDepth(file: ts.SourceFile): void {
  let level: ts.Node[] = [file];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw new RangeError(`${file.fileName} is nested too deeply`);
    const next: ts.Node[] = [];
    for (const node of level) ts.forEachChild(node, (child) => void next.push(child));
    level = next;
  }
}

/**
 * Loads worklets, with what they import, the model's types and the library for worklets.
 * @throws RangeError when a file is nested too deeply
 */
export function loadProgram(worklets: readonly { readonly path: string; readonly text: string }[]): WorkletProgram {
  const model = modelFiles();
  const project = new Project({
    compilerOptions: compilerOptions(model),
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    skipLoadingLibFiles: true,
  });
  project.createSourceFile(model.library, readFileSync(model.library, 'utf8'), { overwrite: true });
  for (const { path, text } of worklets) project.createSourceFile(path, text, { overwrite: true });
  const program = project.getProgram().compilerObject;
  for (const file of program.getSourceFiles()) if (!isModelFile(file.fileName, model)) checkDepth(file);
  return { program, model };
}

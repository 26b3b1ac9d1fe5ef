import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type ModelFiles, modelFiles } from './model-files.ts';
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

/** Loads worklets, with what they import, the model's types and the library for worklets. */
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
  return { program: project.getProgram().compilerObject, model };
}

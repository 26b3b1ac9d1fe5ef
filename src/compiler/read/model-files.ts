import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../base/package-root.ts';

/** Where the model's types and the library for worklets lie: in the sources, or in the build. */
export interface ModelFiles {
  /** The folder of the model's types. */
  readonly folder: string;
  readonly index: string;
  readonly windows: string;
  readonly cimClasses: string;
  readonly library: string;
  readonly configuration: string;
}

/** The model's files beside this one: of the sources when it runs from there, else of `lib`. */
export function modelFiles(): ModelFiles {
  const root = packageRoot();
  const fromSource = fileURLToPath(import.meta.url).startsWith(join(root, 'src')) && existsSync(join(root, 'src/model/index.ts'));
  const folder = fromSource ? join(root, 'src/model') : join(root, 'lib/types/model');
  const extension = fromSource ? '.ts' : '.d.ts';
  const library = fromSource ? join(folder, 'library') : join(root, 'lib/model/library');
  const files = {
    folder,
    index: join(folder, `index${extension}`),
    windows: join(folder, `windows${extension}`),
    cimClasses: join(folder, `windows/cim-classes${extension}`),
    library: join(library, 'worklet.d.ts'),
    configuration: join(library, 'tsconfig.json'),
  };
  // TypeScript names files with `/` on every system.
  return Object.fromEntries(Object.entries(files).map(([name, path]) => [name, path.replaceAll('\\', '/')])) as unknown as ModelFiles;
}

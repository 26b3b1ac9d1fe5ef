import { join } from 'node:path';
import { compileWorklet } from '../../../src/compiler/compile.ts';
import type { CompiledWorklet } from '../../../src/compiler/compiled-worklet.ts';
import { root } from '../../laws/source-files.ts';

/** Compiles a worklet of this folder. */
export async function compileFixture(name: string): Promise<CompiledWorklet> {
  const { worklet, diagnostics } = await compileWorklet(join(root, 'test/cases/harness/worklets', `${name}.worklet.ts`), { root });
  if (!worklet) throw new Error(JSON.stringify(diagnostics));
  return worklet;
}

import { compileWorklets } from '../../compiler/compile.ts';
import type { Compilation } from '../../compiler/compiled-worklet.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { WorkletParts } from '../../packager/worklet-parts.ts';
import type { WorkletFile } from '../project/list-worklets.ts';
import { readBytes } from '../read-file.ts';
import type { FreshWorklet } from './build-worklets.ts';
import { type CompiledData, compiledData } from './compiled-data.ts';
import { readPayload } from './read-payload.ts';
import { workletOutputs } from './worklet-outputs.ts';

/** A worklet that was compiled, or what is wrong with it. Plain data, that can go from thread to thread. */
export interface CompletedWorklet {
  readonly worklet: WorkletFile;
  readonly diagnostics: readonly Diagnostic[];
  /** Missing where it does not compile. */
  readonly fresh?: FreshWorklet;
}

async function complete(root: string, worklet: WorkletFile, data: CompiledData, source: Uint8Array, compilation: Compilation): Promise<FreshWorklet> {
  const payload = readPayload(root, worklet, data.metadata);
  const { evaluation, remediation } = data.scripts;
  const parts: WorkletParts = {
    metadata: data.metadata,
    source: { file: worklet.file, bytes: source },
    scripts: { evaluation: evaluation.text, remediation: remediation.text },
    failureCodes: { evaluation: evaluation.failureCodes, remediation: remediation.failureCodes },
    payload: payload.files,
  };
  const outputs = await workletOutputs(data, parts);
  return { worklet, data, parts, outputs, inputs: [...compilation.filesRead, ...payload.paths], diagnostics: compilation.diagnostics };
}

/** Compiles worklets and makes all that goes into their folders; nothing is written. */
export async function completeWorklets(root: string, worklets: readonly WorkletFile[]): Promise<CompletedWorklet[]> {
  const sources = worklets.map(({ file }) => readBytes(`${root}/${file}`, file));
  const compilations = await compileWorklets(
    worklets.map(({ file }) => file),
    { root },
  );
  return Promise.all(
    compilations.map(async (compilation, place): Promise<CompletedWorklet> => {
      const worklet = worklets[place];
      const { diagnostics } = compilation;
      if (!compilation.worklet) return { worklet, diagnostics };
      return { worklet, diagnostics, fresh: await complete(root, worklet, compiledData(compilation.worklet), sources[place], compilation) };
    }),
  );
}

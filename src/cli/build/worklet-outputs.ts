import { readme } from '../../packager/readme.ts';
import { workletJson } from '../../packager/worklet-json.ts';
import type { WorkletParts } from '../../packager/worklet-parts.ts';
import type { CompiledData } from './compiled-data.ts';

/** The files of a worklet in `dist`, by name. */
export async function workletOutputs(data: CompiledData, parts: WorkletParts): Promise<Readonly<Record<string, string>>> {
  const { generateSuite } = await import('../../harness/generate-suite.ts');
  return {
    'evaluation.ps1': data.scripts.evaluation.text,
    'remediation.ps1': data.scripts.remediation.text,
    [`${data.name}.Tests.ps1`]: generateSuite(data),
    'README.md': readme(parts.metadata),
    'worklet.json': workletJson(parts),
  };
}

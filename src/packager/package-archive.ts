import { readme } from './readme.ts';
import { workletJson } from './worklet-json.ts';
import type { WorkletParts } from './worklet-parts.ts';
import { zip } from './zip.ts';

/** A worklet as one file: both scripts, README.md, worklet.json, and the payload in a folder of its own. */
export function packageArchive(parts: WorkletParts): { name: string; bytes: Uint8Array; sha256: string } {
  const { metadata, scripts, payload } = parts;
  const archive = zip([
    { name: 'evaluation.ps1', content: scripts.evaluation },
    { name: 'remediation.ps1', content: scripts.remediation },
    { name: 'README.md', content: readme(metadata) },
    { name: 'worklet.json', content: workletJson(parts) },
    ...payload.map(({ name, bytes }) => ({ name: `payload/${name}`, content: bytes })),
  ]);
  return { name: `${metadata.name}-${metadata.version}.zip`, ...archive };
}

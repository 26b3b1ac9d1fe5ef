import { createHash } from 'node:crypto';
import { exitCodeMeanings } from './exit-code-meanings.ts';
import type { WorkletParts } from './worklet-parts.ts';

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/**
 * `worklet.json`: the catalogue's fields of a worklet, and the SHA-256 of what it was made from and of what goes to the
 * endpoint. The order of the fields is part of the form: the bytes are the same for the same worklet.
 */
export function workletJson({ metadata, source, scripts, failureCodes, payload }: WorkletParts): string {
  const document = {
    schemaVersion: 1,
    name: metadata.name,
    title: metadata.title,
    summary: metadata.summary,
    category: metadata.category,
    keywords: metadata.keywords,
    osFamily: 'Windows',
    deviceTypes: metadata.deviceTypes,
    language: 'PowerShell',
    target: metadata.target,
    version: metadata.version,
    author: metadata.author,
    supports: metadata.supports,
    requirements: metadata.requirements,
    userInteraction: metadata.userInteraction,
    alwaysRemediates: metadata.alwaysRemediates,
    ...(metadata.notes === undefined ? {} : { notes: metadata.notes }),
    history: metadata.history,
    exitCodes: exitCodeMeanings(failureCodes),
    source: { file: source.file, sha256: sha256(source.bytes) },
    scripts: {
      evaluation: { file: 'evaluation.ps1', sha256: sha256(scripts.evaluation) },
      remediation: { file: 'remediation.ps1', sha256: sha256(scripts.remediation) },
    },
    payload: payload.map(({ name, bytes }) => ({ file: `payload/${name}`, bytes: bytes.length, sha256: sha256(bytes) })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

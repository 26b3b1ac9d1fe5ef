import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ScriptKind } from '../../linter/script/script-kind.ts';
import type { TargetVersion } from '../../model/define-worklet.ts';

/** What the `worklet.json` beside a script says of it. */
export interface ScriptManifest {
  readonly kind: ScriptKind;
  readonly target?: TargetVersion;
  /** The worklet's TypeScript, from the root. */
  readonly source?: string;
}

interface WorkletJson {
  readonly target?: string;
  readonly source?: { readonly file?: string };
  readonly scripts?: Readonly<Record<string, { readonly file?: string }>>;
}

/** Reads `worklet.json` beside a script; undefined where there is none that names the script. */
export function readManifest(path: string): ScriptManifest | undefined {
  const manifest = join(dirname(path), 'worklet.json');
  if (!existsSync(manifest)) return undefined;
  let document: WorkletJson;
  try {
    document = JSON.parse(readFileSync(manifest, 'utf8')) as WorkletJson;
  } catch {
    // A broken one says nothing; `package` is what checks it.
    return undefined;
  }
  const kind = (['evaluation', 'remediation'] as const).find((name) => document.scripts?.[name]?.file === basename(path));
  if (!kind) return undefined;
  const { target, source } = document;
  return { kind, ...(target === '3.0' || target === '5.1' ? { target } : {}), ...(source?.file === undefined ? {} : { source: source.file }) };
}

import type { WorkletMetadata } from '../model/worklet-metadata.ts';

/** A file that goes to the endpoint beside the remediation. */
export interface PayloadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What every output format is made from. */
export interface WorkletParts {
  readonly metadata: WorkletMetadata;
  /** The author's file, relative to the project's root. */
  readonly source: { readonly file: string; readonly bytes: Uint8Array };
  readonly scripts: { readonly evaluation: string; readonly remediation: string };
  /** The exit codes of the failures that the author foresaw. */
  readonly failureCodes: { readonly evaluation: readonly number[]; readonly remediation: readonly number[] };
  readonly payload: readonly PayloadFile[];
}

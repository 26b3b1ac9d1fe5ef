import type { Category } from './category.ts';
import type { DeviceType, HistoryEntry, TargetVersion } from './define-worklet.ts';

/** What is known of a worklet besides its scripts and scenarios: what its author said, with the defaults filled in. */
export interface WorkletMetadata {
  /** The file's name without `.worklet.ts`; the name of the folder in `dist`. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly category: Category;
  readonly version: string;
  readonly author: string;
  readonly description: string;
  readonly why?: string;
  readonly howItWorks: { readonly evaluation?: string; readonly remediation?: string };
  readonly requirements: readonly string[];
  readonly expectedState?: string;
  readonly validation: readonly string[];
  readonly supports: string;
  readonly keywords: readonly string[];
  readonly deviceTypes: readonly DeviceType[];
  readonly userInteraction: boolean;
  readonly notes?: string;
  readonly history: readonly HistoryEntry[];
  readonly target: TargetVersion;
  readonly alwaysRemediates: boolean;
  readonly payload: readonly string[];
}

import type { ScriptKind } from '../../linter/script/script-kind.ts';
import type { TargetVersion } from '../../model/define-worklet.ts';

export type LintFormat = 'text' | 'json' | 'sarif' | 'github';

/** What `worklet lint` is asked for. */
export interface LintRequest {
  /** PowerShell files, folders of them, worklets by name or file; all worklets where there is none. */
  readonly targets: readonly string[];
  readonly kind: ScriptKind | undefined;
  readonly target: TargetVersion | undefined;
  readonly format: LintFormat;
  readonly fix: boolean;
  readonly analyzer: boolean;
}

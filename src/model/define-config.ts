import type { TargetVersion } from './define-worklet.ts';

/** How severe a finding of `worklet lint` is; one that is `off` is not looked for. */
export type LintSeverity = 'error' | 'warning' | 'information' | 'off';

/** What `worklet.config.ts` in the root of a project can say. */
export interface WorkletConfig {
  /** The Windows PowerShell that scripts are looked at for when nothing nearer says it; what their `#Requires` say, or `3.0`, unless told. */
  readonly target?: TargetVersion;
  readonly lint?: {
    /** By code, `WK6019`, or by the name of a rule of PSScriptAnalyzer. */
    readonly severities?: Readonly<Record<string, LintSeverity>>;
  };
}

/**
 * Says how the toolkit is to treat a project; the default export of its `worklet.config.ts`.
 * @example export default defineConfig({ target: '5.1', lint: { severities: { WK6019: 'off' } } });
 */
export function defineConfig(config: WorkletConfig): WorkletConfig {
  return config;
}

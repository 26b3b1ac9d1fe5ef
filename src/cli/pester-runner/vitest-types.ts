import type { PesterOptions } from '../../engines/pester-options.ts';

/** How suites run inside vitest; which of them, and which of their tests, is vitest's to say. */
export type PesterSuitesOptions = Pick<
  PesterOptions,
  'engine' | 'configuration' | 'endpoint' | 'root' | 'edition' | 'platform' | 'tags' | 'excludeTags' | 'shuffle' | 'timeout'
>;

/** A plugin as vitest's `plugins` takes it. */
export interface PesterSuitesPlugin {
  readonly name: 'pester-runner';
}

/** A plugin of vitest with which `*.Tests.ps1` are its test files. */
export declare function pesterSuites(options?: PesterSuitesOptions): PesterSuitesPlugin;

export default pesterSuites;

import { runPester as run } from '../../engines/run-pester.ts';
import type { runPester as Declared } from './package-types.ts';

/** What a program imports from `pester-runner`; its types are those of package-types.ts. */
export const runPester: typeof Declared = run;

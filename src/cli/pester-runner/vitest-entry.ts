/** What a program imports from `pester-runner/vitest`; its types are those of vitest-types.ts. */
export { pesterSuites, pesterSuites as default } from './vitest-plugin.ts';

import type { Step } from '../step.ts';
import { reachableFunctions, walk } from './walk.ts';

/** The exit codes of the failures that the author foresaw, in rising order. */
export function failureCodes(steps: readonly Step[]): number[] {
  const codes = new Set<number>();
  const collect = (part: unknown): void =>
    walk(part, (each) => {
      const verdict = each.kind === 'finish' ? each.verdict : each.kind === 'verdict' ? each : undefined;
      if (verdict?.verdict === 'failed') codes.add(verdict.code);
    });
  collect(steps);
  for (const { body } of reachableFunctions(steps)) collect(body);
  return [...codes].sort((one, other) => one - other);
}

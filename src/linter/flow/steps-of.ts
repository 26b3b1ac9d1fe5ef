import { reachableFunctions, walk } from '../../compiler/steps/analysis/walk.ts';
import type { Step } from '../../compiler/steps/step.ts';
import type { Value } from '../../compiler/steps/value.ts';

/** A step or a value of a script. */
export type Part = Step | Value;

/** Everything that a script does, what its functions do included. */
export function partsOf(steps: readonly Step[]): Part[] {
  const parts: Part[] = [];
  const add = (part: Part) => void parts.push(part);
  walk(steps, add);
  for (const unit of reachableFunctions(steps)) walk(unit.body, add);
  return parts;
}

/** Whether a part changes the endpoint, and what it is called then. */
export function changeOf(part: Part): string | undefined {
  if (part.kind === 'invokeCimMethod') return /^(?:Get|Enum|Check|Query|Is|Test)/i.test(part.method) ? undefined : part.method;
  if (part.kind === 'logOff') return 'logoff';
  if (part.kind === 'sendMessage') return 'msg';
  return undefined;
}

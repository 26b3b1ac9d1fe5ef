import type { Step } from '../step.ts';
import type { Variable } from '../variable.ts';
import { walk } from './walk.ts';

/** The variables that steps read, those that a call passes on included. */
export function variablesRead(steps: readonly Step[]): Set<Variable> {
  const read = new Set<Variable>();
  walk(steps, (part) => {
    if (part.kind === 'read') read.add(part.variable);
    else if (part.kind === 'errorMessage' && part.error !== 'current') read.add(part.error);
    else if (part.kind === 'call') for (const variable of part.unit.captures) read.add(variable);
    else if (part.kind === 'adjust' || part.kind === 'append') read.add(part.variable);
  });
  return read;
}

import { walk } from '../../compiler/steps/analysis/walk.ts';
import type { While } from '../../compiler/steps/flow/while.ts';
import type { Variable } from '../../compiler/steps/variable.ts';
import { defineDiagnostic } from '../../diagnostics/diagnostic.ts';
import { type Part, partsOf } from '../flow/steps-of.ts';
import { defineWorkletRule } from '../worklet-rule.ts';

export const WK5005 = defineDiagnostic('WK5005', {
  severity: 'error',
  message: 'The loop has no bound: nothing that it counts can end it, and a script that hangs blocks the agent.',
  fix: 'Wait with `waitUntil`, or count the rounds and ask for the count.',
});

function readsOf(part: unknown, found: Set<Variable>): void {
  walk(part, (inner) => {
    if (inner.kind === 'read') found.add(inner.variable);
  });
}

/** What is asked before the loop is left from inside. */
function leavingTests(body: unknown, found: Set<Variable>): boolean {
  let leaves = false;
  walk(body, (part) => {
    if (part.kind !== 'branch') return;
    let ends = false;
    const look = (inner: Part) => {
      if (['leave', 'finish', 'finishWith', 'finishBy', 'return', 'throw'].includes(inner.kind)) ends = true;
    };
    walk(part.then, look);
    walk(part.otherwise, look);
    if (!ends) return;
    leaves = true;
    readsOf(part.test, found);
  });
  return leaves;
}

/** Whether the loop counts something that it also asks for. */
function isBounded({ before, test, body }: While): boolean {
  const asked = new Set<Variable>();
  readsOf(test, asked);
  leavingTests([...before, ...body], asked);
  const counted = new Set<Variable>();
  walk([...before, ...body], (part) => {
    if (part.kind === 'adjust' || part.kind === 'append') counted.add(part.variable);
    if (part.kind === 'assign') {
      const used = new Set<Variable>();
      readsOf(part.value, used);
      if (used.has(part.variable)) counted.add(part.variable);
    }
  });
  return [...asked].some((variable) => counted.has(variable));
}

export default defineWorkletRule({
  diagnostic: WK5005,
  check({ evaluation, remediation }, report) {
    for (const part of [...partsOf(evaluation), ...partsOf(remediation)]) {
      if (part.kind === 'while' && !isBounded(part)) report(part.span, {});
    }
  },
});

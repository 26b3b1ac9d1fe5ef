import type { Value } from '../steps/value.ts';
import { WK1010 } from './diagnostics.ts';
import { layoutOf } from './layout.ts';
import type { Scope } from './reading.ts';
import { treatments } from './syntax-kinds.ts';
import type { ts } from './ts.ts';

const unexpected = (node: ts.Node, scope: Scope): Value =>
  scope.refused(node, WK1010.at(scope.spanOf(node), { what: 'This construct', instead: 'Write it in another way.' }));

/** Reads an expression: its value, after the steps that have to come first. */
export function readExpression(node: ts.Expression, scope: Scope): Value {
  const treatment = treatments[node.kind];
  return treatment.use === 'expression' ? treatment.read(node as never, scope) : unexpected(node, scope);
}

/** Reads one statement into the steps of a scope. */
export function readStatement(node: ts.Statement, scope: Scope): void {
  const treatment = treatments[node.kind];
  const place = scope.steps.length;
  if (treatment.use === 'statement') treatment.read(node as never, scope);
  else if (treatment.use !== 'type') unexpected(node, scope);
  const first = scope.steps[place];
  if (first) Object.assign(first, layoutOf(node, place > 0, first));
}

/** Whether nothing can come after a step of this kind. */
const ends = (scope: Scope): boolean => {
  const last = scope.steps.at(-1);
  return last !== undefined && ['finish', 'finishWith', 'finishBy', 'return', 'throw', 'leave'].includes(last.kind);
};

/** Reads the statements of a block; what can never be reached is left out. */
export function readStatements(nodes: readonly ts.Statement[], scope: Scope): void {
  for (const node of nodes) {
    if (ends(scope)) return;
    readStatement(node, scope);
  }
}

/** Reads a block or a single statement as a block of its own. */
export function readBlock(node: ts.Statement, scope: Scope): Scope['steps'] {
  const outside = scope.block;
  scope.block = { start: node.getStart(), end: node.getEnd() };
  const { steps } = scope.collect(() => readStatements('statements' in node ? (node as ts.Block).statements : [node], scope));
  scope.block = outside;
  return steps;
}

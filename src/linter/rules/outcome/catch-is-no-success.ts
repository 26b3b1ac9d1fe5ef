import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CatchClause, Node, TryStatement } from '../../../syntax/ast/index.ts';
import { childrenOf } from '../../../syntax/ast/visit.ts';
import { enclosingFunction, exitOutcome } from '../../flow/control-flow.ts';
import { assignedIn, endingBehind, endingOf } from '../../flow/follow-from.ts';
import { defineRule } from '../../rule.ts';

export const WK6006 = defineDiagnostic('WK6006', {
  severity: 'error',
  message: 'An error ends in success: the `catch` {how}.',
  fix: 'Write what went wrong to the error stream and `exit` with a code of its own, such as 90.',
});

/** It catches whatever comes; one for a certain error is a finding of its own, a missing key for instance. */
const catchesAll = ({ catchTypes }: CatchClause) =>
  catchTypes.length === 0 ||
  catchTypes.some(({ typeName }) => /^(?:system\.)?(?:exception|management\.automation\.runtimeexception)$/i.test(typeName.name));

function exitsWithZero(node: Node): Node | undefined {
  if (node.kind === 'ExitStatement') return exitOutcome(node) === 'zero' ? node : undefined;
  if (node.kind === 'ScriptBlockExpression' || node.kind === 'IfStatement' || node.kind === 'SwitchStatement') return undefined;
  for (const child of childrenOf(node)) {
    const found = exitsWithZero(child);
    if (found) return found;
  }
  return undefined;
}

export default defineRule({
  diagnostic: WK6006,
  check({ kind, functions }, report) {
    const handlers: { attempt: TryStatement; ancestors: readonly Node[] }[] = [];
    const assignments: { name: string; start: number }[] = [];
    return {
      AssignmentStatement({ left, start }) {
        if (left.kind === 'VariableExpression') assignments.push({ name: left.variablePath.toLowerCase(), start });
      },
      TryStatement(attempt, ancestors) {
        if (attempt.catchClauses.length > 0) handlers.push({ attempt, ancestors: [...ancestors] });
      },
      TrapStatement(node) {
        const place = exitsWithZero(node.body);
        if (place) report(place, { how: '(a `trap`) exits with code 0' });
      },
      end() {
        for (const { attempt, ancestors } of handlers) {
          for (const clause of attempt.catchClauses.filter(catchesAll)) {
            const place = exitsWithZero(clause.body);
            if (place) report(place, { how: 'exits with code 0' });
            else if (kind === 'evaluation' && !enclosingFunction(ancestors)) {
              // What was to be assigned holds nothing when the error came first.
              const nothing = assignedIn(attempt.body);
              for (const { name, start } of assignments) if (start < attempt.start) nothing.delete(name);
              const ending = endingOf(clause.body.statements, nothing, functions) ?? endingBehind(attempt, ancestors, nothing, functions);
              if (ending === 'compliant') report(clause, { how: 'falls through to compliant' });
            }
          }
        }
      },
    };
  },
});

import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { ExitStatement, Node, Statement } from '../../../syntax/ast/index.ts';
import { exitOutcome, fallsThrough } from '../../flow/control-flow.ts';
import { defineRule } from '../../rule.ts';

export const WK6003 = defineDiagnostic('WK6003', {
  severity: 'error',
  message: 'The evaluation can never end {how}: whatever it finds, the endpoint is {result}.',
  fix: 'End with `exit 0` where the endpoint is as it should be, and with another code where it is not.',
});

/** Only output and one exit: compliant always, or flagged always, is then what its author wants. */
function isDeliberate(statements: readonly Statement[]): boolean {
  return statements.every((statement) => {
    if (statement.kind === 'ExitStatement') return true;
    if (statement.kind === 'AssignmentStatement') return statement.right.kind === 'CommandExpression';
    if (statement.kind !== 'Pipeline' || statement.elements.length !== 1) return false;
    const [element] = statement.elements;
    if (element.kind === 'CommandExpression') return true;
    const [name] = element.elements;
    return name?.kind === 'StringConstantExpression' && /^write-/i.test(name.value);
  });
}

const isInside = (ancestors: readonly Node[], kind: Node['kind']) => ancestors.some((node) => node.kind === kind);

export default defineRule({
  diagnostic: WK6003,
  kinds: ['evaluation'],
  check({ ast, functions }, report) {
    const outcomes = new Set<string>();
    let lastExit: ExitStatement | undefined;
    return {
      ExitStatement(node) {
        outcomes.add(exitOutcome(node));
        lastExit = node;
      },
      ThrowStatement(_, ancestors) {
        if (!isInside(ancestors, 'TryStatement')) outcomes.add('nonZero');
      },
      end() {
        const statements = ast.endBlock?.statements ?? [];
        if (fallsThrough(statements, functions)) outcomes.add('zero');
        if (statements.length === 0 || isDeliberate(statements) || outcomes.has('unknown')) return;
        const place = lastExit ?? statements[statements.length - 1];
        if (!outcomes.has('nonZero')) report(place, { how: 'with a code other than 0', result: 'compliant' });
        else if (!outcomes.has('zero')) report(place, { how: 'with exit code 0', result: 'flagged' });
      },
    };
  },
});

import { isSimple } from '../steps/analysis/is-pure.ts';
import { WK2007 } from '../steps/diagnostics.ts';
import type { Value } from '../steps/value.ts';
import type { VerdictValue } from '../steps/values/verdict-value.ts';
import { readCondition } from './conditions.ts';
import { WK1014 } from './diagnostics.ts';
import { readExpression } from './dispatch.ts';
import { fold } from './fold.ts';
import type { Scope } from './reading.ts';
import { modelName, plainExpression } from './symbols.ts';
import { ts } from './ts.ts';
import { typeAt } from './type-of.ts';

const codes = { compliant: 0, nonCompliant: 1, remediated: 0, failed: 1 } as const;

/** Whether a name is one of the model's functions that make verdicts. */
export const isVerdictName = (name: string | undefined): name is keyof typeof codes => name !== undefined && Object.hasOwn(codes, name);

function readCode(node: ts.Expression | undefined, unless: number, scope: Scope): number {
  if (!node) return unless;
  const folded = fold(scope.reading, node);
  if (!folded.ok) {
    scope.report(WK1014.at(scope.spanOf(folded.node), { what: 'The exit code', why: folded.why }));
    return unless;
  }
  const code = folded.data ?? unless;
  if (typeof code === 'number' && Number.isInteger(code) && code >= 1 && code <= 255) return code;
  scope.report(WK2007.at(scope.spanOf(node), { code: String(code) }));
  return unless;
}

/** `compliant(…)`, `failed(…, code)` and the like. */
export function readVerdictCall(name: keyof typeof codes, node: ts.CallExpression, scope: Scope): VerdictValue {
  const [message, code] = node.arguments;
  return {
    kind: 'verdict',
    verdict: name,
    message: readExpression(message, scope),
    code: readCode(code, codes[name], scope),
    span: scope.spanOf(node),
  };
}

function readVerdictFallback(node: ts.BinaryExpression, scope: Scope): void {
  const span = scope.spanOf(node);
  const left = readExpression(node.left, scope);
  const kept: Value = isSimple(left) ? left : scope.keep(left, 'verdict', typeAt(scope.reading, node.left));
  scope.emit({
    kind: 'branch',
    test: { kind: 'isNothing', operand: kept, negated: true, span },
    then: [{ kind: 'finishWith', value: kept, span }],
    span,
  });
  readVerdict(node.right, scope);
}

/** Reads what a script ends with, as the steps that end it. */
export function readVerdict(given: ts.Expression, scope: Scope): void {
  const node = plainExpression(given);
  const span = scope.spanOf(node);
  if (ts.isConditionalExpression(node)) {
    const test = readCondition(node.condition, scope);
    if (test.kind === 'truth') {
      readVerdict(test.truth ? node.whenTrue : node.whenFalse, scope);
      return;
    }
    const then = scope.collect(() => readVerdict(node.whenTrue, scope)).steps;
    scope.emit({ kind: 'branch', test, then, span });
    readVerdict(node.whenFalse, scope);
    return;
  }
  if (
    ts.isBinaryExpression(node) &&
    (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken || node.operatorToken.kind === ts.SyntaxKind.BarBarToken)
  ) {
    readVerdictFallback(node, scope);
    return;
  }
  const name = ts.isCallExpression(node) ? modelName(scope.reading, node.expression) : undefined;
  if (ts.isCallExpression(node) && isVerdictName(name)) {
    const { verdict, message, code } = readVerdictCall(name, node, scope);
    scope.emit({ kind: 'finish', verdict: { verdict, message, code }, span });
    return;
  }
  const value = readExpression(node, scope);
  if (value.kind === 'call' && value.unit.result === 'finish') scope.emit({ kind: 'finishBy', call: value, span });
  else scope.emit({ kind: 'finishWith', value, span });
}

import type { BreakStatement, ContinueStatement, Expression, Node, ReturnStatement, TryStatement } from '../ast/index.ts';
import type { Check, CheckContext } from './check-context.ts';
import { returnsNothing } from './method-return.ts';
import { exceptionTypeName, isExceptionOf } from './type-facts.ts';

type Loop = Extract<Node, { kind: 'WhileStatement' | 'DoWhileStatement' | 'DoUntilStatement' | 'ForStatement' | 'ForEachStatement' }>;

const isLoop = (node: Node): node is Loop =>
  node.kind === 'WhileStatement' ||
  node.kind === 'DoWhileStatement' ||
  node.kind === 'DoUntilStatement' ||
  node.kind === 'ForStatement' ||
  node.kind === 'ForEachStatement';

/** A statement without a label means the nearest loop. */
const matches = (label: string, loop: string | undefined): boolean => label === '' || label.toLowerCase() === (loop ?? '').toLowerCase();

/** The label of `break`: empty for none, undefined for one that is only known when it runs. */
function labelOf(label: Expression | undefined): string | undefined {
  if (label === undefined) return '';
  return label.kind === 'StringConstantExpression' ? label.value : undefined;
}

/** `finally` may not be left by `break`, `continue` or `return`. */
function checkLeavesFinally(node: Node, label: string | undefined, context: CheckContext, ancestors: readonly Node[]): void {
  for (let index = ancestors.length - 1; index >= 0; index--) {
    const ancestor = ancestors[index];
    if (ancestor.kind === 'NamedBlock' || ancestor.kind === 'TrapStatement' || ancestor.kind === 'ScriptBlock') return;
    if (label !== undefined && (isLoop(ancestor) || ancestor.kind === 'SwitchStatement') && matches(label, ancestor.label)) return;
    const parent = ancestors[index - 1];
    if (parent?.kind === 'TryStatement' && parent.finallyBlock === ancestor) {
      context.report(node, 'ControlLeavingFinally');
      return;
    }
  }
}

/** In a method of a class a label must be that of a loop around it. */
function checkLabelExists(node: Node, label: string | undefined, context: CheckContext, ancestors: readonly Node[]): void {
  if (!label) return;
  for (let index = ancestors.length - 1; index >= 0; index--) {
    const ancestor = ancestors[index];
    if (ancestor.kind === 'FunctionDefinition') {
      if (ancestors[index - 1]?.kind === 'FunctionMember') context.report(node, 'LabelNotFound', label);
      return;
    }
    if (isLoop(ancestor) && matches(label, ancestor.label)) return;
  }
}

export const checkLoopControl: Check<BreakStatement | ContinueStatement> = (node, context, ancestors) => {
  const label = labelOf(node.label);
  checkLeavesFinally(node, label, context, ancestors);
  checkLabelExists(node, label, context, ancestors);
};

export const checkReturn: Check<ReturnStatement> = (node, context, ancestors) => {
  checkLeavesFinally(node, undefined, context, ancestors);
  const { member } = context;
  if (member?.kind !== 'FunctionMember') return;
  if (returnsNothing(member)) {
    if (node.pipeline) context.report(node, 'VoidMethodHasReturn');
  } else if (!node.pipeline) context.report(node, 'NonVoidMethodMissingReturnValue');
};

/** A `catch` for all must be the last, and none may come behind one that catches its exceptions already. */
export const checkTry: Check<TryStatement> = (node, context) => {
  const { catchClauses: clauses } = node;
  for (let first = 0; first < clauses.length - 1; first++) {
    for (let second = first + 1; second < clauses.length; second++) {
      if (clauses[first].catchTypes.length === 0) {
        const at = Math.max(0, clauses[second].start - 1);
        context.report({ start: at, end: at }, 'EmptyCatchNotLast');
        break;
      }
      for (const caught of clauses[first].catchTypes) {
        const base = exceptionTypeName(caught.typeName);
        if (base === undefined) continue;
        for (const again of clauses[second].catchTypes) {
          const name = exceptionTypeName(again.typeName);
          if (name !== undefined && isExceptionOf(name, base)) context.report(again, 'ExceptionTypeAlreadyCaught', name);
        }
      }
    }
  }
};

import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { AssignmentStatement, Expression, Node, ScriptBlock, VariableExpression } from '../../../syntax/ast/index.ts';
import { splitVariablePath } from '../../../syntax/lexer/variable-path.ts';
import { nameWithoutScope, specialVariables } from '../../facts/special-variables.ts';
import { defineRule } from '../../rule.ts';
import type { CommandCall } from '../../script/command-call.ts';

export const WK6034 = defineDiagnostic('WK6034', {
  severity: 'warning',
  message: 'The variable `{name}` is assigned and never used.',
  fix: 'Take it away, or assign what nobody needs to `$null`.',
});

/** What is known of one script block, which is a scope of its own. */
interface Scope {
  /** The scope around it. */
  readonly outer: Scope | undefined;
  /** The first assignment of each name. */
  readonly first: Map<string, AssignmentStatement>;
}

interface Use {
  readonly node: VariableExpression;
  readonly parent: Node;
  readonly scope: Scope | undefined;
}

const targetOf = (left: Expression): VariableExpression | undefined => {
  if (left.kind === 'VariableExpression') return left;
  return left.kind === 'ConvertExpression' && left.child.kind === 'VariableExpression' ? left.child : undefined;
};

/** A variable of the scope itself: what goes to another scope or to a drive may be read elsewhere. */
function isLocal(path: string): boolean {
  const { scope, drive } = splitVariablePath(path);
  return drive === undefined && scope !== 'global' && scope !== 'script';
}

/** Whether a variable expression is the target of an assignment that only repeats the first one. */
function isSameAssignment({ node, parent }: Use, { left }: AssignmentStatement, textOf: (node: Node) => string): boolean {
  const target = targetOf(left);
  if (parent.kind !== 'AssignmentStatement' || parent.left !== node) return target === node;
  if (parent.operator !== '=') return false;
  return left.kind === 'VariableExpression' ? textOf(left).toLowerCase() === textOf(parent.left).toLowerCase() : target === node;
}

/** `Get-Variable -Name x` reads it, where the name is written out. */
function variablesAskedFor({ key, node: { elements } }: CommandCall): string[] {
  if (key !== 'get-variable' || elements.length < 2 || elements.length > 3) return [];
  const [, first] = elements;
  if (elements.length === 3 && !(first.kind === 'CommandParameter' && /^n/i.test(first.parameterName))) return [];
  const last = elements[elements.length - 1];
  const names = last.kind === 'ArrayLiteral' ? last.elements : [last];
  return names.flatMap((name) => (name.kind === 'StringConstantExpression' ? [name.value.toLowerCase()] : []));
}

export default defineRule({
  diagnostic: WK6034,
  analyzerRule: 'PSUseDeclaredVarsMoreThanAssignments',
  check({ textOf }, report) {
    const scopes = new Map<ScriptBlock, Scope>();
    const uses: Use[] = [];
    const asked: { names: readonly string[]; scope: Scope | undefined }[] = [];
    const around = (ancestors: readonly Node[]): Scope | undefined => {
      for (let index = ancestors.length - 1; index >= 0; index--) {
        const node = ancestors[index];
        if (node.kind === 'ScriptBlock') return scopes.get(node);
      }
      return undefined;
    };
    return {
      ScriptBlock: (block, ancestors) => void scopes.set(block, { outer: around(ancestors), first: new Map() }),
      AssignmentStatement(node, ancestors) {
        const target = targetOf(node.left);
        if (!target || !isLocal(target.variablePath)) return;
        const first = around(ancestors)!.first;
        const name = nameWithoutScope(target.variablePath);
        if (!first.has(name)) first.set(name, node);
      },
      VariableExpression(node, ancestors) {
        uses.push({ node, parent: ancestors[ancestors.length - 1], scope: around(ancestors) });
      },
      command(call, ancestors) {
        const names = variablesAskedFor(call);
        if (names.length > 0) asked.push({ names, scope: around(ancestors) });
      },
      end() {
        for (const use of uses) {
          const name = nameWithoutScope(use.node.variablePath);
          for (let scope = use.scope; scope; scope = scope.outer) {
            const assignment = scope.first.get(name);
            if (assignment && (specialVariables.has(name) || !isSameAssignment(use, assignment, textOf))) scope.first.delete(name);
          }
        }
        for (const { names, scope: innermost } of asked) {
          for (let scope = innermost; scope; scope = scope.outer) for (const name of names) scope.first.delete(name);
        }
        for (const { first } of scopes.values()) {
          for (const { left } of first.values()) report(left, { name: nameWithoutScope(targetOf(left)!.variablePath) });
        }
      },
    };
  },
});

import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Expression, Node, Statement, StatementBlock } from '../../../syntax/ast/index.ts';
import { childrenOf } from '../../../syntax/ast/visit.ts';
import { expressionOf } from '../../flow/constant-number.ts';
import { defineRule } from '../../rule.ts';
import { CommandCall, literalText } from '../../script/command-call.ts';

export const WK6013 = defineDiagnostic('WK6013', {
  severity: 'error',
  message: 'The wait has no bound: {why}, and a script that hangs blocks the agent.',
  fix: 'Count the rounds, or compare `Get-Date` with a deadline.',
});

/** What a loop does, as far as its end depends on it. */
interface Loop {
  waits: boolean;
  leaves: boolean;
  reads: Set<string>;
  changes: Set<string>;
  looksAtClock: boolean;
  /** It asks for something that changes by itself: a process, a service, a file. */
  asksEndpoint: boolean;
  assigns: Set<string>;
}

const clockCommands = /^(?:get-date|new-timespan|get-uptime)$/;

function survey(node: Node, loop: Loop, depth: number): void {
  switch (node.kind) {
    case 'FunctionDefinition':
      return;
    case 'Command': {
      const { key } = new CommandCall(node);
      if (key === 'start-sleep') loop.waits = true;
      if (/^(?:get-process|get-service|test-path|get-ciminstance|get-wmiobject|get-job|test-connection|get-scheduledtask)$/.test(key))
        loop.asksEndpoint = true;
      if (clockCommands.test(key)) loop.looksAtClock = true;
      break;
    }
    case 'ExitStatement':
    case 'ReturnStatement':
    case 'ThrowStatement':
      loop.leaves = true;
      break;
    case 'BreakStatement':
      if (depth === 0) loop.leaves = true;
      break;
    case 'VariableExpression':
      loop.reads.add(node.variablePath.toLowerCase());
      break;
    case 'TypeExpression':
      if (/datetime|stopwatch/i.test(node.typeName.name)) loop.looksAtClock = true;
      break;
    case 'MemberExpression':
    case 'InvokeMemberExpression':
      if (/^(?:elapsed\w*|totalseconds|totalminutes|totalmilliseconds)$/i.test(literalText(node.member) ?? '')) loop.looksAtClock = true;
      if (/^sleep$/i.test(literalText(node.member) ?? '')) loop.waits = true;
      break;
    case 'UnaryExpression':
      if (/\+\+|--/.test(node.operator) && node.child.kind === 'VariableExpression') loop.changes.add(node.child.variablePath.toLowerCase());
      break;
    case 'AssignmentStatement':
      if (node.left.kind === 'VariableExpression') loop.assigns.add(node.left.variablePath.toLowerCase());
      if (node.left.kind === 'VariableExpression' && (node.operator !== '=' || isCounting(node.left, node.right))) {
        loop.changes.add(node.left.variablePath.toLowerCase());
      }
      break;
    default:
  }
  const inner = ['WhileStatement', 'DoWhileStatement', 'DoUntilStatement', 'ForStatement', 'ForEachStatement', 'SwitchStatement'].includes(node.kind);
  for (const child of childrenOf(node)) survey(child, loop, depth + (inner ? 1 : 0));
}

/** `$i = $i + 1`. */
function isCounting(left: Expression, right: Statement): boolean {
  const expression = expressionOf(right);
  return (
    left.kind === 'VariableExpression' &&
    expression?.kind === 'BinaryExpression' &&
    /^[+-]$/.test(expression.operator) &&
    [expression.left, expression.right].some(
      (side) => side.kind === 'VariableExpression' && side.variablePath.toLowerCase() === left.variablePath.toLowerCase(),
    )
  );
}

const isAlwaysTrue = (condition: Statement | undefined) => {
  if (!condition) return true;
  const expression = expressionOf(condition);
  if (expression?.kind === 'ConstantExpression') return Number(expression.value) !== 0;
  return expression?.kind === 'VariableExpression' && /^true$/i.test(expression.variablePath);
};

const newLoop = (): Loop => ({
  waits: false,
  leaves: false,
  reads: new Set(),
  changes: new Set(),
  looksAtClock: false,
  asksEndpoint: false,
  assigns: new Set(),
});

/** Conditions under which the loop is left from inside. */
function leavingConditions(body: StatementBlock): Node[] {
  const found: Node[] = [];
  const look = (node: Node): void => {
    if (node.kind === 'FunctionDefinition') return;
    if (node.kind === 'IfStatement') {
      for (const clause of node.clauses) {
        const inside = newLoop();
        survey(clause.body, inside, 0);
        if (inside.leaves) found.push(clause.condition);
      }
      if (node.elseClause) {
        const inside = newLoop();
        survey(node.elseClause, inside, 0);
        if (inside.leaves) found.push(...node.clauses.map(({ condition }) => condition));
      }
    }
    for (const child of childrenOf(node)) look(child);
  };
  look(body);
  return found;
}

function reasonFor(condition: Statement | undefined, body: StatementBlock, iterator?: Statement, untilNever = false): string | undefined {
  const whole = newLoop();
  for (const part of [condition, body, iterator]) if (part) survey(part, whole, 0);
  const endless = untilNever || isAlwaysTrue(condition);
  if (endless && !whole.leaves) return 'nothing ever ends the loop';
  const asked = newLoop();
  for (const part of [condition, ...leavingConditions(body)]) if (part) survey(part, asked, 0);
  if (asked.looksAtClock || [...asked.reads].some((name) => whole.changes.has(name))) return undefined;
  // A flag that is set from the clock, `$late = (Get-Date) -gt $deadline`, is a bound as well.
  if (whole.looksAtClock) return undefined;
  const asks = newLoop();
  if (condition) survey(condition, asks, 0);
  const waits = whole.waits || (asks.asksEndpoint && ![...asks.reads].some((name) => whole.assigns.has(name)));
  return waits ? 'it ends only when what it waits for happens' : undefined;
}

/** Commands that wait, and what bounds them. */
const waiting: Readonly<Record<string, readonly string[]>> = {
  'wait-process': ['Timeout'],
  'wait-job': ['Timeout'],
  'wait-event': ['Timeout'],
};

export default defineRule({
  diagnostic: WK6013,
  check({ textOf }, report) {
    /** The place is the head of the loop, not all of its body. */
    const headOf = (node: { start: number }, body: StatementBlock, condition: Node | undefined) =>
      condition && condition.start < body.start
        ? { start: node.start, end: Math.min(body.start, condition.end + 1) }
        : { start: node.start, end: body.start };
    const look = (node: { start: number; condition: Statement; body: StatementBlock }) => {
      const why = reasonFor(node.condition, node.body);
      if (why) report(headOf(node, node.body, node.condition), { why });
    };
    return {
      WhileStatement: look,
      DoWhileStatement: look,
      DoUntilStatement(node) {
        const why = reasonFor(node.condition, node.body, undefined, /^\$false$/i.test(textOf(node.condition)));
        if (why) report(headOf(node, node.body, undefined), { why });
      },
      ForStatement(node) {
        const why = reasonFor(node.condition, node.body, node.iterator);
        if (why) report(headOf(node, node.body, node.condition), { why });
      },
      command(call) {
        const bounds = waiting[call.key];
        if (bounds && !call.isSplatted && !bounds.some((name) => call.has(name))) report(call.node, { why: `\`${call.name}\` has no \`-Timeout\`` });
        if (call.key === 'get-content' && call.has('Wait')) report(call.node, { why: '`Get-Content -Wait` never ends' });
      },
      InvokeMemberExpression(node) {
        const name = literalText(node.member) ?? '';
        if (/^waitforexit$/i.test(name) && node.arguments.length === 0) report(node, { why: '`WaitForExit()` is given no time' });
      },
    };
  },
});

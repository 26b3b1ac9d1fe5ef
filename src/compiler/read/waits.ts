import { WK2005 } from '../steps/diagnostics.ts';
import { looksOf } from '../steps/operations/wait.ts';
import type { Step } from '../steps/step.ts';
import type { Value } from '../steps/value.ts';
import { typeOf } from '../steps/value-type.ts';
import type { Variable } from '../steps/variable.ts';
import { readCondition } from './conditions.ts';
import { WK1009, WK1014 } from './diagnostics.ts';
import { readStatements } from './dispatch.ts';
import { fold } from './fold.ts';
import { unitOf } from './functions.ts';
import type { Scope } from './reading.ts';
import { functionOf, plainExpression, symbolOf } from './symbols.ts';
import { ts } from './ts.ts';
import { capture } from './variables.ts';

interface WaitSettings {
  readonly timeout: number;
  readonly every: number;
  readonly tolerateErrors: boolean;
}

/** Seconds between two looks unless the author says otherwise. */
const usualInterval = 5;

const secondsOf = (data: unknown): number | undefined =>
  typeof data === 'object' && data !== null && 'seconds' in data && typeof data.seconds === 'number' ? data.seconds : undefined;

const isWhole = (count: number | undefined): count is number => count !== undefined && Number.isSafeInteger(count) && count >= 1;

function readSettings(node: ts.Expression, scope: Scope): WaitSettings | undefined {
  const folded = fold(scope.reading, node);
  if (!folded.ok) {
    scope.report(WK1014.at(scope.spanOf(folded.node), { what: 'How long to wait', why: folded.why }));
    return undefined;
  }
  const options = folded.data as { timeout?: unknown; every?: unknown; tolerateErrors?: boolean };
  const timeout = secondsOf(options.timeout);
  const every = options.every === undefined ? Math.min(usualInterval, timeout ?? usualInterval) : secondsOf(options.every);
  const refuse = (why: string) => void scope.report(WK2005.at(scope.spanOf(node), { why }));
  if (!isWhole(timeout)) return refuse('its bound is not a whole number of seconds');
  if (!isWhole(every)) return refuse('its interval is not a whole number of seconds');
  if (every > timeout) return refuse('its interval is longer than its bound, so it would never look');
  const settings = { timeout, every, tolerateErrors: options.tolerateErrors === true };
  return looksOf(settings) > 0x7fffffff ? refuse('it would look more often than PowerShell counts') : settings;
}

/** A callback whose only `return` stands at its end can be written out where it is called. */
function straightBody(body: ts.Block): { before: readonly ts.Statement[]; result: ts.Expression } | undefined {
  const last = body.statements.at(-1);
  if (!last || !ts.isReturnStatement(last) || !last.expression) return undefined;
  const before = body.statements.slice(0, -1);
  let returns = false;
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node)) returns = true;
    else if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  before.forEach(visit);
  return returns ? undefined : { before, result: last.expression };
}

/** What is looked at: the steps of one look, and the condition after them. */
function readLook(given: ts.Expression, scope: Scope): { before: Step[]; condition: Value } {
  const node = plainExpression(given);
  const span = scope.spanOf(node);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) {
    const { body } = node;
    const straight = ts.isBlock(body) ? straightBody(body) : { before: [], result: body };
    if (straight) {
      const { steps, result } = scope.collect(() => {
        readStatements(straight.before, scope);
        return readCondition(straight.result, scope);
      });
      return { before: steps, condition: result };
    }
    scope.reading.inner.set(node, scope);
  }
  const declaration = ts.isIdentifier(node) ? functionOf(symbolOf(scope.reading, node)) : node;
  if (!declaration || !(ts.isFunctionLike(declaration) && 'body' in declaration)) {
    scope.report(WK1009.at(span, { name: node.getText() }));
    return { before: [], condition: { kind: 'nothing', span } };
  }
  const unit = unitOf(declaration as Parameters<typeof unitOf>[0], scope.reading);
  for (const captured of unit.captures) if (scope.unit && ![...scope.variables.values()].includes(captured)) capture(captured, scope);
  return { before: [], condition: { kind: 'call', unit, arguments: [], span } };
}

/** Reads a wait whose outcome goes into a variable. */
export function readWait(node: ts.CallExpression, result: Variable, scope: Scope): void {
  const span = scope.spanOf(node);
  const [condition, options] = node.arguments;
  const settings = readSettings(options, scope);
  const outside = scope.block;
  scope.block = { start: node.getStart(), end: node.getEnd() };
  const deadline = scope.temporary('deadline', typeOf('datetime'), span);
  const look = scope.temporary('look', typeOf('number'), span);
  const looked = readLook(condition, scope);
  scope.block = outside;
  result.sources.push(looked.condition);
  if (settings) scope.emit({ kind: 'wait', result, deadline, look, before: looked.before, condition: looked.condition, ...settings, span });
}

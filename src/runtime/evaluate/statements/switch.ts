import type { SwitchStatement } from '../../../syntax/ast/index.ts';
import { enumerate } from '../../convert/enumerate.ts';
import { toBoolean } from '../../convert/to-boolean.ts';
import { toText } from '../../convert/to-text.ts';
import { binaryOperators } from '../../operators/binary.ts';
import { hasWildcards } from '../../providers/path-syntax.ts';
import { pathNotFound } from '../../providers/provider-error.ts';
import type { Session } from '../../session.ts';
import { Enumerator } from '../../values/enumerator.ts';
import { runtimeError } from '../../values/errors.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { ScriptBlock } from '../../values/script-block.ts';
import type { Value } from '../../values/value.ts';
import { Variable } from '../../variable.ts';
import { compileExpression } from '../compile-expression.ts';
import { compileBlock, type Execute } from '../compile-statement.ts';
import { compileValue } from '../compile-value.ts';
import type { Completion } from '../completion.ts';
import type { Frame } from '../frame.ts';
import { runTurn } from './loops.ts';

/** `switch` (about_Switch): every clause that matches runs, `break` leaves, `continue` goes to the next element. */
export function switchStatement(node: SwitchStatement, source: ScriptSource): Execute {
  const condition = compileValue(node.condition, source);
  const clauses = node.clauses.map(({ condition: test, body }) => ({
    test: compileExpression(test, source),
    run: compileBlock(body.statements, body.traps, source),
  }));
  const otherwise = node.defaultClause && compileBlock(node.defaultClause.statements, node.defaultClause.traps, source);
  const matches = clauseMatcher(node);
  const isFile = node.flags.includes('File');

  const runElement =
    (element: Value): Execute =>
    (frame) => {
      let matched = false;
      for (const { test, run } of clauses) {
        if (!matches(frame, test(frame), element)) continue;
        matched = true;
        const completion = run(frame);
        if (completion) return completion;
      }
      return !matched && otherwise ? otherwise(frame) : undefined;
    };

  return (frame) => {
    const { session, scope } = frame;
    const value = condition(frame);
    const items: Iterable<Value> = isFile ? linesOf(toText(value, session), session) : elementsOf(value);
    const savedItem = scope.variables.get('_');
    const savedSwitch = scope.variables.get('switch');
    const enumerator = new Enumerator(items);
    scope.variables.set('switch', new Variable('switch', enumerator));
    try {
      while (enumerator.moveNext()) {
        session.step();
        scope.variables.set('_', new Variable('_', enumerator.current));
        const turn = runTurn(frame, runElement(enumerator.current), node.label);
        if (turn === 'break') break;
        if (typeof turn === 'object') return turn.pass satisfies Completion;
      }
    } finally {
      for (const [name, saved] of [
        ['_', savedItem],
        ['switch', savedSwitch],
      ] as const) {
        if (saved) scope.variables.set(name, saved);
        else scope.variables.delete(name);
      }
    }
    return undefined;
  };
}

/** The lines of the one file that a path of `switch -File` stands for. */
function linesOf(path: string, session: Session): string[] {
  if (path === '') throw runtimeError('InvalidFilenameOption', 'The file name argument to -file in the switch statement is not valid.');
  if (hasWildcards(path)) {
    const { length } = session.providers.glob(path);
    if (length === 0) throw runtimeError('FileNotFound', `No files matching '${path}' were found.`, { target: path });
    if (length > 1) {
      throw runtimeError(
        'AmbiguousPath',
        'The path cannot be processed because it resolved to more than one file; only one file at a time can be processed.',
      );
    }
  } else {
    const place = session.providers.resolve(path);
    if (!session.providers.exists(place)) throw pathNotFound(place.path).toTerminatingError();
  }
  return session.readLines(path);
}

/** `$null` is one element; an empty collection is none. */
function elementsOf(value: Value): Iterable<Value> {
  if (value === undefined) return [];
  return enumerate(value) ?? [value];
}

function clauseMatcher(node: SwitchStatement): (frame: Frame, condition: Value, element: Value) => boolean {
  const sensitive = node.flags.includes('CaseSensitive');
  const regex = node.flags.includes('Regex');
  const wildcard = node.flags.includes('Wildcard');
  return (frame, condition, element) => {
    const { session } = frame;
    if (condition instanceof ScriptBlock) return toBoolean(resultOf(session.invoke(condition, { dollarUnderbar: element, newScope: false })));
    // -Regex and -Wildcard compare texts; without them the element is compared as -eq does, the element on the left.
    if (regex) return toBoolean(binaryOperators[sensitive ? 'cmatch' : 'imatch'](toText(element, session), condition, session));
    if (wildcard) return toBoolean(binaryOperators[sensitive ? 'clike' : 'ilike'](toText(element, session), toText(condition, session), session));
    if (typeof condition === 'string' && typeof element !== 'string') {
      return toBoolean(binaryOperators[sensitive ? 'ceq' : 'ieq'](toText(element, session), condition, session));
    }
    return toBoolean(binaryOperators[sensitive ? 'ceq' : 'ieq'](element, condition, session));
  };
}

function resultOf(values: Value[]): Value {
  return values.length === 1 ? values[0] : values;
}

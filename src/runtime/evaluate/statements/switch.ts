import type { SwitchStatement } from '../../../syntax/ast/index.ts';
import { enumerate } from '../../convert/enumerate.ts';
import { toBoolean } from '../../convert/to-boolean.ts';
import { toText } from '../../convert/to-text.ts';
import { binaryOperators } from '../../operators/binary.ts';
import { hasWildcards } from '../../providers/path-syntax.ts';
import { pathNotFound } from '../../providers/provider-error.ts';
import type { Session } from '../../session.ts';
import { regexOptions } from '../../text/regex.ts';
import { Enumerator } from '../../values/enumerator.ts';
import { runtimeError } from '../../values/errors.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { unwrap } from '../../values/members.ts';
import { RegexValue } from '../../values/regex-value.ts';
import { ScriptBlock } from '../../values/script-block.ts';
import type { Value } from '../../values/value.ts';
import { Variable } from '../../variable.ts';
import { compileExpression } from '../compile-expression.ts';
import { compileBlock, type Execute } from '../compile-statement.ts';
import { compileValue } from '../compile-value.ts';
import type { Completion } from '../completion.ts';
import type { Frame } from '../frame.ts';
import { locating } from '../locate-error.ts';
import { runTurn } from './loops.ts';

/** `switch` (about_Switch): every clause that matches runs, `break` leaves, `continue` goes to the next element. */
export function switchStatement(node: SwitchStatement, source: ScriptSource): Execute {
  const condition = locating(compileValue(node.condition, source), node.condition, source);
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
  const equal = binaryOperators[sensitive ? 'ceq' : 'ieq'];
  return (frame, condition, element) => {
    const { session } = frame;
    if (condition === null || condition === undefined) return element === null || element === undefined;
    const test = unwrap(condition);
    if (test instanceof ScriptBlock) return toBoolean(resultOf(session.invoke(test, { dollarUnderbar: element, newScope: false })));
    // Everything else compares texts: no element equals a condition as -eq would say, be they numbers or Booleans.
    const text = toText(element, session);
    if (regex || test instanceof RegexValue) {
      // The statement decides about case, a [regex] that says otherwise does not.
      const agrees = test instanceof RegexValue && ((test.regex.options & regexOptions.IgnoreCase) === 0) === sensitive;
      return toBoolean(binaryOperators[sensitive ? 'cmatch' : 'imatch'](text, agrees ? test : toText(condition, session), session));
    }
    if (wildcard) return toBoolean(binaryOperators[sensitive ? 'clike' : 'ilike'](text, toText(condition, session), session));
    return toBoolean(equal(text, toText(condition, session), session));
  };
}

function resultOf(values: Value[]): Value {
  return values.length === 1 ? values[0] : values;
}

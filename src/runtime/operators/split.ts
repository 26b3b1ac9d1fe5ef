import { toArray } from '../convert/enumerate.ts';
import { netText } from '../convert/net-text.ts';
import { toBoolean } from '../convert/to-boolean.ts';
import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { compileRegex, escapeRegex, type NetRegex, regexOptions } from '../text/regex.ts';
import { knownType } from '../types/types.ts';
import { EnumValue } from '../values/enum-value.ts';
import { NetException, runtimeError } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import { ScriptBlock } from '../values/script-block.ts';
import { asTypedArray, type Value } from '../values/value.ts';
import { convertOperand } from './operand-conversion.ts';
import { rawException } from './raw-exception.ts';
import { splitOptions } from './split-options.ts';

/** `-split text`: at white space, without what is around it. */
export function splitUnary(value: Value, session: Session): Value[] {
  const regex = compileRegex('\\s+');
  return strings(toArray(value ?? null).flatMap((element) => regex.split(toText(element, session).trim())));
}

const strings = (parts: string[]) => asTypedArray(parts, knownType('System.String'));

/** `text -split separator, limit, options` (about_Split). */
export function split(left: Value, right: Value, session: Session, ignoreCase: boolean): Value {
  const texts = toArray(left ?? null).map((element) => toText(element, session));
  const args = toArray(right ?? null);
  if (args.length === 0) {
    throw runtimeError('BadOperatorArgument', `The argument to operator '-split' is not valid: ${netText(right, session)}.`, { target: right });
  }
  const separator = unwrap(args[0]);
  const limit = args.length >= 2 ? (convertOperand(args[1] ?? null, 'System.Int32', session) as number) : 0;
  const options = optionsOf(args[2], ignoreCase, session);
  if (separator instanceof ScriptBlock) {
    if (args.length >= 3 && toText(args[2]) !== '') {
      throw runtimeError('InvalidSplitOptionWithPredicate', 'Options are not allowed on the -split operator with a predicate.', {
        exception: 'System.Management.Automation.ParseException',
        category: 'ParserError',
      });
    }
    return texts.length === 0 ? strings([]) : strings(texts.flatMap((text) => splitByPredicate(text, separator, limit, session)));
  }
  const regex = separatorRegex(toText(args[0], session), options);
  return strings(texts.flatMap((text) => (limit < 0 ? splitFromEnd(regex, text, -limit) : regex.split(text, limit))));
}

function optionsOf(given: Value, ignoreCase: boolean, session: Session): number {
  const bare = unwrap(given);
  let options = 0;
  if (bare !== null && bare !== undefined && bare !== '') {
    if (typeof bare === 'number') options = bare;
    else if (bare instanceof EnumValue) options = bare.value;
    else options = readOptions(bare, session);
  }
  return ignoreCase ? options | splitOptions.IgnoreCase : options;
}

function readOptions(value: Value, session: Session): number {
  return (convertOperand(value, 'System.Management.Automation.SplitOptions', session) as EnumValue).value;
}

function separatorRegex(pattern: string, options: number): NetRegex {
  const simple = (options & splitOptions.SimpleMatch) !== 0;
  if (simple && (options & ~(splitOptions.SimpleMatch | splitOptions.IgnoreCase)) !== 0) {
    throw runtimeError('InvalidSplitOptionCombination', 'The combination of options with the -split operator is not valid.', {
      exception: 'System.Management.Automation.ParseException',
      category: 'ParserError',
    });
  }
  let flags = 0;
  if (options & splitOptions.IgnoreCase) flags |= regexOptions.IgnoreCase;
  if (options & splitOptions.Multiline) flags |= regexOptions.Multiline;
  if (options & splitOptions.Singleline) flags |= regexOptions.Singleline;
  if (options & splitOptions.IgnorePatternWhitespace) flags |= regexOptions.IgnorePatternWhitespace;
  if (options & splitOptions.ExplicitCapture) flags |= regexOptions.ExplicitCapture;
  try {
    return compileRegex(simple ? escapeRegex(pattern) : pattern, flags);
  } catch (error) {
    if (error instanceof NetException) throw rawException(error);
    throw error;
  }
}

/** A limit below zero counts the parts from the end: the first part is what is left. */
function splitFromEnd(regex: NetRegex, text: string, count: number): string[] {
  if (count === 1) return [text];
  const matches = [...regex.matches(text, 0, false)].slice(-(count - 1));
  const parts: string[] = [];
  let position = 0;
  for (const match of matches) {
    parts.push(text.slice(position, match.index));
    for (const group of match.groups.slice(1)) if (group) parts.push(group.value);
    position = match.index + match.value.length;
  }
  parts.push(text.slice(position));
  return parts;
}

/** Splits at every character that the script block says yes to. */
function splitByPredicate(text: string, predicate: ScriptBlock, limit: number, session: Session): string[] {
  if (limit === 1 || limit === -1) return [text];
  const isSeparator = (index: number) => {
    const results = session.invoke(predicate, { dollarUnderbar: text[index], args: [text, index], newScope: true });
    return toBoolean(results.length === 1 ? results[0] : results);
  };
  const parts: string[] = [];
  if (limit < 0) {
    let end = text.length;
    for (let index = text.length - 1; index >= 0 && parts.length + 1 < -limit; index--) {
      if (!isSeparator(index)) continue;
      parts.unshift(text.slice(index + 1, end));
      end = index;
    }
    parts.unshift(text.slice(0, end));
    return parts;
  }
  let start = 0;
  for (let index = 0; index < text.length && (limit === 0 || parts.length + 1 < limit); index++) {
    if (!isSeparator(index)) continue;
    parts.push(text.slice(start, index));
    start = index + 1;
  }
  parts.push(text.slice(start));
  return parts;
}

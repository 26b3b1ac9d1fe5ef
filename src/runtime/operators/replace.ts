import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import { invokeMember } from '../members/invoke-member.ts';
import type { Session } from '../session.ts';
import type { NetRegex, RegexMatch } from '../text/regex.ts';
import { ArrayList } from '../values/array-list.ts';
import { ExceptionObject, NetException, runtimeError } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import { MatchValue } from '../values/regex-value.ts';
import { ScriptBlock } from '../values/script-block.ts';
import { NetObject, type Value } from '../values/value.ts';
import { regexOperand } from './regex-operand.ts';

/** `text -replace pattern, substitute`; a script block as the substitute gets each match as `$_` (PowerShell 6.1 and later). */
export function replace(left: Value, right: Value, session: Session, ignoreCase: boolean): Value {
  const [pattern, substitute] = operandsOf(right, ignoreCase);
  const regex = compile(pattern, session, ignoreCase);
  const replaceIn = (text: string) => {
    const result = regex.replace(text, replacementOf(substitute, regex, text, session));
    session.checkAllocation(result.length);
    return result;
  };
  const elements = enumerate(left);
  if (!elements) return replaceIn(toText(left, session));
  const results: Value[] = [];
  for (const element of elements) results.push(replaceIn(toText(element, session)));
  return results;
}

function operandsOf(right: Value, ignoreCase: boolean): [pattern: Value, substitute: Value] {
  const bare = unwrap(right);
  const list = Array.isArray(bare) ? bare : bare instanceof ArrayList ? bare.items : undefined;
  if (!list) return [bare, ''];
  if (list.length > 2) {
    const operator = ignoreCase ? '-replace' : '-creplace';
    throw runtimeError('BadReplaceArgument', `The ${operator} operator allows only two elements to follow it, not ${list.length}.`, {
      target: right,
    });
  }
  return [list.length > 0 ? list[0] : '', list.length > 1 ? unwrap(list[1]) : ''];
}

function compile(pattern: Value, session: Session, ignoreCase: boolean): NetRegex {
  try {
    return regexOperand(pattern, session, ignoreCase);
  } catch (error) {
    if (!(error instanceof NetException)) throw error;
    throw runtimeError('InvalidRegularExpression', `The regular expression pattern ${toText(pattern, session)} is not valid.`, {
      target: pattern,
      inner: new ExceptionObject(error.typeName, error.message),
    });
  }
}

function replacementOf(substitute: Value, regex: NetRegex, text: string, session: Session): string | ((match: RegexMatch) => string) {
  // A delegate of .NET is called with the match itself.
  if (substitute instanceof NetObject && substitute.typeName === 'System.Text.RegularExpressions.MatchEvaluator') {
    return (match) => toText(invokeMember(substitute, 'Invoke', [new MatchValue(regex, text, match)], session), session);
  }
  // Windows PowerShell takes the block's text for the substitute (about_Comparison_Operators, "Replacement with a script block").
  if (!(substitute instanceof ScriptBlock) || session.isWindowsPowerShell) return toText(substitute, session);
  return (match) => {
    const results = session.invoke(substitute, { dollarUnderbar: new MatchValue(regex, text, match) });
    return toText(results.length === 1 ? results[0] : results, session);
  };
}

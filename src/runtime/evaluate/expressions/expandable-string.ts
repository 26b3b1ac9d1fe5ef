import type { ExpandableStringExpression, Expression } from '../../../syntax/ast/index.ts';
import { toText } from '../../convert/to-text.ts';
import { TerminatingError } from '../../values/errors.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { unwrap } from '../../values/members.ts';
import { compileExpression, type Evaluate } from '../compile-expression.ts';

/** `"text $variable $( … )"` (about_Quoting_Rules). */
export function expandableString(node: ExpandableStringExpression, source: ScriptSource): Evaluate {
  const parts = node.parts.map((part) => (typeof part === 'string' ? part : compilePart(part, source)));
  return (frame) => {
    let text = '';
    for (const part of parts) {
      if (typeof part === 'string') {
        text += part;
        continue;
      }
      const value = part(frame);
      text += typeof value === 'string' ? value : typeof value === 'number' ? String(value) : toText(unwrap(value), frame.session);
    }
    frame.session.checkAllocation(text.length);
    return text;
  };
}

/** Under Set-StrictMode 1 a variable that does not exist is no error in a string (Set-StrictMode, -Version). */
function compilePart(part: Expression, source: ScriptSource): Evaluate {
  const evaluate = compileExpression(part, source);
  if (part.kind !== 'VariableExpression') return evaluate;
  return (frame) => {
    try {
      return evaluate(frame);
    } catch (thrown) {
      if (frame.session.strictModeVersion(frame.scope) < 2 && thrown instanceof TerminatingError) {
        if (thrown.record.fullyQualifiedErrorId === 'VariableIsUndefined') return null;
      }
      throw thrown;
    }
  };
}

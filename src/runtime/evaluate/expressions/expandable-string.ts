import type { ExpandableStringExpression } from '../../../syntax/ast/index.ts';
import { toText } from '../../convert/to-text.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { compileExpression, type Evaluate } from '../compile-expression.ts';

/** `"text $variable $( … )"` (about_Quoting_Rules). */
export function expandableString(node: ExpandableStringExpression, source: ScriptSource): Evaluate {
  const parts = node.parts.map((part) => (typeof part === 'string' ? part : compileExpression(part, source)));
  return (frame) => {
    let text = '';
    for (const part of parts) {
      if (typeof part === 'string') {
        text += part;
        continue;
      }
      const value = part(frame);
      text += typeof value === 'string' ? value : typeof value === 'number' ? String(value) : toText(value, frame.session);
    }
    frame.session.checkAllocation(text.length);
    return text;
  };
}

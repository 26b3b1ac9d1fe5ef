import type { Hashtable } from '../../../syntax/ast/index.ts';
import { toText } from '../../convert/to-text.ts';
import { Dictionary } from '../../values/dictionary.ts';
import { runtimeError } from '../../values/errors.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { unwrap } from '../../values/members.ts';
import { compileExpression, type Evaluate } from '../compile-expression.ts';
import { compileValue } from '../compile-value.ts';
import type { Frame } from '../frame.ts';

/** Compiles `@{ … }` into a dictionary of that type; `[ordered]@{ … }` keeps the order of its text. */
export function compileHashtable(node: Hashtable, source: ScriptSource, ordered: boolean): (frame: Frame) => Dictionary {
  const entries = node.entries.map(({ key, value }) => ({ key: compileExpression(key, source), value: compileValue(value, source) }));
  return (frame) => {
    const dictionary = new Dictionary(ordered ? 'System.Collections.Specialized.OrderedDictionary' : 'System.Collections.Hashtable');
    for (const entry of entries) {
      const key = unwrap(entry.key(frame));
      if (key === null || key === undefined) {
        throw runtimeError('InvalidNullKey', 'A null key is not allowed in a hash literal.', { category: 'InvalidOperation' });
      }
      if (dictionary.has(key)) {
        const text = toText(key, frame.session);
        throw runtimeError('DuplicateKeyInHashLiteral', `Duplicate keys '${text}' are not allowed in hash literals.`, { target: null });
      }
      dictionary.set(key, entry.value(frame));
    }
    return dictionary;
  };
}

export function hashtable(node: Hashtable, source: ScriptSource): Evaluate {
  return compileHashtable(node, source, false);
}

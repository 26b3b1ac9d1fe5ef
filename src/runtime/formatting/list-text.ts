import type { Session } from '../session.ts';
import type { Value } from '../values/value.ts';
import { cellText, enumerationLimit } from './cell-text.ts';
import { writeList } from './list-writer.ts';
import { PropertyExpression } from './property-expression.ts';

/** The list of some properties of an object as a text: what Format-List and Out-String make. */
export function listText(object: Value, names: readonly string[], session: Session): string {
  const limit = enumerationLimit(session);
  const fields = names.map((name) => {
    const [result] = new PropertyExpression(name, true).values(object, session);
    return { label: name, text: result && !result.error ? cellText(result.value, { limit }, session) : '' };
  });
  const lines: string[] = [];
  writeList(fields, session.isWindowsPowerShell ? session.console.width - 1 : Infinity, (line) => lines.push(line));
  return lines.join('\n');
}

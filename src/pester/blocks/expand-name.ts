import { toText } from '../../runtime/convert/to-text.ts';
import type { Session } from '../../runtime/session.ts';
import type { Value } from '../../runtime/values/value.ts';

/**
 * Puts the data of a test into its name: `<user>`, `<user.Name>`, `<_>` (https://pester.dev/docs/usage/data-driven-tests).
 * A backtick before `<` keeps it.
 */
export function expandName(session: Session, name: string, _hasData: boolean): string {
  if (!name.includes('<')) return name;
  return name.replace(/(`)?<([^>]+)(`)?>/g, (whole, escaped: string | undefined, expression: string) => {
    if (escaped) return whole.replaceAll('`', '');
    return textOf(valueOf(session, expression), session);
  });
}

/** `_`, `name`, `name.member`, `name[0]`: evaluated as the expression `$name…` in the scope of the test. */
function valueOf(session: Session, expression: string): Value {
  const block = session.createScriptBlock(`$${expression}`);
  const values = session.invoke(block, { newScope: true });
  return values.length === 0 ? null : values.length === 1 ? values[0] : values;
}

function textOf(value: Value, session: Session): string {
  return toText(value ?? null, session);
}

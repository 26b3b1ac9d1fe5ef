import { toText } from '../../runtime/convert/to-text.ts';
import type { Session } from '../../runtime/session.ts';

/**
 * Puts values into a name: `<user>`, `<user.Name>`, `<_>` (https://pester.dev/docs/usage/data-driven-tests). Pester makes an
 * expandable string of it, in which each template is a subexpression, and so does this; a backtick before `<` keeps it.
 */
export function expandName(session: Session, name: string): string {
  if (!name.includes('<')) return name;
  const text = name
    .replaceAll('$', '`$')
    .replaceAll('"', '`"')
    .replace(/(?<!`)<([^>^`]+)>/g, '$$($$$1)');
  const values = session.invoke(session.createScriptBlock(`"${text}"`), { newScope: true });
  return toText(values.length === 1 ? values[0] : values, session);
}

import { toText } from '../../runtime/convert/to-text.ts';
import type { Session } from '../../runtime/session.ts';
import { methodError, TerminatingError } from '../../runtime/values/errors.ts';
import type { ScriptBlock } from '../../runtime/values/script-block.ts';

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
  const values = session.invoke(compile(session, `"${text}"`), { newScope: true });
  return toText(values.length === 1 ? values[0] : values, session);
}

/** `[ScriptBlock]::Create`, whose error says so. */
function compile(session: Session, text: string): ScriptBlock {
  try {
    return session.createScriptBlock(text);
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError)) throw thrown;
    const { exception } = thrown.record;
    throw methodError('Create', 1, exception.typeName, exception.message);
  }
}

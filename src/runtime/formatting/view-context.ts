import { getMember } from '../members/get-member.ts';
import type { Session } from '../session.ts';
import { TerminatingError } from '../values/errors.ts';
import type { Value } from '../values/value.ts';
import { cellText } from './cell-text.ts';
import { findProperty } from './properties.ts';
import type { ViewContext, ViewItem } from './view.ts';

/** The context of views in a session. */
export function viewContext(session: Session, limit: number): ViewContext {
  return {
    session,
    limit,
    get: (object, name) => {
      if (object === null || object === undefined) return null;
      return findProperty(object, name, session) === undefined ? null : (getMember(object, name, session) ?? null);
    },
    text: (value) => cellText(value, { limit }, session),
  };
}

/** The value of a view's item; null when it cannot be read. */
export function itemValue(item: Pick<ViewItem, 'property' | 'value'>, object: Value, context: ViewContext): Value {
  try {
    return item.value ? item.value(object, context) : context.get(object, item.property!);
  } catch (error) {
    if (error instanceof TerminatingError) return null;
    throw error;
  }
}

import type { Session } from '../session.ts';

/** What Update-TypeData said about the display of a type. */
export interface TypeDisplayData {
  defaultDisplayPropertySet?: readonly string[];
  defaultDisplayProperty?: string;
}

const bySession = new WeakMap<Session, Map<string, TypeDisplayData>>();

/** The display data that a session added, by lower-case type name. */
export function typeDisplayDataOf(session: Session): Map<string, TypeDisplayData> {
  let data = bySession.get(session);
  if (!data) {
    data = new Map();
    bySession.set(session, data);
  }
  return data;
}

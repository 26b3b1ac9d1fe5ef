import type { Session } from '../runtime/session.ts';
import { unwrap } from '../runtime/values/members.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { netKey } from './equality.ts';

/** The objects that were asked for their hash code, numbered within each session. */
const identities = new WeakMap<Session, { next: number; byObject: WeakMap<object, number> }>();

function identityOf(object: object, session: Session): number {
  let known = identities.get(session);
  if (!known) {
    known = { next: 0, byObject: new WeakMap() };
    identities.set(session, known);
  }
  let identity = known.byObject.get(object);
  if (identity === undefined) {
    identity = textHash(String(++known.next)) & 0x3ffffff;
    known.byObject.set(object, identity);
  }
  return identity;
}

/**
 * Object.GetHashCode. Numbers give what .NET gives; for strings .NET's own differ from process to process, so any function of the
 * text is as good; for other objects it is a number of their own.
 */
export function hashCode(wrapped: Value, session: Session): number {
  const value = unwrap(wrapped) ?? null;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'bigint') return Number(BigInt.asIntN(32, value ^ (value >> 32n)));
  const key = netKey(value);
  if (typeof key === 'string') return textHash(key);
  if (value instanceof NetObject || Array.isArray(value)) return identityOf(value, session);
  return 0;
}

// FNV-1a.
function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let position = 0; position < text.length; position++) hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193);
  return hash | 0;
}

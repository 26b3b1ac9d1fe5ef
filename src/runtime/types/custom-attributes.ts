import type { Session } from '../session.ts';
import type { Value } from '../values/value.ts';

type Attributes = (session: Session) => Value[];

const declared = new WeakMap<object, Attributes>();

/** Notes the attributes that a script's class, enum, property or method has: by its definition, a method by its code. */
export function declareAttributes(owner: object, attributes: Attributes): void {
  declared.set(owner, attributes);
}

/** The attributes of a type or member as objects; undefined for what no script defines. */
export function declaredAttributes(owner: object, session: Session): Value[] | undefined {
  return declared.get(owner)?.(session);
}

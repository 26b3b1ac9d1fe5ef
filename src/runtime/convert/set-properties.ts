import { hasMember } from '../members/has-member.ts';
import { memberTable } from '../members/member-table.ts';
import { setMember } from '../members/set-member.ts';
import { bindingsOf, typeOfText } from '../members/type-of-text.ts';
import type { Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import { TerminatingError } from '../values/errors.ts';
import type { Value } from '../values/value.ts';
import { conversionError } from './conversion-error.ts';
import { toText } from './to-text.ts';
import { qualifiedName } from './type-name-of.ts';

/** Sets the properties of a new object from a dictionary or custom object, as `[type]@{ … }` does. */
export function setProperties(object: Value, properties: Iterable<readonly [key: Value, value: Value]>, type: TypeValue, session: Session): Value {
  for (const [key, value] of properties) {
    const name = toText(key, session);
    if (!hasMember(object, name, session)) throw creationError(type, notFound(name, type, session));
    const member = memberTable(type).instance.get(name.toLowerCase());
    if (member?.kind === 'property' && !member.definition.set) throw creationError(type, `"${member.name}" is a ReadOnly property.`);
    try {
      setMember(object, name, value ?? null, session);
    } catch (error) {
      if (!(error instanceof TerminatingError)) throw error;
      const { exception } = error.record;
      throw creationError(type, (exception.innerException ?? exception).message);
    }
  }
  return object;
}

const creationError = (type: TypeValue, message: string) =>
  conversionError('ObjectCreationError', `Cannot create object of type "${type.fullName}". ${message}`);

function notFound(name: string, type: TypeValue, session: Session): string {
  const settable: string[] = [];
  for (const member of memberTable(type).instance.values()) {
    if (member.kind !== 'property' || !member.definition.set || member.isStatic) continue;
    if (member.definition.edition !== undefined && member.definition.edition !== session.edition) continue;
    const { type: typeText } = member.definition;
    const propertyType = typeOfText(typeText, bindingsOf(type));
    settable.push(`[${member.name} <${propertyType ? qualifiedName(propertyType) : typeText}>]`);
  }
  const which = settable.length ? `The settable properties are: ${settable.join(', ')}.` : 'There is no settable property available.';
  return `The property '${name}' was not found for the '${qualifiedName(type)}' object. ${which}`;
}

import { qualifiedName } from '../convert/type-name-of.ts';
import { closeType, findDefinition, hierarchyOf, knownType, typeOf } from '../types/types.ts';
import { ListObject } from '../values/list-object.ts';
import { addedTypeNamesOf, setAddedTypeNames, unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { adapterOf } from './find-member.ts';

/** Objects whose own type names a script has taken away; their whole list stands here. */
const replaced = new WeakMap<object, string[]>();

/** The names of an object's type and its bases, without what a script has added. */
function ownTypeNames(value: Value): string[] {
  const base = unwrap(value);
  const type = typeOf(base);
  if (!type) return [];
  const adapted = adapterOf(type)?.typeNames?.(base);
  return adapted ?? [...hierarchyOf(type)].map(qualifiedName);
}

/** PSTypeNames: by these names PowerShell finds views and type data, the first that fits. */
export function typeNamesOf(value: Value): string[] {
  if (typeof value === 'object' && value !== null) {
    const whole = replaced.get(value);
    if (whole) return [...whole];
  }
  return [...addedTypeNamesOf(value), ...ownTypeNames(value)];
}

/** The list that `$x.PSTypeNames` gives: changing it changes the object. */
class TypeNameList extends ListObject {
  readonly #owner: Value;

  constructor(owner: Value) {
    const type = closeType(findDefinition('System.Collections.ObjectModel.Collection`1')!, [knownType('System.String')]);
    super(type, typeNamesOf(owner));
    this.#owner = owner;
  }

  override changed(): void {
    setTypeNames(this.#owner, this.items.map(String));
  }
}

/** Makes the whole list of an object's type names. */
export function setTypeNames(owner: Value, names: string[]): void {
  if (typeof owner !== 'object' || owner === null) return;
  const own = ownTypeNames(owner);
  const front = names.length - own.length;
  const keepsOwn = front >= 0 && own.every((name, position) => names[front + position] === name);
  if (keepsOwn) replaced.delete(owner);
  else replaced.set(owner, names);
  setAddedTypeNames(owner, keepsOwn ? names.slice(0, front) : names);
}

export const typeNameList = (value: Value): ListObject => new TypeNameList(value);

import { ArrayList } from '../../runtime/values/array-list.ts';
import { Dictionary } from '../../runtime/values/dictionary.ts';
import {
  addedTypeNamesOf,
  ensureExtendedMembers,
  extendedMembersOf,
  PSCustomObject,
  PSWrapper,
  setAddedTypeNames,
} from '../../runtime/values/members.ts';
import { asTypedArray, elementTypeOf, type Value } from '../../runtime/values/value.ts';

/** PSObject.Copy(): the members are copied; the object behind them only where it can be cloned. */
export function copyObject(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  const copy = cloned(value);
  if (copy === value) return value;
  const members = extendedMembersOf(value);
  if (members) for (const member of members) ensureExtendedMembers(copy).add({ ...member });
  const names = addedTypeNamesOf(value);
  if (names.length > 0) setAddedTypeNames(copy, [...names]);
  return copy as Value;
}

function cloned(value: object): object {
  if (value instanceof PSCustomObject) return new PSCustomObject();
  if (value instanceof PSWrapper) return new PSWrapper(copyObject(value.base));
  if (Array.isArray(value)) {
    const element = elementTypeOf(value);
    return element ? asTypedArray([...value], element) : [...value];
  }
  if (value instanceof ArrayList) return new ArrayList([...value.items]);
  if (value instanceof Dictionary && value.constructor === Dictionary) {
    const copy = new Dictionary(value.typeName, value.ignoreCase);
    for (const [key, item] of value.entries()) copy.set(key, item);
    return copy;
  }
  return value;
}

import { NotSimulated } from '../../base/not-simulated.ts';
import type { CimInstance, CimValue } from '../../endpoint/cim/cim-value.ts';
import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { Dictionary } from '../values/dictionary.ts';
import type { Value } from '../values/value.ts';
import { cimOfValue } from './cim-values.ts';

/** Properties of a dictionary with their values, as the endpoint takes them. */
export function valuesGiven(given: Value, session: Session): Record<string, CimValue> {
  if (!(given instanceof Dictionary)) throw new NotSimulated('value', 'properties that are no hashtable');
  return Object.fromEntries(given.entries().map(([name, value]) => [toText(name, session), cimOfValue(value, session)]));
}

/** What a script assigned to an instance's properties. */
export function valuesAssigned(instance: CimInstance, assigned: ReadonlyMap<string, Value>, session: Session): Record<string, CimValue> {
  const names = [...instance.properties.keys()];
  return Object.fromEntries(
    [...assigned].map(([key, value]) => [names.find((name) => name.toLowerCase() === key) ?? key, cimOfValue(value, session)]),
  );
}

import { NotSimulated } from '../../base/not-simulated.ts';
import type { Endpoint } from '../endpoint.ts';
import type { CimClassDefinition, CimValues } from './cim-class.ts';
import { type CimError, cimError } from './cim-error.ts';
import type { CimInstance } from './cim-value.ts';
import { classOnEndpoint } from './declared-class.ts';
import { currentValues, instancesOf, sameKeys } from './instances.ts';

/** What became of a change: the instance as it is now, or an error. */
export type CimChangeOutcome = { readonly kind: 'done'; readonly instance?: CimInstance } | { readonly kind: 'error'; readonly error: CimError };

interface Held {
  readonly unit: CimClassDefinition;
  readonly values: CimValues;
}

/** What the instance is now; undefined: it is gone. */
function held(endpoint: Endpoint, instance: CimInstance, operation: string): Held | undefined {
  const cimClass = classOnEndpoint(endpoint, instance.className, instance.namespace);
  const unit = typeof cimClass === 'string' ? undefined : cimClass.units.find(({ name }) => name.toLowerCase() === instance.className.toLowerCase());
  if (!unit) throw new NotSimulated('member', `${operation} of ${instance.className}`);
  const values = currentValues(endpoint, unit, instance);
  return values && { unit, values };
}

const notFound: CimChangeOutcome = { kind: 'error', error: cimError('NotFound') };

/** Gives properties of an instance other values (IWbemServices::PutInstance). What nobody simulates ends the run by its name. */
export function setCim(endpoint: Endpoint, instance: CimInstance, given: CimValues): CimChangeOutcome {
  const target = held(endpoint, instance, 'a change');
  if (!target) return notFound;
  const { unit, values } = target;
  const setters = Object.entries(given).map(([name, value]) => {
    const found = Object.entries(unit.writable ?? {}).find(([each]) => each.toLowerCase() === name.toLowerCase());
    if (!found) throw new NotSimulated('member', `a change of ${unit.name}.${name}`);
    return () => found[1]({ endpoint, instance: values, value: value ?? null });
  });
  for (const set of setters) set();
  const cimClass = classOnEndpoint(endpoint, instance.className, instance.namespace);
  const now = typeof cimClass === 'string' ? [] : instancesOf(endpoint, cimClass);
  return { kind: 'done', instance: now.find((each) => sameKeys(each, instance)) };
}

/** Takes an instance away (IWbemServices::DeleteInstance). */
export function removeCim(endpoint: Endpoint, instance: CimInstance): CimChangeOutcome {
  const target = held(endpoint, instance, 'removal');
  if (!target) return notFound;
  const { unit, values } = target;
  if (!unit.remove) throw new NotSimulated('member', `removal of ${unit.name}`);
  unit.remove({ endpoint, instance: values });
  return { kind: 'done' };
}

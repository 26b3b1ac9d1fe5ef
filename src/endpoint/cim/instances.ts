import type { Endpoint } from '../endpoint.ts';
import type { CimClassDefinition, CimValues } from './cim-class.ts';
import { type CimInstance, type CimProperty, type CimType, type CimValue, is64Bit } from './cim-value.ts';
import { classOnEndpoint } from './declared-class.ts';
import type { CimClass } from './find-class.ts';

function typed(type: CimType, value: CimValue | undefined): CimValue {
  if (value === undefined || value === null) return null;
  if (!is64Bit(type)) return value;
  if (Array.isArray(value)) return value.map((item) => BigInt(item as number | bigint));
  return typeof value === 'number' ? BigInt(value) : value;
}

function instanceOf(cimClass: CimClass, values: CimValues): CimInstance {
  const properties = new Map<string, CimProperty>();
  for (const { name, type, isKey } of cimClass.properties) {
    properties.set(name, { name, type, value: typed(type, values[name]), isKey, isKnown: name in values });
  }
  return { className: cimClass.name, namespace: cimClass.namespace, properties, ...(cimClass.isOpen ? { isOpen: true } : {}) };
}

function instancesOfUnit(endpoint: Endpoint, unit: CimClassDefinition, namespace: string): { instance: CimInstance; values: CimValues }[] {
  const cimClass = classOnEndpoint(endpoint, unit.name, namespace) as CimClass;
  return unit.instances(endpoint).map((values) => ({ instance: instanceOf(cimClass, values), values }));
}

/** The instances that a class has now, those of derived classes included. */
export const instancesOf = (endpoint: Endpoint, cimClass: CimClass): CimInstance[] =>
  cimClass.units.flatMap((unit) => instancesOfUnit(endpoint, unit, cimClass.namespace).map(({ instance }) => instance));

/** Whether two are the same thing: their keys tell. */
export const sameKeys = (one: CimInstance, other: CimInstance): boolean =>
  [...one.properties.values()].every((property) => {
    if (!property.isKey) return true;
    const [first, second] = [property.value, other.properties.get(property.name)?.value];
    return String(first).toLowerCase() === String(second).toLowerCase();
  });

/** The values that an instance held earlier has now; undefined: it is gone. */
export function currentValues(endpoint: Endpoint, unit: CimClassDefinition, held: CimInstance): CimValues | undefined {
  return instancesOfUnit(endpoint, unit, held.namespace).find(({ instance }) => sameKeys(instance, held))?.values;
}

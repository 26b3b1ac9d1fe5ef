import { createHash } from 'node:crypto';
import { NotSimulated } from '../base/not-simulated.ts';
import type { CimInstance, CimProperty } from '../endpoint/cim/cim-value.ts';
import { findCimClass } from '../endpoint/cim/find-class.ts';
import { invokeCim } from '../endpoint/cim/invoke-cim.ts';
import { queryCim } from '../endpoint/cim/query-cim.ts';
import type { Endpoint } from '../endpoint/endpoint.ts';
import type { ModelHost } from '../model/host.ts';
import { singleCimClasses } from '../model/windows/cim-classes.ts';
import { programHostOn } from './program-host.ts';

/** A moment as `now()` writes it. */
export const momentText = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')}Z`;

const usualTimeout = 30;
const usualInterval = 5;

/** The endpoint's instance behind one that the model gave. */
const instances = new WeakMap<object, CimInstance>();

function readProperty({ name, type, value, isKnown }: CimProperty, className: string): unknown {
  if (!isKnown) throw new NotSimulated('member', `${className}.${name}`);
  // An array that is NULL reads as an empty one.
  if (value === null) return type.isArray ? [] : null;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'bigint' ? Number(item) : item));
  if (type.name !== 'datetime') return value;
  const text = momentText(value as number);
  return { '~cim': 'datetime', toString: () => text };
}

/** An instance with the properties that the model's types say it has; each is read when it is asked for. */
function modelInstance(instance: CimInstance): object {
  const result = { '~cim': 'instance', '~class': instance.className };
  for (const property of instance.properties.values()) {
    Object.defineProperty(result, property.name, { enumerable: true, get: () => readProperty(property, instance.className) });
  }
  instances.set(result, instance);
  return result;
}

function isStaticMethod(className: string, method: string): boolean {
  const found = findCimClass(className);
  return typeof found !== 'string' && found.methods.some((declared) => declared.name === method && declared.isStatic);
}

const wqlText = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const wqlOf = (filter: object): string =>
  Object.entries(filter)
    .map(
      ([name, value]) => `${name} = ${typeof value === 'string' ? wqlText(value) : typeof value === 'boolean' ? String(value).toUpperCase() : value}`,
    )
    .join(' AND ');

/** The model's functions on a simulated endpoint: what a worklet means, apart from any PowerShell. */
export function modelHostOn(endpoint: Endpoint, write: (line: string) => void, warn: (line: string) => void): ModelHost {
  const query = (className: string, { filter, timeout }: Parameters<ModelHost['cimQuery']>[1]): CimInstance[] => {
    const outcome = queryCim(endpoint, { class: className, ...(filter ? { filter: wqlOf(filter) } : {}), timeout: timeout?.seconds ?? usualTimeout });
    if (outcome.kind === 'error') throw new Error(outcome.error.message);
    return [...outcome.instances];
  };
  const targetOf = (target: string | object, method: string): { class?: string; instance?: CimInstance } => {
    if (typeof target !== 'string') return { instance: instances.get(target) };
    if (isStaticMethod(target, method)) return { class: target };
    const found = query(target, {});
    if (found.length !== 1 && !(singleCimClasses as readonly string[]).includes(target))
      throw new Error(`${target} has ${found.length} instances, not one.`);
    return { instance: found[0] };
  };
  return {
    now: () => momentText(endpoint.clock.now),
    log: write,
    warn,
    ...programHostOn(endpoint),
    waitUntil(condition, { timeout, every, tolerateErrors = false }) {
      const interval = every?.seconds ?? Math.min(usualInterval, timeout.seconds);
      const deadline = endpoint.clock.now + timeout.seconds * 1000;
      for (let look = 1; look <= Math.floor(timeout.seconds / interval); look++) {
        endpoint.record({ kind: 'sleep', seconds: interval });
        endpoint.clock.advance(interval * 1000);
        try {
          if (condition()) return true;
        } catch (error) {
          if (!tolerateErrors || error instanceof NotSimulated) throw error;
        }
        if (endpoint.clock.now >= deadline) return false;
      }
      return false;
    },
    fileSha256(path) {
      const bytes = endpoint.files.read(path);
      if (!bytes) throw new Error(`Cannot find path '${path}' because it does not exist.`);
      return createHash('sha256').update(bytes).digest('hex').toUpperCase();
    },
    cimGet(className, options) {
      const [first] = query(className, options);
      if (!first) throw new Error(`There is no instance of ${className}.`);
      return modelInstance(first);
    },
    cimQuery: (className, options) => query(className, options).map(modelInstance),
    cimInvoke(target, method, parameters, { timeout }) {
      const outcome = invokeCim(endpoint, {
        ...targetOf(target, method),
        method,
        arguments: parameters as never,
        timeout: timeout?.seconds ?? usualTimeout,
      });
      if (outcome.kind === 'error') throw new Error(outcome.error.message);
      const { returnValue, out } = outcome;
      return { ReturnValue: returnValue, ...Object.fromEntries(out.map((property) => [property.name, readProperty(property, method)])) };
    },
  };
}

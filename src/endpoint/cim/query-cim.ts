import { NotSimulated } from '../../base/not-simulated.ts';
import type { Call } from '../calls.ts';
import type { Endpoint } from '../endpoint.ts';
import { type CimError, type CimErrorKind, cimError } from './cim-error.ts';
import { queryFault } from './cim-operation.ts';
import type { CimInstance } from './cim-value.ts';
import { classOnEndpoint } from './declared-class.ts';
import { defaultNamespace, normalizeNamespace } from './find-class.ts';
import { instancesOf } from './instances.ts';
import { evaluateWql } from './wql-evaluate.ts';
import { parseWqlCondition, parseWqlQuery, type WqlCondition } from './wql-parse.ts';

/** A query: a class with a filter, or WQL. */
export interface CimQuery {
  readonly class?: string;
  /** Default `root/cimv2`. */
  readonly namespace?: string;
  /** A WQL condition. */
  readonly filter?: string;
  /** A whole WQL query, instead of class and filter. */
  readonly query?: string;
  /** Limit of the operation in seconds. */
  readonly timeout?: number;
}

/** What a query gives: instances, or an error. */
export type CimQueryOutcome =
  | { readonly kind: 'instances'; readonly instances: readonly CimInstance[]; readonly selected?: readonly string[] }
  | { readonly kind: 'error'; readonly error: CimError };

interface ReadQuery {
  readonly className: string;
  readonly condition: WqlCondition | undefined;
  readonly conditionText: string | undefined;
  readonly selected?: readonly string[];
}

/** The query's parts; an error name when its text is not WQL. */
function readQuery(query: CimQuery): ReadQuery | CimErrorKind {
  if (query.query !== undefined) {
    const parsed = parseWqlQuery(query.query);
    return parsed ?? 'InvalidQuery';
  }
  const condition = query.filter === undefined || query.filter.trim() === '' ? undefined : parseWqlCondition(query.filter);
  if (condition === null) return 'InvalidQuery';
  return { className: query.class ?? '', condition, conditionText: query.filter };
}

function answer(endpoint: Endpoint, read: ReadQuery, namespace: string): CimInstance[] | CimErrorKind {
  const cimClass = classOnEndpoint(endpoint, read.className, namespace);
  if (typeof cimClass === 'string') return cimClass;
  const { condition } = read;
  const isKnown = (name: string): boolean => {
    const wanted = name.toLowerCase();
    const { properties } = cimClass;
    if (properties.length === 0 || wanted === '__class' || properties.some((property) => property.name.toLowerCase() === wanted)) return true;
    if (cimClass.isOpen) throw new NotSimulated('member', `${cimClass.name}.${name}`);
    return false;
  };
  if (read.selected && !read.selected.every(isKnown)) return 'InvalidQuery';
  if (condition && !condition.properties.every(isKnown)) return 'InvalidQuery';
  if (cimClass.units.length === 0) throw new NotSimulated('class', cimClass.name, 'cim');
  const instances = instancesOf(endpoint, cimClass);
  return condition ? instances.filter((instance) => evaluateWql(condition.expression, instance)) : instances;
}

/** Asks the CIM service for instances. The call is recorded, and faults stand in its way. */
export function queryCim(endpoint: Endpoint, query: CimQuery): CimQueryOutcome {
  const namespace = normalizeNamespace(query.namespace ?? defaultNamespace);
  const read = readQuery(query);
  const className = typeof read === 'string' ? (query.class ?? query.query ?? '') : read.className;
  const filter = typeof read === 'string' ? query.filter : read.conditionText;
  const pattern = { kind: 'cimQuery', class: className } as const;
  endpoint.callBegins(pattern);
  const call: Call = {
    kind: 'cimQuery',
    class: className,
    ...(namespace === defaultNamespace ? {} : { namespace }),
    ...(filter === undefined || filter === '' ? {} : { filter }),
    ...(query.timeout ? { timeout: query.timeout } : {}),
  };
  endpoint.record(call);
  const result = typeof read === 'string' ? read : (queryFault(endpoint, className, query.timeout) ?? answer(endpoint, read, namespace));
  if (typeof result === 'string') Object.assign(call, { error: result });
  endpoint.callEnds(pattern);
  if (typeof result === 'string') return { kind: 'error', error: cimError(result) };
  return { kind: 'instances', instances: result, ...(typeof read !== 'string' && read.selected ? { selected: read.selected } : {}) };
}

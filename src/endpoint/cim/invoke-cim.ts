import { NotSimulated } from '../../base/not-simulated.ts';
import type { Call, CallArgument } from '../calls.ts';
import type { Endpoint } from '../endpoint.ts';
import type { CimClassDefinition, CimMethodOutcome, CimValues } from './cim-class.ts';
import { type CimError, type CimErrorKind, cimError } from './cim-error.ts';
import { methodFault } from './cim-operation.ts';
import { type CimInstance, type CimProperty, type CimValue, is64Bit } from './cim-value.ts';
import { classOnEndpoint } from './declared-class.ts';
import { type CimClass, type CimMethodDeclaration, defaultNamespace, normalizeNamespace } from './find-class.ts';
import { currentValues } from './instances.ts';

/** A call of a method: on an instance, or on the class. */
export interface CimInvocation {
  /** The class, when there is no instance. */
  readonly class?: string;
  readonly namespace?: string;
  readonly instance?: CimInstance;
  readonly method: string;
  readonly arguments?: CimValues;
  /** Limit of the operation in seconds. */
  readonly timeout?: number;
}

/** What a call gives: its return value and out parameters, or an error. */
export type CimInvocationOutcome =
  | { readonly kind: 'result'; readonly method: CimMethodDeclaration; readonly returnValue: number; readonly out: readonly CimProperty[] }
  | { readonly kind: 'error'; readonly error: CimError };

function plainArgument(value: CimValue | undefined): CallArgument {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map((item) => plainArgument(item as CimValue));
  return typeof value === 'object' ? (value as { className: string }).className : (value as CallArgument);
}

/** Arguments under the parameters' own names; an error name when one is not a parameter. */
function bindArguments(declaration: CimMethodDeclaration, given: CimValues): CimValues | CimErrorKind {
  const bound: Record<string, CimValue | undefined> = {};
  for (const [name, value] of Object.entries(given)) {
    const parameter = declaration.parameters.find((each) => each.name.toLowerCase() === name.toLowerCase() && each.direction !== 'out');
    if (!parameter) return 'InvalidMethodParameters';
    bound[parameter.name] = is64Bit(parameter.type) && typeof value === 'number' ? BigInt(value) : value;
  }
  return bound;
}

function run(endpoint: Endpoint, cimClass: CimClass, declaration: CimMethodDeclaration, invocation: CimInvocation): CimMethodOutcome {
  const unit = cimClass.units.find((each) => each.name.toLowerCase() === (invocation.instance?.className ?? cimClass.name).toLowerCase());
  const definition = unit?.methods?.[declaration.name];
  if (!unit || !definition) throw new NotSimulated('member', `${cimClass.name}.${declaration.name}`);
  const bound = bindArguments(declaration, invocation.arguments ?? {});
  if (typeof bound === 'string') return { error: bound };
  if (definition.static) return definition.run({ endpoint, instance: {}, arguments: bound });
  // Without an instance the service has nothing to call an instance method on.
  if (!invocation.instance) return { error: 'InvalidMethodParameters' };
  const values = currentValues(endpoint, unit as CimClassDefinition, invocation.instance);
  return values ? definition.run({ endpoint, instance: values, arguments: bound }) : { error: 'NotFound' };
}

function outcomeOf(
  endpoint: Endpoint,
  invocation: CimInvocation,
  className: string,
  namespace: string,
): CimMethodOutcome & { declaration?: CimMethodDeclaration } {
  const cimClass = classOnEndpoint(endpoint, className, namespace);
  if (typeof cimClass === 'string') return { error: cimClass };
  const declaration = cimClass.methods.find((each) => each.name.toLowerCase() === invocation.method.toLowerCase());
  if (!declaration && cimClass.isOpen) throw new NotSimulated('member', `${cimClass.name}.${invocation.method}`);
  if (!declaration) return { error: 'InvalidMethod' };
  const needsInstance = !declaration.isStatic && !invocation.instance;
  const fault = needsInstance ? undefined : methodFault(endpoint, cimClass.name, declaration.name);
  if (fault?.kind === 'cimMethodFails') return { error: fault.error };
  if (fault?.kind === 'cimMethodReturns') return { returnValue: fault.returnValue, declaration };
  return { ...run(endpoint, cimClass, declaration, invocation), declaration };
}

/** Calls a method. The call is recorded, and faults stand in its way. */
export function invokeCim(endpoint: Endpoint, invocation: CimInvocation): CimInvocationOutcome {
  const className = invocation.instance?.className ?? invocation.class ?? '';
  const namespace = normalizeNamespace(invocation.instance?.namespace ?? invocation.namespace ?? defaultNamespace);
  const pattern = { kind: 'cimMethod', class: className, method: invocation.method } as const;
  endpoint.callBegins(pattern);
  const call: Call = {
    kind: 'cimMethod',
    class: className,
    ...(namespace === defaultNamespace ? {} : { namespace }),
    method: invocation.method,
    arguments: Object.fromEntries(Object.entries(invocation.arguments ?? {}).map(([name, value]) => [name, plainArgument(value)])),
    ...(invocation.timeout ? { timeout: invocation.timeout } : {}),
  };
  endpoint.record(call);
  const outcome = outcomeOf(endpoint, invocation, className, namespace);
  Object.assign(call, 'error' in outcome ? { error: outcome.error } : { returnValue: outcome.returnValue });
  endpoint.callEnds(pattern);
  if ('error' in outcome) return { kind: 'error', error: cimError(outcome.error) };
  const declaration = outcome.declaration as CimMethodDeclaration;
  const out = declaration.parameters
    .filter((parameter) => parameter.direction !== 'in')
    .map(({ name, type }): CimProperty => ({ name, type, value: outcome.out?.[name] ?? null, isKey: false, isKnown: true }));
  return { kind: 'result', method: declaration, returnValue: outcome.returnValue, out };
}

import type { CimValues } from '../../endpoint/cim/cim-class.ts';
import type { CimProperty } from '../../endpoint/cim/cim-value.ts';
import { classOnEndpoint } from '../../endpoint/cim/declared-class.ts';
import { type CimInvocation, type CimInvocationOutcome, invokeCim } from '../../endpoint/cim/invoke-cim.ts';
import type { Endpoint } from '../../endpoint/endpoint.ts';
import type { Session } from '../session.ts';
import { MethodResult } from '../values/management-object.ts';
import type { Value } from '../values/value.ts';
import { cimOfValue } from './cim-values.ts';

/** The parameters that a method takes, in their order; undefined: the class has no such method. */
export function inputsOf(endpoint: Endpoint, className: string, namespace: string, method: string): readonly string[] | undefined {
  const cimClass = classOnEndpoint(endpoint, className, namespace);
  const found = typeof cimClass === 'string' ? undefined : cimClass.methods.find(({ name }) => name.toLowerCase() === method.toLowerCase());
  return found?.parameters.filter(({ direction }) => direction !== 'out').map(({ name }) => name);
}

/** Calls a method with its arguments in order, as WMI's objects are called. */
export function invokeWmi(session: Session, invocation: Omit<CimInvocation, 'arguments'>, args: readonly Value[]): CimInvocationOutcome {
  const className = invocation.instance?.className ?? invocation.class ?? '';
  const namespace = invocation.instance?.namespace ?? invocation.namespace ?? 'root/cimv2';
  const names = inputsOf(session.endpoint, className, namespace, invocation.method) ?? [];
  const given = args.flatMap((value, index) =>
    value === null || value === undefined || !names[index] ? [] : [[names[index], cimOfValue(value, session)] as const],
  );
  return invokeCim(session.endpoint, { ...invocation, arguments: Object.fromEntries(given) as CimValues });
}

/** What a method gave back, as an object. */
export function resultOf(outcome: Extract<CimInvocationOutcome, { kind: 'result' }>): MethodResult {
  const returned: CimProperty = { name: 'ReturnValue', type: outcome.method.returns, value: outcome.returnValue, isKey: false, isKnown: true };
  // WMI lists them by name.
  const all = [...outcome.out, returned].sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
  return new MethodResult(all);
}

import { heldTypeName } from '../convert/type-name-of.ts';
import { callOverload } from '../members/call-overload.ts';
import { memberTable } from '../members/member-table.ts';
import { type Overload, readOverload } from '../members/overload.ts';
import type { Session } from '../session.ts';
import { hierarchyOf, typeOf } from '../types/types.ts';
import { runtimeError, TerminatingError } from '../values/errors.ts';
import type { Value } from '../values/value.ts';
import { operatorMethods } from './operator-methods.ts';
import { isPrimitive } from './type-code.ts';

const read = new Map<string, Overload[]>();

function overloadsOf(typeName: string, methodName: string): Overload[] {
  const key = `${typeName}.${methodName}`;
  let overloads = read.get(key);
  if (!overloads) {
    overloads = (operatorMethods[typeName] ?? [])
      .filter(({ signature }) => signature.includes(` ${methodName}(`))
      .map((overload) => readOverload(overload, true));
    read.set(key, overloads);
  }
  return overloads;
}

/**
 * An operator that neither numbers, texts nor collections define: the operator method of the left side's type, or of the right
 * side's where the left one is a primitive or `$null`.
 */
export function implicitOperator(methodName: string, sign: string, left: Value, right: Value, session: Session): Value {
  const hasNoOperators = (value: Value) => value === null || value === undefined || isPrimitive(value);
  const owner = hasNoOperators(left) ? (hasNoOperators(right) ? undefined : right) : left;
  const nameOf = (value: Value) => typeOf(value)?.fullName;
  if (owner === undefined) {
    const operation = `[${nameOf(left) ?? '$null'}] ${sign} [${nameOf(right) ?? '$null'}]`;
    throw runtimeError('NotADefinedOperationForType', `The operation '${operation}' is not defined.`, { target: left ?? null });
  }
  const type = typeOf(owner)!;
  const own = memberTable(type).static.get(methodName.toLowerCase());
  const overloads = own?.kind === 'method' ? own.overloads : overloadsOf(type.fullName, methodName);
  if (overloads.length === 0) {
    for (const { definition } of hierarchyOf(type)) {
      const result = definition.operators?.[sign]?.(left, right);
      if (result !== undefined) return result;
    }
    const message = `Method invocation failed because [${heldTypeName(owner)}] does not contain a method named '${methodName}'.`;
    throw runtimeError('MethodNotFound', message, { target: methodName });
  }
  try {
    return callOverload({ overloads, name: methodName, self: undefined, args: [left ?? null, right ?? null], session, type });
  } catch (error) {
    // Operators are called without a binder, which gives what the method throws another id.
    if (error instanceof TerminatingError && error.record.exception.typeName === 'System.Management.Automation.MethodInvocationException') {
      error.record.fullyQualifiedErrorId = 'DotNetMethodException';
    }
    throw error;
  }
}

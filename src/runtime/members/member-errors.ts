import type { Session } from '../session.ts';
import { isInstanceOf, knownType } from '../types/types.ts';
import { carriedException, ExceptionObject, NetException, runtimeError, TerminatingError } from '../values/errors.ts';
import type { Value } from '../values/value.ts';

const management = 'System.Management.Automation';

export const invokeOnNull = () => runtimeError('InvokeMethodOnNull', 'You cannot call a method on a null-valued expression.');

export const methodNotFound = (typeName: string, name: string, target?: Value) =>
  runtimeError('MethodNotFound', `Method invocation failed because [${typeName}] does not contain a method named '${name}'.`, { target });

/** A property that is not there, in strict mode. */
export const propertyNotFoundStrict = (name: string) =>
  runtimeError('PropertyNotFoundStrict', `The property '${name}' cannot be found on this object. Verify that the property exists.`, {
    category: 'NotSpecified',
    exception: `${management}.PropertyNotFoundException`,
  });

/** An assignment to a property that is not there. */
export const propertyNotSettable = (name: string, id = 'PropertyAssignmentException') =>
  runtimeError(id, `The property '${name}' cannot be found on this object. Verify that the property exists and can be set.`);

export const readOnlyProperty = (name: string) => {
  const message = `'${name}' is a ReadOnly property.`;
  return runtimeError('PropertyAssignmentException', message, {
    inner: new ExceptionObject(`${management}.SetValueException`, message),
  });
};

/** A ScriptProperty without a script that sets it. */
export const setterUnavailable = (name: string) =>
  runtimeError('SetWithoutSetterFromScriptProperty', `Set accessor for property "${name}" is unavailable.`, {
    category: 'NotSpecified',
    exception: `${management}.SetValueException`,
  });

/** Assignment to a missing property of a custom object has its own shape: SetValueInvocationException around the usual error. */
export const missingNoteProperty = (name: string) => {
  const inner = propertyNotSettable(name).record.exception;
  return exceptionWhenSetting(name, inner);
};

export const exceptionWhenSetting = (name: string, inner: ExceptionObject, id = 'ExceptionWhenSetting') =>
  runtimeError(id, `Exception setting "${name}": "${inner.message}"`, {
    category: 'NotSpecified',
    exception: `${management}.SetValueInvocationException`,
    inner,
  });

/** What an indexer by name throws, `'a'.Chars(9)`; other getters are silent. */
export const exceptionWhenGetting = (name: string, inner: ExceptionObject) =>
  runtimeError('ExceptionWhenGetting', `Exception getting "${name}": "${inner.message}"`, {
    category: 'NotSpecified',
    exception: `${management}.GetValueInvocationException`,
    inner,
  });

/** A .NET exception that reaches the script as it is: what indexers throw. Its id is the exception's full name. */
export const bareException = (typeName: string, message: string, session: Session) =>
  runtimeError(typeName, messageFor(message, session), { category: 'OperationStopped', exception: typeName });

/** .NET Framework, on which Windows PowerShell 5.1 runs, words some messages otherwise. */
export function messageFor(message: string, session: Session): string {
  if (!session.isWindowsPowerShell) return message;
  return message
    .replace(/ \(Parameter '(\w+)'\)/, '\r\nParameter name: $1')
    .replace(/^The input string '[\s\S]*' was not in a correct format\.$/, 'Input string was not in a correct format.');
}

/** The exception object that a JavaScript value thrown by a member's code stands for; undefined for what no script can catch. */
export function exceptionOf(thrown: unknown, session: Session): ExceptionObject | undefined {
  if (thrown instanceof TerminatingError) return carriedException(thrown);
  if (!(thrown instanceof NetException)) return undefined;
  const exception = new ExceptionObject(thrown.typeName, messageFor(thrown.message, session));
  for (const [name, value] of Object.entries(thrown.data ?? {})) exception.data.set(name, value);
  return exception;
}

const shortName = (typeName: string) => typeName.slice(typeName.lastIndexOf('.') + 1);

/** What becomes of an exception in a method: a MethodInvocationException around it. Anything else is passed on as it is. */
export function methodFailure(thrown: unknown, name: string, count: number, session: Session, id?: string): unknown {
  const inner = exceptionOf(thrown, session);
  if (!inner) return thrown;
  // The failure of a call inside goes up as it is; only a ScriptMethod wraps that too.
  if (id === undefined && isInstanceOf(inner, knownType(`${management}.MethodException`))) return thrown;
  return runtimeError(id ?? shortName(inner.typeName), `Exception calling "${name}" with "${count}" argument(s): "${inner.message}"`, {
    category: 'NotSpecified',
    exception: `${management}.MethodInvocationException`,
    inner,
  });
}

import type { TypeValue } from '../types/type-value.ts';
import { isAssignableFrom, knownType, typeOf } from '../types/types.ts';
import { carrierName, type ErrorRecord, type ExceptionObject, runtimeExceptionName, type TerminatingError } from '../values/errors.ts';

/** What a handler takes: a type, or undefined for a handler without types, which takes everything. */
export type HandledType = TypeValue | undefined;

/** A handler that takes an error, and the record that it sees as `$_`. */
export interface FoundHandler {
  index: number;
  record: ErrorRecord;
}

const isRuntimeException = (exception: ExceptionObject) => isAssignableFrom(knownType(runtimeExceptionName), typeOf(exception)!);

interface Layer {
  type: TypeValue;
  /** What `$_` shows where this layer is caught. */
  exception: ExceptionObject;
  /** The record that `$_` is made of, where it is not the error's. */
  record?: ErrorRecord;
}

const layer = (exception: ExceptionObject, shown = exception): Layer => ({ type: typeOf(exception)!, exception: shown });

/** The record that an exception of PowerShell's was made with: it knows nothing of the command that wrote the error. */
function ownRecord(record: ErrorRecord): ErrorRecord {
  const own = record.copy();
  own.setIdOwner('');
  return Object.assign(own, { activity: '', reason: undefined, invocationInfo: undefined, scriptStackTrace: '' });
}

/** An exception of PowerShell's with the one that it is around. */
const withInner = (exception: ExceptionObject): Layer[] =>
  exception.innerException ? [layer(exception.innerException), layer(exception)] : [layer(exception)];

/**
 * The exceptions of an error in the order in which a handler is looked for: from the inside out, and what a command's own exception
 * holds at last. What scripts catch is a RuntimeException around what was thrown.
 */
function layers({ record, carrier }: TerminatingError): Layer[] {
  const { exception } = record;
  const around = (name: string): Layer => ({ type: knownType(name), exception });
  switch (carrier) {
    case 'CmdletInvocationException': {
      const { innerException } = exception;
      return [layer(exception), around(carrierName(carrier)), ...(innerException ? [layer(innerException, exception)] : [])];
    }
    case 'ActionPreferenceStopException':
      if (!isRuntimeException(exception)) return [around(carrierName(carrier)), layer(exception)];
      return [around(carrierName(carrier)), ...withInner(exception).map((each) => ({ ...each, record: ownRecord(record) }))];
    default:
      // Anything but a RuntimeException travels inside one.
      return isRuntimeException(exception) ? withInner(exception) : [layer(exception), around(runtimeExceptionName)];
  }
}

/** How many of the other types are narrower; a handler without types is the widest. */
function ranksOf(types: readonly HandledType[]): number[] {
  return types.map((type, index) =>
    type === undefined
      ? types.length - 1
      : types.filter((other, at) => at !== index && other !== undefined && other !== type && isAssignableFrom(type, other)).length,
  );
}

function matching(type: TypeValue, types: readonly HandledType[]): number {
  const exact = types.indexOf(type);
  if (exact >= 0) return exact;
  let best = -1;
  types.forEach((wanted, index) => {
    if (wanted === undefined || !isAssignableFrom(wanted, type)) return;
    if (best < 0 || isAssignableFrom(types[best]!, wanted)) best = index;
  });
  return best >= 0 ? best : types.indexOf(undefined);
}

/**
 * The `catch` clause that takes an error (about_Try_Catch_Finally): the narrowest that takes the inner exception, unless a
 * narrower one takes the exception around it. The record shows the exception that was taken.
 */
export function findHandler(error: TerminatingError, types: readonly HandledType[]): FoundHandler | undefined {
  if (types.length === 1 && types[0] === undefined) return { index: 0, record: error.record };
  const ranks = ranksOf(types);
  let found: { index: number; exception: ExceptionObject; record: ErrorRecord | undefined } | undefined;
  for (const { type, exception, record } of layers(error)) {
    if (found && ranks[found.index] === 0) break;
    const index = matching(type, types);
    if (index < 0) continue;
    if (!found || ranks[index] < ranks[found.index] || (index === found.index && types[index] === undefined)) found = { index, exception, record };
  }
  return found && { index: found.index, record: found.record ?? showing(error.record, found.exception) };
}

/** The `trap` that takes an error (about_Trap): one for the inner exception goes before one for the exception around it. */
export function findTrapHandler(error: TerminatingError, types: readonly HandledType[]): FoundHandler | undefined {
  const [first, second] = layers(error);
  let index = matching(first.type, types);
  let { exception } = first;
  if (second && (index < 0 || types[index] === undefined)) {
    const outer = matching(second.type, types);
    if (outer !== index) {
      index = outer;
      ({ exception } = second);
    }
  }
  return index < 0 ? undefined : { index, record: showing(error.record, exception) };
}

/** A record that was made for its own exception shows the exception that a handler took in its place. */
function showing(record: ErrorRecord, exception: ExceptionObject): ErrorRecord {
  if (exception === record.exception || record.exception.errorRecord !== record) return record;
  return record.copy(exception);
}

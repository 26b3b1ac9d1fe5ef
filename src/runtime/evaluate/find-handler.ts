import type { TypeValue } from '../types/type-value.ts';
import { isAssignableFrom, knownType, typeOf } from '../types/types.ts';
import { ErrorRecord, type ExceptionObject, runtimeExceptionName, type TerminatingError } from '../values/errors.ts';

/** What a handler takes: a type, or undefined for a handler without types, which takes everything. */
export type HandledType = TypeValue | undefined;

/** A handler that takes an error, and the record that it sees as `$_`. */
export interface FoundHandler {
  index: number;
  record: ErrorRecord;
}

const isRuntimeException = (exception: ExceptionObject) => isAssignableFrom(knownType(runtimeExceptionName), typeOf(exception)!);

/** The exceptions of an error from the inside out: what scripts catch is a RuntimeException around what was thrown. */
function layers(error: TerminatingError): { type: TypeValue; exception: ExceptionObject }[] {
  const { exception } = error.record;
  const own = { type: typeOf(exception)!, exception };
  // Anything but a RuntimeException travels inside one.
  if (!isRuntimeException(exception)) return [own, { type: knownType(runtimeExceptionName), exception }];
  const inner = exception.innerException;
  return inner ? [{ type: typeOf(inner)!, exception: inner }, own] : [own];
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
  let found: { index: number; exception: ExceptionObject } | undefined;
  for (const { type, exception } of layers(error)) {
    if (found && ranks[found.index] === 0) break;
    const index = matching(type, types);
    if (index < 0) continue;
    if (!found || ranks[index] < ranks[found.index] || (index === found.index && types[index] === undefined)) found = { index, exception };
  }
  return found && { index: found.index, record: showing(error.record, found.exception) };
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
  const shown = new ErrorRecord(exception, record.fullyQualifiedErrorId, record.category, record.target);
  const { activity, reason, targetName, targetType, detailsMessage, recommendedAction, invocationInfo, scriptStackTrace } = record;
  return Object.assign(shown, {
    activity,
    reason,
    targetName,
    targetType,
    detailsMessage,
    recommendedAction,
    invocationInfo,
    scriptStackTrace,
  });
}

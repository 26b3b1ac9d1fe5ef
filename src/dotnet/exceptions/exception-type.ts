import type { NetType, PropertyDefinition } from '../../runtime/types/net-type.ts';
import { constructorsOf, type MethodsBySignature } from '../../runtime/types/overloads.ts';
import type { TypeValue } from '../../runtime/types/type-value.ts';
import { ExceptionObject } from '../../runtime/values/errors.ts';
import type { Value } from '../../runtime/values/value.ts';

interface ExceptionExtras {
  /** Properties that the exception keeps: `string FileName; int LineNumber`. */
  properties?: string;
  /** Properties that are worked out. */
  getters?: Readonly<Record<string, PropertyDefinition<ExceptionObject>>>;
  /** Constructors besides the three that every exception has. */
  constructors?: MethodsBySignature<undefined>;
  /** None of the usual constructors. */
  bare?: boolean;
  alsoHas?: readonly string[];
}

/** HResults by type name. */
export const hresults = new Map<string, number>();

/** An exception of a type with what its properties hold. */
export function makeException(type: TypeValue, message: string, inner?: ExceptionObject | null, data: Record<string, Value> = {}): ExceptionObject {
  const exception = new ExceptionObject(type.definition.name, message, inner ?? undefined);
  for (const [name, value] of Object.entries(data)) exception.data.set(name, value);
  return exception;
}

function readProperties(text: string): Record<string, PropertyDefinition<ExceptionObject>> {
  const properties: Record<string, PropertyDefinition<ExceptionObject>> = {};
  for (const part of text === '' ? [] : text.split(';')) {
    const [type, name] = part.trim().split(' ');
    properties[name] = { type, get: (self) => self.data.get(name) ?? null };
  }
  return properties;
}

/** An exception type: its base, HResult, and the message it has when none is given. */
export function exceptionType(
  name: string,
  base: string,
  hresult: number,
  message = `Exception of type '${name}' was thrown.`,
  extras: ExceptionExtras = {},
): NetType {
  hresults.set(name, hresult);
  const short = name;
  const usual: MethodsBySignature<undefined> = {
    [`${short} new()`]: (_, _args, _session, type) => makeException(type, message),
    [`${short} new(string message)`]: (_, [text], _session, type) => makeException(type, text ?? message),
    [`${short} new(string message, System.Exception innerException)`]: (_, [text, inner], _session, type) =>
      makeException(type, text ?? message, inner),
  };
  const own = extras.constructors ?? {};
  const taken = new Set(Object.keys(own).map(parameterTypes));
  const kept = Object.fromEntries(Object.entries(usual).filter(([signature]) => !taken.has(parameterTypes(signature))));
  return {
    name,
    kind: 'class',
    base,
    properties: extras.properties || extras.getters ? { ...readProperties(extras.properties ?? ''), ...extras.getters } : undefined,
    constructors: constructorsOf({ ...(extras.bare ? {} : kept), ...own }),
    alsoHas: extras.alsoHas,
  };
}

const parameterTypes = (signature: string) =>
  signature
    .slice(signature.indexOf('(') + 1, -1)
    .split(',')
    .map((parameter) => parameter.trim().split(' ')[0])
    .join(',');

/** Types of CIM values. A `datetime` is a moment in milliseconds UTC. */
export type CimTypeName =
  | 'boolean'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'sint8'
  | 'sint16'
  | 'sint32'
  | 'sint64'
  | 'real32'
  | 'real64'
  | 'char16'
  | 'string'
  | 'datetime'
  | 'reference'
  | 'instance';

/** A property's or parameter's type. */
export interface CimType {
  readonly name: CimTypeName;
  readonly isArray: boolean;
  /** Class of a reference or embedded instance. */
  readonly className?: string;
}

/** What another instance is known by. */
export interface CimReference {
  readonly className: string;
  readonly keys: Readonly<Record<string, string | number>>;
}

/** A value; 64-bit integers are bigints. */
export type CimValue = string | number | bigint | boolean | null | CimReference | readonly (string | number | bigint | boolean)[];

/** A property of an instance. */
export interface CimProperty {
  readonly name: string;
  readonly type: CimType;
  readonly value: CimValue;
  readonly isKey: boolean;
  /** False: Windows has a value here that nobody simulates; the rooms above stop with NotSimulated where the script reads it. */
  readonly isKnown: boolean;
}

/** An instance, as plain data. */
export interface CimInstance {
  readonly className: string;
  /** `root/cimv2`. */
  readonly namespace: string;
  /** Nothing states all of its class's properties: it may have more than these. */
  readonly isOpen?: boolean;
  /** By name, in the class's order. */
  readonly properties: ReadonlyMap<string, CimProperty>;
}

const scalarNames: ReadonlySet<string> = new Set([
  'boolean',
  'uint8',
  'uint16',
  'uint32',
  'uint64',
  'sint8',
  'sint16',
  'sint32',
  'sint64',
  'real32',
  'real64',
  'char16',
  'string',
  'datetime',
]);

/** Slips of the documentation's own tables. */
const misspelt: Readonly<Record<string, string>> = { unit16: 'uint16', uint16e: 'uint16' };

/** A type as the documentation writes it: `uint16[]`, `Win32_LogonSession`. */
export function cimTypeOf(text: string): CimType {
  const isArray = text.endsWith('[]');
  const bare = isArray ? text.slice(0, -2) : text;
  const lower = misspelt[bare.toLowerCase()] ?? bare.toLowerCase();
  return scalarNames.has(lower) ? { name: lower as CimTypeName, isArray } : { name: 'reference', isArray, className: bare };
}

/** Whether the type's numbers are bigints. */
export const is64Bit = (type: CimType): boolean => type.name === 'uint64' || type.name === 'sint64';

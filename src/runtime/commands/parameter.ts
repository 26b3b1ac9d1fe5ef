import type { Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import type { Dictionary } from '../values/dictionary.ts';
import type { EnumValue } from '../values/enum-value.ts';
import type { ErrorRecord } from '../values/errors.ts';
import type { Double } from '../values/numbers.ts';
import type { ScriptBlock } from '../values/script-block.ts';
import type { DateTime, TimeSpan } from '../values/temporal.ts';
import type { Value } from '../values/value.ts';

/** What a value of a declared parameter type is in JavaScript; every other type is a Value. */
export interface ParameterTypes {
  string: string;
  'string[]': string[];
  int: number;
  'int[]': number[];
  long: bigint;
  double: Double;
  bool: boolean;
  switch: boolean;
  scriptblock: ScriptBlock;
  'scriptblock[]': ScriptBlock[];
  'object[]': Value[];
  'psobject[]': Value[];
  hashtable: Dictionary;
  datetime: DateTime;
  timespan: TimeSpan;
  type: TypeValue;
  'System.Management.Automation.ErrorRecord': ErrorRecord;
  'System.Management.Automation.ActionPreference': EnumValue;
}

/** How a parameter takes part in one parameter set (about_Parameter_Sets). */
export interface ParameterSetUse {
  mandatory?: boolean;
  position?: number;
  /** Takes the pipeline's object by value. */
  pipeline?: boolean;
  /** Takes a property of the pipeline's object that has its name. */
  byPropertyName?: boolean;
  /** ValueFromRemainingArguments. */
  remaining?: boolean;
}

/** Checks that PowerShell makes before the command sees the value (about_Functions_Advanced_Parameters, validation attributes). */
export interface ParameterValidation {
  notNull?: boolean;
  notNullOrEmpty?: boolean;
  notNullOrWhiteSpace?: boolean;
  set?: readonly string[];
  /** Both ends included. */
  range?: readonly [minimum: number, maximum: number];
  /** ValidateRange('Positive') and the like. */
  rangeKind?: 'Positive' | 'NonNegative' | 'Negative' | 'NonPositive';
  length?: readonly [minimum: number, maximum: number];
  count?: readonly [minimum: number, maximum: number];
  pattern?: string;
  allowNull?: boolean;
  allowEmptyString?: boolean;
  allowEmptyCollection?: boolean;
}

/** A parameter of a cmdlet as data. Binding, errors, completion, Get-Command and docs come from it. */
export interface ParameterDefinition extends ParameterSetUse {
  /** Accelerator or full type name: `string[]`, `int`, `switch`, `psobject`, `System.Management.Automation.ActionPreference`. */
  type: string;
  aliases?: readonly string[];
  /** The sets in which it stands, with what differs there; in all sets when left out. A plain list takes the flags above for each. */
  sets?: readonly string[] | Readonly<Record<string, ParameterSetUse>>;
  validate?: ParameterValidation;
  /** Declared as the real cmdlet declares it, but its effect is not simulated: binding it ends the run as NotSimulated. */
  notSimulated?: boolean;
  /** Exists in this edition only. */
  edition?: '5.1' | '7.6';
  /** What is otherwise in Windows PowerShell 5.1: another type, fewer aliases, other sets. */
  desktop?: Readonly<Partial<Pick<ParameterDefinition, 'type' | 'aliases' | 'sets' | 'validate' | 'mandatory' | 'position'>>>;
  /**
   * Makes the value that the code gets from what was given, in place of the type's own conversion (an ArgumentTransformation
   * attribute); throws a NetException where it cannot.
   */
  transform?: (value: Value, session: Session) => Value;
  /** Globbing is understood in its value. */
  wildcards?: boolean;
}

type TypeOfParameter<Type extends string> = Type extends keyof ParameterTypes ? ParameterTypes[Type] : Value;

/** The values that a cmdlet's code gets: each parameter that was bound. Switches are false when not given. */
export type BoundParameters<Parameters extends Record<string, ParameterDefinition>> = {
  [Name in keyof Parameters]: Parameters[Name]['type'] extends 'switch' ? boolean : TypeOfParameter<Parameters[Name]['type']> | undefined;
};

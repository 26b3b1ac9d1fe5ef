import type { Parameter } from '../../syntax/ast/index.ts';
import type { ParameterSetUse } from '../commands/parameter.ts';
import type { Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import type { Value } from '../values/value.ts';

/** The set that a parameter is in when it names none. */
export const allParameterSets = '__AllParameterSets';

/** Checks a bound value; throws the error that binding then wraps. */
export type Validate = (value: Value, session: Session) => void;

/** A parameter as binding sees it, whether of a function or a cmdlet. */
export interface ParameterMetadata {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Undefined where any object is taken as it is. */
  readonly type: TypeValue | undefined;
  /** Text of the type for messages: `System.Int32`. */
  readonly typeName: string;
  readonly isSwitch: boolean;
  /** By set name; `allParameterSets` stands for every set. */
  readonly sets: ReadonlyMap<string, ParameterSetUse>;
  readonly validations: readonly Validate[];
  readonly transformations: readonly ((value: Value, session: Session) => Value)[];
  readonly allowNull: boolean;
  readonly allowEmptyString: boolean;
  readonly allowEmptyCollection: boolean;
  /** The declaration, with its default value, of a function's parameter. */
  readonly node?: Parameter;
  /** Values of ValidateSet, for completion and Get-Command. */
  readonly validateSet?: readonly string[];
  /** A name that the type names of what is bound must have. */
  readonly psTypeName?: string;
  readonly notSimulated?: boolean;
  /** Common parameters are bound for the engine and not for the command. */
  readonly isCommon?: boolean;
  readonly isDynamic?: boolean;
  readonly dontShow?: boolean;
  readonly helpMessage?: string;
}

/** What binding must know of a command. */
export interface CommandMetadata {
  readonly name: string;
  /** What ends the ids of its errors: the class of a cmdlet, the name of a function; empty for a script block. */
  readonly errorSuffix: string;
  /** By lower-case name and alias, common parameters included. */
  readonly byName: ReadonlyMap<string, ParameterMetadata>;
  readonly parameters: readonly ParameterMetadata[];
  /** Names of the sets that parameters name; empty when there is only one. */
  readonly setNames: readonly string[];
  readonly defaultSet: string | undefined;
  /** A function without CmdletBinding: leftover arguments go to `$args` and unknown parameters too. */
  readonly isSimple: boolean;
  /** A function or script block: conversion errors are transformation errors. */
  readonly isScript: boolean;
  readonly supportsShouldProcess: boolean;
  readonly confirmImpact: 'None' | 'Low' | 'Medium' | 'High';
  readonly hasPipelineParameters: boolean;
}

/** How a parameter takes part in a set; undefined when it does not. */
export function useInSet(parameter: ParameterMetadata, set: string): ParameterSetUse | undefined {
  return parameter.sets.get(set) ?? parameter.sets.get(allParameterSets);
}

/** Completes metadata that is made from parameters. */
export function commandMetadata(
  parts: Omit<CommandMetadata, 'byName' | 'setNames' | 'hasPipelineParameters'>,
  common: readonly ParameterMetadata[],
): CommandMetadata {
  const byName = new Map<string, ParameterMetadata>();
  const setNames = new Set<string>();
  for (const parameter of [...parts.parameters, ...common]) {
    byName.set(parameter.name.toLowerCase(), parameter);
    for (const alias of parameter.aliases) if (!byName.has(alias.toLowerCase())) byName.set(alias.toLowerCase(), parameter);
    for (const set of parameter.sets.keys()) if (set !== allParameterSets) setNames.add(set);
  }
  // A default set may have no parameter of its own: the call without any.
  if (setNames.size > 0 && parts.defaultSet !== undefined && parts.defaultSet !== allParameterSets) setNames.add(parts.defaultSet);
  return {
    ...parts,
    byName,
    setNames: [...setNames],
    hasPipelineParameters: parts.parameters.some((parameter) => [...parameter.sets.values()].some((use) => use.pipeline || use.byPropertyName)),
  };
}

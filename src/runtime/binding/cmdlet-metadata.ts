import type { CmdletDefinition } from '../commands/cmdlet.ts';
import type { ParameterDefinition, ParameterSetUse, ParameterValidation } from '../commands/parameter.ts';
import { findType } from '../types/types.ts';
import { allParameterSets, type CommandMetadata, commandMetadata, type ParameterMetadata, type Validate } from './command-metadata.ts';
import { commonParameters } from './common-parameters.ts';
import * as validation from './validations.ts';

const cache = new WeakMap<CmdletDefinition, CommandMetadata>();

/** The metadata of a cmdlet, from its declared parameters; made at its first call. */
export function cmdletMetadata(definition: CmdletDefinition): CommandMetadata {
  let metadata = cache.get(definition);
  if (!metadata) {
    const supportsShouldProcess = definition.supportsShouldProcess ?? false;
    metadata = commandMetadata(
      {
        name: definition.name,
        errorSuffix: definition.className ?? defaultClassName(definition.name),
        parameters: Object.entries<ParameterDefinition>(definition.parameters).map(([name, parameter]) => parameterMetadata(name, parameter)),
        defaultSet: definition.defaultSet,
        isSimple: false,
        isScript: definition.isFunction ?? false,
        supportsShouldProcess,
        confirmImpact: definition.confirmImpact ?? 'Medium',
      },
      commonParameters(supportsShouldProcess),
    );
    cache.set(definition, metadata);
  }
  return metadata;
}

/** Classes of the core modules are named after the cmdlet: `Get-Item` is GetItemCommand. */
function defaultClassName(name: string): string {
  return `Microsoft.PowerShell.Commands.${name.replace('-', '')}Command`;
}

function parameterMetadata(name: string, definition: ParameterDefinition): ParameterMetadata {
  const isSwitch = definition.type === 'switch';
  const type = isSwitch ? undefined : findType(definition.type);
  const isObject = type === undefined || type.fullName === 'System.Object' || type.fullName === 'System.Management.Automation.PSObject';
  return {
    name,
    aliases: definition.aliases ?? [],
    type: isObject || definition.transform ? undefined : type,
    typeName: isSwitch ? 'System.Management.Automation.SwitchParameter' : (type?.fullName ?? definition.type),
    isSwitch,
    sets: setsOf(definition),
    validations: validationsOf(definition.validate ?? {}),
    transformations: definition.transform ? [definition.transform] : [],
    allowNull: definition.validate?.allowNull ?? false,
    allowEmptyString: definition.validate?.allowEmptyString ?? false,
    allowEmptyCollection: definition.validate?.allowEmptyCollection ?? false,
    validateSet: definition.validate?.set,
    notSimulated: definition.notSimulated,
  };
}

function setsOf(definition: ParameterDefinition): Map<string, ParameterSetUse> {
  const { mandatory, position, pipeline, byPropertyName, remaining, sets } = definition;
  const use: ParameterSetUse = { mandatory, position, pipeline, byPropertyName, remaining };
  if (sets === undefined) return new Map([[allParameterSets, use]]);
  if (Array.isArray(sets)) return new Map(sets.map((set) => [set, use]));
  return new Map(Object.entries(sets as Record<string, ParameterSetUse>).map(([set, own]) => [set, { ...use, ...own }]));
}

function validationsOf(rules: ParameterValidation): Validate[] {
  const validations: Validate[] = [];
  if (rules.notNull) validations.push(validation.validateNotNull);
  if (rules.notNullOrEmpty) validations.push(validation.validateNotNullOrEmpty);
  if (rules.notNullOrWhiteSpace) validations.push(validation.validateNotNullOrWhiteSpace);
  if (rules.set) validations.push(validation.validateSet(rules.set));
  if (rules.range) validations.push(validation.validateRange(...rules.range));
  if (rules.rangeKind) validations.push(validation.validateRangeKind(rules.rangeKind));
  if (rules.length) validations.push(validation.validateLength(...rules.length));
  if (rules.count) validations.push(validation.validateCount(...rules.count));
  if (rules.pattern !== undefined) validations.push(validation.validatePattern(rules.pattern));
  return validations;
}

import cmdlets from '../../cmdlets/index.generated.ts';
import programs from '../../endpoint/programs/index.generated.ts';
import type { CmdletDefinition } from '../../runtime/commands/cmdlet.ts';
import type { ParameterDefinition, ParameterSetUse } from '../../runtime/commands/parameter.ts';

/** A parameter as the driver declares it. */
interface ParameterStandIn extends ParameterSetUse {
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  readonly sets: readonly (ParameterSetUse & { readonly name: string })[];
}

/** What is declared as a function where a PowerShell does not have it, so that a test can mock it. */
export interface StandIns {
  readonly cmdlets: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly defaultSet: string;
    readonly shouldProcess: boolean;
    readonly parameters: readonly ParameterStandIn[];
  }[];
  /** Names with and without their ending. */
  readonly programs: readonly string[];
}

function usesOf({ sets, mandatory, position, pipeline, byPropertyName, remaining }: ParameterDefinition): ParameterStandIn['sets'] {
  const shared = { mandatory, position, pipeline, byPropertyName, remaining } as ParameterSetUse;
  if (!sets) return [{ name: '', ...shared }];
  if (Array.isArray(sets)) return (sets as readonly string[]).map((name) => ({ name, ...shared }));
  return Object.entries(sets as Readonly<Record<string, ParameterSetUse>>).map(([name, use]) => ({ name, ...shared, ...use }));
}

const parametersOf = ({ parameters }: CmdletDefinition): ParameterStandIn[] =>
  Object.entries(parameters as Record<string, ParameterDefinition>)
    .filter(([, { edition }]) => edition !== '5.1')
    .map(([name, definition]) => ({ name, type: definition.type, aliases: definition.aliases ?? [], sets: usesOf(definition) }));

/** Stand-ins for the cmdlets that only Windows has, from their declared parameters, and for the programs of the catalogue. */
export function standIns(): StandIns {
  const windowsOnly = (cmdlets as unknown as readonly CmdletDefinition[]).filter(({ windowsOnly, edition }) => windowsOnly && edition !== '5.1');
  return {
    cmdlets: windowsOnly.map((definition) => ({
      name: definition.name,
      aliases: [...(definition.aliases ?? []), ...(definition.windowsAliases ?? [])],
      defaultSet: definition.defaultSet ?? '',
      shouldProcess: definition.supportsShouldProcess ?? false,
      parameters: parametersOf(definition),
    })),
    programs: (programs as readonly { readonly name: string }[]).flatMap(({ name }) => [name, name.replace(/\.\w+$/, '')]),
  };
}

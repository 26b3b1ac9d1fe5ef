import type { Edition } from '../session.ts';
import type { CmdletDefinition } from './cmdlet.ts';
import type { ParameterDefinition } from './parameter.ts';

const differs = (parameter: ParameterDefinition, edition: Edition): boolean =>
  (parameter.edition !== undefined && parameter.edition !== edition) || (parameter.desktop !== undefined && edition === '5.1');

/** A cmdlet with the parameters that it has in the edition. */
export function definitionOfEdition(definition: CmdletDefinition, edition: Edition): CmdletDefinition {
  const known = definitions[edition].get(definition);
  if (known) return known;
  const made = makeDefinition(definition, edition);
  definitions[edition].set(definition, made);
  return made;
}

/** Made once and not for each session, since metadata is worked out once for each definition. */
const definitions: Readonly<Record<Edition, WeakMap<CmdletDefinition, CmdletDefinition>>> = { '7.6': new WeakMap(), '5.1': new WeakMap() };

function makeDefinition(definition: CmdletDefinition, edition: Edition): CmdletDefinition {
  const parameters: [string, ParameterDefinition][] = Object.entries(definition.parameters);
  if (!parameters.some(([, parameter]) => differs(parameter, edition))) return definition;
  const [kept, dropped] = [true, false].map((isKept) =>
    parameters.filter(([, { edition: only }]) => (only === undefined || only === edition) === isKept),
  );
  const missing = new Set(dropped.flatMap(([, parameter]) => mandatorySets(parameter)));
  return {
    ...definition,
    parameters: Object.fromEntries(
      kept.map(([name, { desktop, ...parameter }]) => [
        name,
        withoutSets(desktop && edition === '5.1' ? { ...parameter, ...desktop } : parameter, missing),
      ]),
    ),
  };
}

/** The sets that there are only with this parameter. */
const mandatorySets = ({ sets = [] }: ParameterDefinition): string[] =>
  Array.isArray(sets)
    ? []
    : Object.entries(sets as Record<string, { mandatory?: boolean }>).flatMap(([set, { mandatory }]) => (mandatory ? [set] : []));

function withoutSets(parameter: ParameterDefinition, missing: ReadonlySet<string>): ParameterDefinition {
  const { sets } = parameter;
  if (!sets || missing.size === 0) return parameter;
  if (Array.isArray(sets)) return { ...parameter, sets: sets.filter((set) => !missing.has(set)) };
  return { ...parameter, sets: Object.fromEntries(Object.entries(sets).filter(([set]) => !missing.has(set))) };
}

import { ambiguousSet } from './binding-failures.ts';
import { allParameterSets, type CommandMetadata, type ParameterMetadata } from './command-metadata.ts';
import type { ParameterSetChoice } from './parameter-set-choice.ts';

/** The mandatory parameters of one set that nothing is bound to yet. */
interface Demand {
  set: string;
  byValue: ParameterMetadata[];
  byName: ParameterMetadata[];
  never: ParameterMetadata[];
}

const isForAll = ({ set }: Demand) => set === allParameterSets;
const fillable = ({ byValue, byName }: Demand) => byValue.length + byName.length > 0;

function demandsOf(choice: ParameterSetChoice, parameters: readonly ParameterMetadata[]): Demand[] {
  const demands = new Map<string, Demand>();
  for (const parameter of parameters) {
    for (const [set, use] of parameter.sets) {
      if (!use.mandatory || (set !== allParameterSets && !choice.sets.includes(set))) continue;
      let demand = demands.get(set);
      if (!demand) demands.set(set, (demand = { set, byValue: [], byName: [], never: [] }));
      if (use.pipeline) demand.byValue.push(parameter);
      if (use.byPropertyName) demand.byName.push(parameter);
      if (!use.pipeline && !use.byPropertyName) demand.never.push(parameter);
    }
  }
  return [...demands.values()];
}

/**
 * Before objects come: what no object could give is missing now. Of several sets, the one that the objects can complete is
 * preferred, and the default set where nothing speaks for another (about_Parameter_Sets).
 */
export function missingForInput(
  choice: ParameterSetChoice,
  command: CommandMetadata,
  isFree: (parameter: ParameterMetadata) => boolean,
): readonly ParameterMetadata[] {
  const demands = demandsOf(choice, command.parameters.filter(isFree));
  if (demands.length === 0) return [];
  const { defaultSet } = command;
  const own = demands.filter((demand) => !isForAll(demand));
  const missingIn = (sets: readonly string[]) =>
    demands.filter((demand) => isForAll(demand) || sets.includes(demand.set)).flatMap(({ never }) => never);
  const without = (sets: readonly string[]) => choice.sets.filter((set) => !sets.includes(set));

  let wanted: readonly string[] = own.length === 0 || own.length < demands.length ? choice.sets : own.map(({ set }) => set);
  if (choice.sets.length > 1 && defaultSet !== undefined && !wanted.includes(defaultSet) && choice.sets.includes(defaultSet)) {
    if (!own.some((demand) => demand.set !== defaultSet && fillable(demand))) {
      wanted = without(wanted);
      choice.use(wanted);
      if (wanted.length > 1) choice.prioritized = defaultSet;
    }
  }
  if (wanted.length === 0) throw ambiguousSet(command);
  if (wanted.length === 1) return missingIn(wanted);
  if (choice.prioritized !== undefined) return [];

  if (defaultSet !== undefined && wanted.includes(defaultSet)) {
    const others = own.filter(({ set }) => set !== defaultSet);
    const another = others.some((demand) => fillable(demand) && demand.never.length === 0);
    const anotherByName = others.some(({ byName }) => byName.length > 0);
    const ofDefault = own.find(({ set }) => set === defaultSet);
    const latches =
      (ofDefault !== undefined && ofDefault.byName.length > 0 && !anotherByName) ||
      !another ||
      demands.some((demand) => isForAll(demand) && demand.never.length > 0);
    if (latches) {
      choice.use([defaultSet]);
      return missingIn([defaultSet]);
    }
  }

  const inWanted = own.filter(({ set }) => wanted.includes(set));
  const byValue = inWanted.filter((demand) => demand.byValue.length > 0);
  const byName = inWanted.filter((demand) => demand.byName.length > 0);
  const valueSet = byValue.length === 1 ? byValue[0].set : undefined;
  const nameSet = byName.length === 1 ? byName[0].set : undefined;
  const both = byValue.length > 0 && byName.length > 0;
  const chosen = both ? (valueSet === nameSet ? valueSet : undefined) : (valueSet ?? nameSet);
  const ignored = inWanted.filter(({ never }) => never.length > 0);
  const preferred = chosen ?? (ignored.length > 0 ? valueSet : undefined);
  if (preferred !== undefined) {
    const demand = own.find(({ set }) => set === preferred)!;
    if (demand.never.length > 0) choice.use([preferred]);
    else {
      choice.use(without(own.filter(({ set }) => set !== preferred).map(({ set }) => set)));
      if (choice.sets.length > 1) choice.prioritized = preferred;
    }
    return missingIn([preferred]);
  }
  if (ignored.length > 0) {
    if (byValue.length < 2 && byName.length < 2) throw ambiguousSet(command);
    choice.use(without(ignored.map(({ set }) => set)));
    if (choice.sets.length === 0) throw ambiguousSet(command);
  }
  return [];
}

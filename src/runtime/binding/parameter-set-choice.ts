import { ambiguousSet } from './binding-failures.ts';
import { allParameterSets, type CommandMetadata, type ParameterMetadata, useInSet } from './command-metadata.ts';
import { missingForInput } from './missing-for-input.ts';

/** The explicit sets of a parameter: the one that stands for all is not among them. */
export function explicitSets(parameter: ParameterMetadata): string[] {
  return [...parameter.sets.keys()].filter((set) => set !== allParameterSets);
}

/**
 * Which parameter sets a call can still mean: what is bound narrows them, the default set and missing mandatory parameters
 * decide between those that are left (about_Parameter_Sets).
 */
export class ParameterSetChoice {
  readonly #command: CommandMetadata;
  readonly #isFree: (parameter: ParameterMetadata) => boolean;
  /** Sets that are still possible. */
  sets: readonly string[];
  /** Nothing that belongs to a set has been bound: every set is possible, and so is a call without any. */
  isOpen = true;
  /** The set that an object of the pipeline tries before the others. */
  prioritized: string | undefined;

  constructor(command: CommandMetadata, isFree: (parameter: ParameterMetadata) => boolean) {
    this.#command = command;
    this.#isFree = isFree;
    this.sets = command.setNames.length ? command.setNames : [allParameterSets];
  }

  /** What `$PSCmdlet.ParameterSetName` gives. */
  get name(): string {
    const { defaultSet, setNames } = this.#command;
    if (setNames.length === 0) return allParameterSets;
    if (this.sets.length === 1) return this.sets[0];
    if (defaultSet !== undefined && this.sets.includes(defaultSet)) return defaultSet;
    return this.isOpen ? allParameterSets : '';
  }

  /** Leaves the sets of a parameter that has been bound. */
  narrow(parameter: ParameterMetadata): void {
    if (this.#command.setNames.length === 0) return;
    const { sets } = parameter;
    if (sets.size === 1 && sets.has(allParameterSets)) return;
    this.use(this.sets.filter((set) => sets.has(set)));
  }

  use(sets: readonly string[]): void {
    this.sets = sets;
    this.isOpen = false;
  }

  /** How many sets are possible; decides for the default set, or for the one that lacks nothing, where that is due. */
  settle(beforeInput: boolean, takeDefault: boolean): number {
    const { setNames, defaultSet } = this.#command;
    if (setNames.length === 0) return 1;
    if (!this.isOpen) {
      if (this.sets.length === 0) throw ambiguousSet(this.#command);
      if (this.sets.length === 1) return 1;
      if (defaultSet !== undefined && this.sets.includes(defaultSet)) {
        if (!takeDefault) return this.sets.length;
        this.use([defaultSet]);
        return 1;
      }
    }
    if (beforeInput && this.#someTakesInput()) return this.sets.length;
    if (this.isOpen && defaultSet !== undefined) {
      if (!takeDefault) return this.sets.length;
      this.use([defaultSet]);
      return 1;
    }
    if (this.sets.length === 1) return 1;
    const complete = this.sets.filter((set) => !this.#command.parameters.some((each) => this.#isFree(each) && each.sets.get(set)?.mandatory));
    if (complete.length !== 1) throw ambiguousSet(this.#command);
    this.use(complete);
    return 1;
  }

  #someTakesInput(): boolean {
    return this.#command.parameters.some(
      (parameter) =>
        this.#isFree(parameter) &&
        this.sets.some((set) => {
          const use = useInSet(parameter, set);
          return use?.pipeline || use?.byPropertyName;
        }),
    );
  }

  /** Of several sets only those stay that can take something from the pipeline still. */
  keepThoseTakingInput(delayed: Iterable<ParameterMetadata>): void {
    const taking = new Set<string>();
    for (const parameter of delayed) for (const set of explicitSets(parameter)) taking.add(set);
    for (const parameter of this.#command.parameters) {
      if (!this.#isFree(parameter)) continue;
      for (const [set, use] of parameter.sets) {
        if (!use.pipeline && !use.byPropertyName) continue;
        if (set === allParameterSets) return;
        if (this.sets.includes(set)) taking.add(set);
      }
    }
    const kept = this.sets.filter((set) => taking.has(set));
    if (kept.length === 0 || kept.length === this.sets.length) return;
    this.use(kept);
    this.settle(true, false);
  }

  /** Mandatory parameters that nothing is bound to and that no object of the pipeline could fill. */
  missing(expectsInput: boolean): readonly ParameterMetadata[] {
    if (expectsInput) return missingForInput(this, this.#command, this.#isFree);
    return this.#command.parameters.filter(
      (parameter) =>
        this.#isFree(parameter) && this.sets.some((set) => useInSet(parameter, set)?.mandatory || parameter.sets.get(allParameterSets)?.mandatory),
    );
  }

  /** A call that nothing decided needs a default set. */
  verify(): void {
    const { setNames, defaultSet } = this.#command;
    if (!this.isOpen || setNames.length <= 1) return;
    if (defaultSet === undefined) throw ambiguousSet(this.#command);
    this.use([defaultSet]);
  }
}

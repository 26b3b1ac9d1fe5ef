import type { NodeBase } from '../../syntax/ast/index.ts';
import type { Argument, ArgumentList } from '../commands/argument-list.ts';
import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import { rememberArguments } from '../evaluate/splatted-arguments.ts';
import { getMember } from '../members/get-member.ts';
import { hasMember } from '../members/has-member.ts';
import type { Session } from '../session.ts';
import { closeType, findDefinition, knownType } from '../types/types.ts';
import { TerminatingError } from '../values/errors.ts';
import { ListObject } from '../values/list-object.ts';
import type { ScriptBlock } from '../values/script-block.ts';
import type { Value } from '../values/value.ts';
import { bindValue, isDelayBound, isOfType } from './bind-value.ts';
import { bindingError, describeParameter, isRefusal } from './binding-error.ts';
import { alreadyBound, ambiguousSet, missingInInput, missingMandatory, noInputForBlock, notInSet } from './binding-failures.ts';
import { allParameterSets, type CommandMetadata, type ParameterMetadata, useInSet } from './command-metadata.ts';
import { defaultValues } from './default-values.ts';
import { delayedValue } from './delayed-value.ts';
import { overriddenArguments } from './overridden-arguments.ts';
import { ParameterSetChoice } from './parameter-set-choice.ts';

/** A positional argument that nothing has taken. */
interface Loose {
  argument: Argument;
  value: Value;
  /** A name that is no parameter, and the value behind it: both go to the remaining arguments, never to a position. */
  fromUnknown?: boolean;
}

/**
 * The binding of one call: which parameter gets which argument, and which parameter set is meant. The order is
 * PowerShell's: named, positional, remaining arguments, then for each pipeline object by value and by property name
 * (about_Parameters, about_Parameter_Sets, about_Parameter_Binding).
 */
export class Binding {
  readonly command: CommandMetadata;
  readonly #session: Session;
  /** Bound values by parameter, in the order of binding. */
  readonly values = new Map<ParameterMetadata, Value>();
  /** Leftover arguments of a function without CmdletBinding: `$args`. */
  readonly unbound: Value[] = [];
  readonly #choice: ParameterSetChoice;
  readonly #delayed = new Map<ParameterMetadata, ScriptBlock>();
  /** Parameters that the last pipeline object filled; the next one fills them anew. */
  readonly #fromPipeline = new Map<ParameterMetadata, { had: boolean; value: Value }>();
  /** Parameters whose value the last pipeline object changed, or took back. */
  readonly touched: ParameterMetadata[] = [];
  /** The sets that the command line left possible; each object starts from them again. */
  #commandLineSets: { sets: readonly string[]; isOpen: boolean } | undefined;
  /** Parameters that take pipeline input in some set, the last one first: so objects are bound to them. */
  #inputParameters: ParameterMetadata[] | undefined;
  #expectsInput = false;
  #usedDefaults = false;

  constructor(command: CommandMetadata, session: Session) {
    this.command = command;
    this.#session = session;
    this.#choice = new ParameterSetChoice(command, (parameter) => this.#isFree(parameter));
  }

  #isFree(parameter: ParameterMetadata): boolean {
    return !this.values.has(parameter) && !this.#delayed.has(parameter);
  }

  /** Name of the set in use; what `$PSCmdlet.ParameterSetName` gives. */
  get parameterSet(): string {
    return this.#choice.name;
  }

  has(name: string): boolean {
    const parameter = this.command.byName.get(name.toLowerCase());
    return parameter !== undefined && this.values.has(parameter);
  }

  /** Replaces what a parameter got by what it was converted to. */
  put(name: string, value: Value): void {
    const parameter = this.command.byName.get(name.toLowerCase());
    if (parameter && this.values.has(parameter)) this.values.set(parameter, value);
  }

  get(name: string): Value {
    const parameter = this.command.byName.get(name.toLowerCase());
    return parameter && this.values.get(parameter);
  }

  /** The argument or parameter that is being bound, for errors; undefined when they are about the whole command. */
  place: NodeBase | undefined;

  /** Binds what stands on the command line. */
  bindCommandLine(args: ArgumentList, expectsInput: boolean): void {
    this.#expectsInput = expectsInput;
    const loose = this.#bindNamed(args);
    this.#bindPositional(loose);
    const { isSimple } = this.command;
    if (!isSimple) {
      this.#bindDefaults();
      this.#choice.settle(true, false);
    }
    this.#bindRemaining(loose);
    if (!isSimple) this.#settleSets();
  }

  #bindNamed(args: ArgumentList): Loose[] {
    const loose: Loose[] = [];
    /** What a splatted table has and the command has not comes last, wherever the table stands. */
    const splatted: Loose[] = [];
    const overridden = overriddenArguments(args, this.#session, (name, exact) => this.#findParameter(name, exact));
    for (let index = 0; index < args.length; index++) {
      const argument = args[index];
      if (argument.kind === 'value') {
        loose.push({ argument, value: argument.value });
        continue;
      }
      this.place = argument.place;
      // A bare `--` ends the parameters: what follows are arguments (about_Parsing).
      if (argument.text === '--') continue;
      if (overridden?.has(argument)) continue;
      const parameter = this.#findParameter(argument.name, argument.fromSplatting);
      if (!parameter) {
        // Unknown names go where the remaining arguments go, `$args` or such a parameter, as text and value.
        const rest = argument.fromSplatting ? splatted : loose;
        rest.push({ argument, value: argument.text, fromUnknown: true });
        const next = args[index + 1];
        if (argument.hasValue) rest.push({ argument: { kind: 'value', value: argument.value }, value: argument.value, fromUnknown: true });
        else if (next?.kind === 'value') {
          rest.push({ argument: next, value: next.value, fromUnknown: true });
          index++;
        }
        continue;
      }
      if (argument.hasValue) this.#bindExplicit(parameter, argument.value, argument.valuePlace);
      else if (parameter.isSwitch) this.#bindExplicit(parameter, true, argument.place);
      else {
        const next = args[index + 1];
        if (next?.kind === 'value') {
          this.#bindExplicit(parameter, next.value, next.place);
          index++;
        } else if (next && next.text !== '--' && !this.#isKnown(next.name)) {
          // `-Value -5x`: what looks like a parameter and is none is the value.
          this.#bindExplicit(parameter, next.text, next.place);
          index++;
        } else {
          const error = bindingError(
            this.command,
            'MissingArgument',
            `Missing an argument for parameter '${parameter.name}'. Specify a parameter of type '${parameter.typeName}' and try again.`,
          );
          describeParameter(error.record.exception, parameter);
          throw error;
        }
      }
    }
    this.place = undefined;
    return [...loose, ...splatted];
  }

  #isKnown(name: string): boolean {
    const wanted = name.toLowerCase();
    if (this.command.byName.has(wanted)) return true;
    for (const known of this.command.byName.keys()) if (known.startsWith(wanted)) return true;
    return !this.command.isSimple;
  }

  #findParameter(name: string, exact = false): ParameterMetadata | undefined {
    const wanted = name.toLowerCase();
    const { byName } = this.command;
    const found = byName.get(wanted);
    if (found) return found;
    if (!exact || !this.command.isSimple) {
      const candidates = new Set<ParameterMetadata>();
      const names: string[] = [];
      for (const [known, parameter] of byName) {
        if (!known.startsWith(wanted) || candidates.has(parameter)) continue;
        candidates.add(parameter);
        names.push(parameter.name);
      }
      if (candidates.size === 1) return candidates.values().next().value;
      if (candidates.size > 1) {
        // The command's own parameters go before the common ones.
        const own = [...candidates].filter((parameter) => !parameter.isCommon);
        if (own.length === 1) return own[0];
        throw bindingError(
          this.command,
          'AmbiguousParameter',
          `Parameter cannot be processed because the parameter name '${name}' is ambiguous. Possible matches include: ${names.map((each) => `-${each}`).join(' ')}.`,
          'binding',
          { parameter: name },
        );
      }
    }
    if (this.command.isSimple || this.#takesRemaining) return undefined;
    throw bindingError(this.command, 'NamedParameterNotFound', `A parameter cannot be found that matches parameter name '${name}'.`, 'binding', {
      parameter: name,
    });
  }

  get #takesRemaining(): boolean {
    return this.command.parameters.some((parameter) => [...parameter.sets.values()].some((use) => use.remaining));
  }

  #bindExplicit(parameter: ParameterMetadata, value: Value, place: NodeBase | undefined): void {
    if (!this.#isFree(parameter)) throw alreadyBound(this.command, parameter);
    if (parameter.sets.size === 0) throw notInSet(this.command, parameter, this.parameterSet);
    this.place = place;
    this.#bind(parameter, value);
  }

  #bind(parameter: ParameterMetadata, value: Value): void {
    if (isDelayBound(parameter, value)) {
      if (!this.#expectsInput) throw noInputForBlock(this.command, parameter);
      this.#delayed.set(parameter, value);
    } else this.values.set(parameter, bindValue(this.command, parameter, value, this.#session, this.#isMandatory(parameter)));
    this.#choice.narrow(parameter);
  }

  #isMandatory(parameter: ParameterMetadata): boolean {
    return this.#choice.sets.some((set) => useInSet(parameter, set)?.mandatory);
  }

  #bindPositional(loose: Loose[]): void {
    const positions = new Set<number>();
    for (const parameter of this.command.parameters) {
      for (const use of parameter.sets.values()) if (use.position !== undefined) positions.add(use.position);
    }
    for (const position of [...positions].sort((a, b) => a - b)) {
      const index = loose.findIndex(({ argument, fromUnknown }) => argument.kind === 'value' && !fromUnknown);
      if (index < 0) return;
      const candidates = this.#positionalAt(position);
      if (candidates.length === 0) continue;
      const { argument, value } = loose[index];
      const chosen = this.#choosePositional(candidates, value);
      this.place = argument.place;
      this.#bind(chosen, value);
      this.place = undefined;
      loose.splice(index, 1);
    }
  }

  /** Parameters that could take the argument of that position: those of the default set first. */
  #positionalAt(position: number): ParameterMetadata[] {
    const inDefault: ParameterMetadata[] = [];
    const inOthers: ParameterMetadata[] = [];
    const { defaultSet } = this.command;
    for (const parameter of this.command.parameters) {
      if (!this.#isFree(parameter)) continue;
      const sets = this.#choice.sets.filter((set) => {
        const use = useInSet(parameter, set);
        return use?.position === position && !use.remaining;
      });
      if (sets.length === 0) continue;
      if (defaultSet === undefined || sets.includes(defaultSet) || this.command.setNames.length === 0) inDefault.push(parameter);
      else inOthers.push(parameter);
    }
    return [...inDefault, ...inOthers];
  }

  /** Without a conversion in the default set, then in the others; with one in the default set, then in the others. */
  #choosePositional(candidates: ParameterMetadata[], value: Value): ParameterMetadata {
    if (candidates.length === 1) return candidates[0];
    const accepts = (parameter: ParameterMetadata) => {
      try {
        bindValue(this.command, parameter, value, this.#session, false);
        return true;
      } catch (thrown) {
        if (thrown instanceof TerminatingError) return false;
        throw thrown;
      }
    };
    const exact = candidates.find((parameter) => value !== null && isOfType(parameter, value) && accepts(parameter));
    if (exact) return exact;
    const convertible = candidates.find(accepts);
    return convertible ?? candidates[0];
  }

  #bindRemaining(loose: Loose[]): void {
    const takers = loose.length === 0 ? [] : this.command.parameters.filter((parameter) => this.#isFree(parameter) && this.#takesRest(parameter));
    if (takers.length > 1) throw ambiguousSet(this.command);
    if (takers.length > 0) {
      const [rest] = takers;
      const values = loose.map(({ value }) => value);
      // A lone collection is the value itself; anything else comes as a list of objects.
      const lone = values.length === 1 && typeof values[0] === 'object' && values[0] !== null && enumerate(values[0]) !== undefined;
      this.#bind(
        rest,
        lone ? values[0] : new ListObject(closeType(findDefinition('System.Collections.Generic.List`1')!, [knownType('System.Object')]), values),
      );
      return;
    }
    if (loose.length === 0) return;
    if (!this.command.isSimple) {
      throw bindingError(
        this.command,
        'PositionalParameterNotFound',
        `A positional parameter cannot be found that accepts argument '${toText(loose[0].value, this.#session)}'.`,
      );
    }
    for (const { value } of loose) this.unbound.push(value ?? null);
    // A value behind a colon comes as an argument of its own.
    rememberArguments(
      this.unbound,
      loose.map(({ argument }) => (argument.kind === 'parameter' ? { ...argument, hasValue: false } : argument)),
    );
  }

  #takesRest(parameter: ParameterMetadata): boolean {
    return this.#choice.sets.some((set) => useInSet(parameter, set)?.remaining);
  }

  #bindDefaults(): void {
    const isFree = (parameter: ParameterMetadata) =>
      this.#isFree(parameter) && (parameter.sets.has(allParameterSets) || this.#choice.sets.some((set) => parameter.sets.has(set)));
    for (const [parameter, value] of defaultValues(this.command, this.#session, isFree)) {
      this.#usedDefaults = true;
      this.#bind(parameter, value);
    }
  }

  /** Chooses among the sets that are left, and looks for mandatory parameters that nobody gave. */
  #settleSets(): void {
    const expectsInput = this.#expectsInput;
    const choice = this.#choice;
    const count = choice.settle(expectsInput, !expectsInput);
    if (count === 1 && !this.#usedDefaults) this.#bindDefaults();
    if (count > 1 && expectsInput) choice.keepThoseTakingInput(this.#delayed.keys());
    const missing = choice.missing(expectsInput);
    if (missing.length > 0) throw missingMandatory(this.command, missing);
    if (!expectsInput) choice.verify();
  }

  /** Binds one object of the pipeline; false when no parameter takes it. Values of the former object are taken back first. */
  bindPipelineObject(object: Value): boolean {
    this.touched.length = 0;
    this.#takeBack();
    const choice = this.#choice;
    const isChoosing = this.command.setNames.length > 0;
    if (isChoosing) {
      this.#commandLineSets ??= { sets: choice.sets, isOpen: choice.isOpen };
      choice.sets = this.#commandLineSets.sets;
      choice.isOpen = this.#commandLineSets.isOpen;
    }
    for (const [parameter, block] of this.#delayed) this.#take(parameter, delayedValue(this.command, parameter, block, object, this.#session));
    const bound = this.#bindObject(object) || this.#delayed.size > 0;
    if (isChoosing) choice.verify();
    if (!bound) {
      this.#takeBack();
      return false;
    }
    const missing = choice.missing(false).filter((parameter) => this.#isFree(parameter));
    if (missing.length > 0) throw missingInInput(this.command, missing);
    return true;
  }

  #takeBack(): void {
    for (const [parameter, former] of this.#fromPipeline) {
      this.touched.push(parameter);
      if (former.had) this.values.set(parameter, former.value);
      else this.values.delete(parameter);
    }
    this.#fromPipeline.clear();
  }

  #take(parameter: ParameterMetadata, value: Value): void {
    const had = this.values.has(parameter);
    const converted = bindValue(this.command, parameter, value, this.#session, this.#isMandatory(parameter));
    this.#fromPipeline.set(parameter, { had, value: this.values.get(parameter) });
    this.touched.push(parameter);
    this.values.set(parameter, converted);
    this.#choice.narrow(parameter);
  }

  /**
   * By value and by property name, first what fits as it is and then what can be converted; in each step every parameter that
   * is still free takes what it can.
   */
  #bindObject(object: Value): boolean {
    const choice = this.#choice;
    this.#inputParameters ??= this.command.parameters
      .filter((parameter) => [...parameter.sets.values()].some((use) => use.pipeline || use.byPropertyName))
      .reverse();
    /** What the object has for the parameters; undefined where it has nothing. */
    const properties = new Map<ParameterMetadata, Value>();
    const bySet = choice.prioritized === undefined ? [undefined] : [[choice.prioritized], undefined];
    let bound = false;
    for (const only of bySet) {
      let valid: readonly string[] = only ?? choice.sets.filter((set) => set !== choice.prioritized);
      for (let step = 0; step < 4; step++) {
        const byName = step % 2 === 1;
        if (byName && (object === null || (step === 3 && properties.size === 0))) continue;
        if (!this.#bindStep(object, byName, step > 1, valid, properties)) continue;
        bound = true;
        if (only) continue;
        choice.settle(true, true);
        valid = choice.sets;
      }
      if (only && !choice.isOpen && choice.sets.length === 1 && choice.sets[0] === choice.prioritized) break;
    }
    choice.settle(false, true);
    return bound;
  }

  /** One step in the default set, and where nothing is bound there, in the others. */
  #bindStep(object: Value, byName: boolean, convert: boolean, sets: readonly string[], properties: Map<ParameterMetadata, Value>): boolean {
    const { defaultSet, setNames } = this.command;
    const within = (some: readonly string[]): boolean => {
      let bound = false;
      for (const parameter of this.#inputParameters!) {
        if (!this.#isFree(parameter)) continue;
        const takes = some.some((set) => {
          const use = useInSet(parameter, set);
          return byName ? use?.byPropertyName : use?.pipeline;
        });
        if (takes && (byName ? this.#bindProperty(object, parameter, convert, properties) : this.#tryTake(parameter, object, convert, false)))
          bound = true;
      }
      return bound;
    };
    if (defaultSet === undefined || setNames.length === 0 || !sets.includes(defaultSet)) return within(sets);
    return within([defaultSet]) || within(sets.filter((set) => set !== defaultSet));
  }

  #bindProperty(object: Value, parameter: ParameterMetadata, convert: boolean, properties: Map<ParameterMetadata, Value>): boolean {
    if (!convert) {
      const name = [parameter.name, ...parameter.aliases].find((each) => hasMember(object, each, this.#session));
      if (name === undefined) return false;
      properties.set(parameter, getMember(object, name, this.#session));
    }
    return properties.has(parameter) && this.#tryTake(parameter, properties.get(parameter), convert, true);
  }

  #tryTake(parameter: ParameterMetadata, value: Value, convert: boolean, isProperty: boolean): boolean {
    if (!convert && !isOfType(parameter, value)) return false;
    try {
      this.#take(parameter, value);
      return true;
    } catch (thrown) {
      if (!(thrown instanceof TerminatingError) || !isRefusal(thrown, isProperty)) throw thrown;
      return false;
    }
  }
}

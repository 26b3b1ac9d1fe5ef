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
import { bindingError, isConversionError } from './binding-error.ts';
import { alreadyBound, ambiguousSet, missingInInput, missingMandatory, notInSet } from './binding-failures.ts';
import { allParameterSets, type CommandMetadata, type ParameterMetadata, useInSet } from './command-metadata.ts';
import { defaultValues } from './default-values.ts';
import { overriddenArguments } from './overridden-arguments.ts';

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
  /** Sets that are still possible. */
  #sets: string[];
  readonly #delayed = new Map<ParameterMetadata, ScriptBlock>();
  /** Parameters that the last pipeline object filled; the next one fills them anew. */
  readonly #fromPipeline = new Map<ParameterMetadata, { had: boolean; value: Value }>();
  /** Parameters whose value the last pipeline object changed, or took back. */
  readonly touched: ParameterMetadata[] = [];
  /** The sets that the command line left possible; each object starts from them again. */
  #commandLineSets: string[] | undefined;

  constructor(command: CommandMetadata, session: Session) {
    this.command = command;
    this.#session = session;
    this.#sets = command.setNames.length ? [...command.setNames] : [allParameterSets];
  }

  /** Name of the set in use; what `$PSCmdlet.ParameterSetName` gives. */
  get parameterSet(): string {
    const { command } = this;
    if (command.setNames.length === 0) return allParameterSets;
    if (this.#sets.length === 1) return this.#sets[0];
    const { defaultSet } = command;
    if (defaultSet && this.#sets.includes(defaultSet)) return defaultSet;
    return this.#sets[0] ?? allParameterSets;
  }

  has(name: string): boolean {
    const parameter = this.command.byName.get(name.toLowerCase());
    return parameter !== undefined && this.values.has(parameter);
  }

  get(name: string): Value {
    const parameter = this.command.byName.get(name.toLowerCase());
    return parameter && this.values.get(parameter);
  }

  /** The argument or parameter that is being bound, for errors; undefined when they are about the whole command. */
  place: NodeBase | undefined;

  /** Binds what stands on the command line. */
  bindCommandLine(args: ArgumentList, expectsInput: boolean): void {
    const loose = this.#bindNamed(args);
    this.#bindPositional(loose);
    this.#bindRemaining(loose);
    if (!this.command.isSimple) this.#bindDefaults();
    this.#settleSets(expectsInput);
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
          throw bindingError(
            this.command,
            'MissingArgument',
            `Missing an argument for parameter '${parameter.name}'. Specify a parameter of type '${parameter.typeName}' and try again.`,
          );
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
        );
      }
    }
    if (this.command.isSimple || this.#takesRemaining) return undefined;
    throw bindingError(this.command, 'NamedParameterNotFound', `A parameter cannot be found that matches parameter name '${name}'.`);
  }

  get #takesRemaining(): boolean {
    return this.command.parameters.some((parameter) => [...parameter.sets.values()].some((use) => use.remaining));
  }

  #bindExplicit(parameter: ParameterMetadata, value: Value, place: NodeBase | undefined): void {
    if (this.values.has(parameter) || this.#delayed.has(parameter)) {
      throw alreadyBound(this.command, parameter);
    }
    if (parameter.sets.size === 0) {
      throw notInSet(this.command, parameter, this.parameterSet);
    }
    this.#narrowSets(parameter);
    this.place = place;
    this.#bind(parameter, value);
  }

  #bind(parameter: ParameterMetadata, value: Value): void {
    if (isDelayBound(parameter, value)) this.#delayed.set(parameter, value);
    else this.values.set(parameter, bindValue(this.command, parameter, value, this.#session, this.#isMandatory(parameter)));
  }

  #isMandatory(parameter: ParameterMetadata): boolean {
    return this.#sets.some((set) => useInSet(parameter, set)?.mandatory);
  }

  #narrowSets(parameter: ParameterMetadata): void {
    if (parameter.sets.has(allParameterSets) || this.command.setNames.length === 0) return;
    const remaining = this.#sets.filter((set) => parameter.sets.has(set));
    if (remaining.length === 0) {
      this.place = undefined;
      throw ambiguousSet(this.command);
    }
    this.#sets = remaining;
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
      this.#narrowSets(chosen);
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
      if (this.values.has(parameter) || this.#delayed.has(parameter)) continue;
      const sets = this.#sets.filter((set) => {
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
    const rest = this.command.parameters.find(
      (parameter) => !this.values.has(parameter) && !this.#delayed.has(parameter) && this.#sets.some((set) => useInSet(parameter, set)?.remaining),
    );
    if (rest && loose.length > 0) {
      this.#narrowSets(rest);
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

  #bindDefaults(): void {
    const isFree = (parameter: ParameterMetadata) =>
      !this.values.has(parameter) &&
      !this.#delayed.has(parameter) &&
      (parameter.sets.has(allParameterSets) || this.#sets.some((set) => parameter.sets.has(set)));
    for (const [parameter, value] of defaultValues(this.command, this.#session, isFree)) this.#bind(parameter, value);
  }

  #missingMandatory(set: string): ParameterMetadata[] {
    return this.command.parameters.filter(
      (parameter) => useInSet(parameter, set)?.mandatory && !this.values.has(parameter) && !this.#delayed.has(parameter),
    );
  }

  /** Chooses among the sets that are left, and looks for mandatory parameters that nobody gave. */
  #settleSets(expectsInput: boolean): void {
    const takesInput = (set: string) =>
      this.command.parameters.some((parameter) => {
        const use = useInSet(parameter, set);
        return (use?.pipeline || use?.byPropertyName) && !this.values.has(parameter);
      });
    const couldStillBeFilled = (parameter: ParameterMetadata, set: string) => {
      const use = useInSet(parameter, set);
      return expectsInput && (use?.pipeline || use?.byPropertyName);
    };
    if (this.#sets.length > 1) {
      const complete = this.#sets.filter((set) => this.#missingMandatory(set).length === 0);
      const { defaultSet } = this.command;
      if (expectsInput && this.#sets.some(takesInput)) {
        // The objects decide; only sets whose missing mandatory parameters they can fill stay.
        const possible = this.#sets.filter((set) => this.#missingMandatory(set).every((parameter) => couldStillBeFilled(parameter, set)));
        if (possible.length > 0) this.#sets = possible;
        return;
      }
      if (defaultSet && this.#sets.includes(defaultSet) && (complete.includes(defaultSet) || complete.length !== 1)) this.#sets = [defaultSet];
      else if (complete.length === 1) this.#sets = complete;
      else if (complete.length > 1) {
        const withMandatory = complete.filter((set) =>
          this.command.parameters.some((parameter) => parameter.sets.get(set)?.mandatory && this.values.has(parameter)),
        );
        if (withMandatory.length === 1) this.#sets = withMandatory;
        else throw ambiguousSet(this.command);
      } else throw ambiguousSet(this.command);
    }
    const [set] = this.#sets;
    const missing = this.#missingMandatory(set).filter((parameter) => !couldStillBeFilled(parameter, set));
    if (missing.length > 0) throw missingMandatory(this.command, missing);
  }

  /** Binds one object of the pipeline; false when no parameter takes it. Values of the former object are taken back first. */
  bindPipelineObject(object: Value): boolean {
    this.touched.length = 0;
    for (const [parameter, former] of this.#fromPipeline) {
      this.touched.push(parameter);
      if (former.had) this.values.set(parameter, former.value);
      else this.values.delete(parameter);
    }
    this.#fromPipeline.clear();
    this.#commandLineSets ??= this.#sets;
    this.#sets = this.#commandLineSets;
    for (const [parameter, block] of this.#delayed) {
      const result = this.#session.invoke(block, { dollarUnderbar: object, newScope: true });
      this.#take(parameter, result.length === 1 ? result[0] : result.length === 0 ? null : result);
    }
    const bound = this.#bindByValueAndName(object) || this.#delayed.size > 0;
    if (bound) {
      const set = this.parameterSet;
      const missing = this.#missingMandatory(set);
      if (missing.length > 0) {
        throw missingInInput(this.command, missing);
      }
    }
    return bound;
  }

  #take(parameter: ParameterMetadata, value: Value): void {
    const had = this.values.has(parameter);
    const converted = bindValue(this.command, parameter, value, this.#session, this.#isMandatory(parameter));
    this.#fromPipeline.set(parameter, { had, value: this.values.get(parameter) });
    this.touched.push(parameter);
    this.values.set(parameter, converted);
  }

  #bindByValueAndName(object: Value): boolean {
    const { defaultSet } = this.command;
    const ordered =
      defaultSet && this.#sets.length > 1 && this.#sets.includes(defaultSet)
        ? [[defaultSet], this.#sets.filter((set) => set !== defaultSet)]
        : [this.#sets];
    for (const convert of [false, true]) {
      for (const sets of ordered) {
        if (this.#bindByValue(object, sets, convert)) {
          this.#bindByName(object, true);
          return true;
        }
        if (this.#bindByName(object, convert, sets)) {
          if (!convert) this.#bindByName(object, true);
          return true;
        }
      }
    }
    return false;
  }

  #bindByValue(object: Value, sets: string[], convert: boolean): boolean {
    for (const parameter of this.command.parameters) {
      if (this.values.has(parameter) || !sets.some((set) => useInSet(parameter, set)?.pipeline)) continue;
      if (!convert && !isOfType(parameter, object)) continue;
      try {
        this.#take(parameter, object);
        this.#narrowForPipeline(parameter);
        return true;
      } catch (thrown) {
        if (!(thrown instanceof TerminatingError) || !convert || !isConversionError(thrown)) throw thrown;
      }
    }
    return false;
  }

  #bindByName(object: Value, convert: boolean, sets = this.#sets): boolean {
    if (object === null || typeof object !== 'object') {
      if (typeof object !== 'string') return false;
    }
    let bound = false;
    for (const parameter of this.command.parameters) {
      if (this.values.has(parameter) || this.#delayed.has(parameter) || !sets.some((set) => useInSet(parameter, set)?.byPropertyName)) continue;
      const name = [parameter.name, ...parameter.aliases].find((each) => hasMember(object, each, this.#session));
      if (name === undefined) continue;
      const value = getMember(object, name, this.#session);
      if (!convert && !isOfType(parameter, value)) continue;
      try {
        this.#take(parameter, value);
        this.#narrowForPipeline(parameter);
        bound = true;
      } catch (thrown) {
        if (!(thrown instanceof TerminatingError) || !convert || !isConversionError(thrown)) throw thrown;
      }
    }
    return bound;
  }

  #narrowForPipeline(parameter: ParameterMetadata): void {
    if (parameter.sets.has(allParameterSets) || this.command.setNames.length === 0) return;
    const remaining = this.#sets.filter((set) => parameter.sets.has(set));
    if (remaining.length > 0) this.#sets = remaining;
  }
}

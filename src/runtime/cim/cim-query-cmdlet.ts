import { NotSimulated } from '../../base/not-simulated.ts';
import type { CimInstance, CimProperty } from '../../endpoint/cim/cim-value.ts';
import { queryCim } from '../../endpoint/cim/query-cim.ts';
import { type CmdletDefinition, defineCmdlet } from '../commands/cmdlet.ts';
import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { ParameterDefinition } from '../commands/parameter.ts';
import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import { hasWildcards } from '../providers/path-syntax.ts';
import { sessionParameters } from '../tasks/select-tasks.ts';
import { matchesWildcard } from '../text/wildcard-pattern.ts';
import { findDefinition, knownType } from '../types/types.ts';
import { CimObject } from '../values/cim-object.ts';
import { EnumValue } from '../values/enum-value.ts';
import { unwrap } from '../values/members.ts';
import { Char } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { cimErrorRecord } from './cim-error-record.ts';
import { valueOfCim } from './cim-values.ts';
import { notFoundError, nothingFoundError } from './not-found-error.ts';

/** A parameter that asks for instances by a property of theirs (RegularQuery of CDXML). */
export interface QueryParameter extends ParameterDefinition {
  readonly property: string;
  /** AllowGlobbing. */
  readonly wildcards?: boolean;
}

/**
 * How the module's type data show a property: as words or as a value of an enum, by number. A description may also say the word itself;
 * a number that is not among them is not simulated.
 */
export type Shown = { readonly words: Readonly<Record<number, string>> } | { readonly enum: string };

/** A cmdlet that is made of a CIM class (CDXML) and gives out its instances: those that the endpoint's description declares. */
export interface CimQueryCmdlet {
  readonly name: string;
  readonly module: string;
  /** Namespace and class, as the module writes it: `ROOT/StandardCimv2/MSFT_NetAdapter`. */
  readonly classPath: string;
  readonly defaultSet?: string;
  /** In the order in which conditions are made of them. */
  readonly queries?: Readonly<Record<string, QueryParameter>>;
  readonly parameters?: Readonly<Record<string, ParameterDefinition>>;
  readonly shown?: Readonly<Record<string, Shown>>;
  /** Other names of properties (types.ps1xml). */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Properties that the module works out, in a way that is not simulated. */
  readonly unknown?: readonly string[];
  /** What it says where nothing is found is not known. */
  readonly missingIsUnknown?: boolean;
  /** Whether an instance is given out at all. */
  readonly includes?: (instance: CimInstance, host: CmdletHost) => boolean;
  readonly source: string;
}

const find = (instance: CimInstance, name: string): CimProperty | undefined =>
  [...instance.properties.values()].find((property) => property.name.toLowerCase() === name.toLowerCase());

function shownValue(told: Shown, property: CimProperty, className: string): Value {
  const { value } = property;
  if (value === null) return null;
  const gap = () => new NotSimulated('value', `${className}.${property.name} ${String(value)}`);
  if ('words' in told) {
    if (Array.isArray(value)) throw gap();
    const word = typeof value === 'string' ? value : told.words[Number(value)];
    if (word === undefined) throw gap();
    return word;
  }
  const members = findDefinition(told.enum)?.enumMembers ?? {};
  const number =
    typeof value === 'string' ? Object.entries(members).find(([name]) => name.toLowerCase() === value.toLowerCase())?.[1] : Number(value);
  if (number === undefined || !Object.values(members).includes(number)) throw gap();
  return new EnumValue(knownType(told.enum), number);
}

/** An instance with the names and values that the module's type data give it. */
function objectOf({ aliases = {}, shown = {}, unknown = [] }: CimQueryCmdlet, instance: CimInstance): CimObject {
  const properties = new Map(instance.properties);
  for (const [alias, name] of Object.entries(aliases)) {
    const property = find(instance, name);
    if (property && !find(instance, alias)) properties.set(alias, { ...property, name: alias, isKey: false });
  }
  for (const name of unknown)
    if (!find(instance, name)) properties.set(name, { name, type: { name: 'string', isArray: false }, value: null, isKey: false, isKnown: false });
  const object = new CimObject({ ...instance, properties });
  for (const [name, told] of Object.entries(shown)) {
    const property = find(instance, name);
    if (property?.isKnown) object.assigned.set(name.toLowerCase(), shownValue(told, property, instance.className));
  }
  return object;
}

interface Condition {
  readonly property: string;
  readonly values: readonly Value[];
  readonly wildcards: boolean;
}

/** A value in the query that stands in an error (CimQuery.ObjectToWqlLiteral). */
function conditionText({ property, values, wildcards }: Condition, host: CmdletHost): string {
  const literal = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const like = (text: string) => text.replace(/[[%_]/g, '[$&]').replaceAll('*', '%').replaceAll('?', '_');
  const one = (value: Value): string => {
    if (wildcards) return `(${property} LIKE ${literal(like(toText(value, host.session)))})`;
    if (value instanceof Char) {
      const character = toText(value, host.session);
      return `((${property} = ${literal(character.toLowerCase())}) OR (${property} = ${literal(character.toUpperCase())}))`;
    }
    if (typeof value === 'boolean') return `(${property} = ${value ? 'TRUE' : 'FALSE'})`;
    const plain = value instanceof EnumValue ? String(value.value) : toText(value, host.session);
    return `(${property} = ${typeof value === 'string' ? literal(plain) : plain})`;
  };
  return values.map(one).join(' OR ');
}

function conditionsOf({ queries = {} }: CimQueryCmdlet, given: Readonly<Record<string, unknown>>, host: CmdletHost): Condition[] {
  return Object.entries(queries).flatMap(([parameter, { property, wildcards = false, type }]) => {
    if (!host.isBound(parameter) || (type === 'switch' && given[parameter] !== true)) return [];
    const plain = unwrap(given[parameter] as Value);
    return [{ property, wildcards, values: typeof plain === 'string' ? [plain] : [...(enumerate(plain) ?? [plain])].map(unwrap) }];
  });
}

/** Whether an instance has one of the values that it is asked for; each value remembers whether somebody had it. */
function fits(instance: CimInstance, condition: Condition, met: Set<Value>, host: CmdletHost): boolean {
  const property = find(instance, condition.property);
  if (!property?.isKnown) throw new NotSimulated('member', `${instance.className}.${condition.property}`);
  const text = (value: Value) => toText(value instanceof EnumValue ? value.value : value, host.session);
  const actual = text(valueOfCim(property.value, property.type, host.session));
  let fit = false;
  for (const value of condition.values) {
    const wanted = text(value);
    // Enums may be declared by their names.
    const sameName = value instanceof EnumValue && toText(value, host.session).toLowerCase() === actual.toLowerCase();
    if (!(condition.wildcards ? matchesWildcard(actual, wanted) : actual.toLowerCase() === wanted.toLowerCase()) && !sameName) continue;
    met.add(value);
    fit = true;
  }
  return fit;
}

const isPattern = ({ wildcards }: Condition, value: Value, host: CmdletHost) => wildcards && hasWildcards(toText(value, host.session));

/** Values that nobody has are errors, unless they are patterns (ClientSideQuery.GenerateNotFoundErrors). */
function reportMissing(
  definition: CimQueryCmdlet,
  className: string,
  conditions: readonly Condition[],
  met: Set<Value>,
  found: number,
  host: CmdletHost,
): void {
  const [first] = conditions;
  if (definition.missingIsUnknown && conditions.length > 0 && found === 0)
    throw new NotSimulated('value', `what ${definition.name} says where nothing is found`);
  if (conditions.length === 1) {
    for (const value of first.values)
      if (!met.has(value) && !isPattern(first, value, host)) notFoundError(host, className, first.property, toText(value, host.session), value);
    return;
  }
  const isSilent = conditions.every((condition) => condition.values.every((value) => isPattern(condition, value, host)));
  if (conditions.length === 0 || found > 0 || isSilent) return;
  nothingFoundError(
    host,
    definition.classPath,
    className,
    conditions.map((condition) => conditionText(condition, host)),
  );
}

/** Makes a cmdlet of a CIM class. */
export function cimQueryCmdlet(definition: CimQueryCmdlet): CmdletDefinition {
  const cut = Math.max(definition.classPath.lastIndexOf('/'), definition.classPath.lastIndexOf('\\'));
  const [namespace, className] = [definition.classPath.slice(0, cut), definition.classPath.slice(cut + 1)];
  return defineCmdlet({
    name: definition.name,
    module: definition.module,
    className: definition.name,
    windowsOnly: true,
    parameters: { ...definition.queries, ...definition.parameters, ...sessionParameters } as Record<string, ParameterDefinition>,
    defaultSet: definition.defaultSet,
    process(parameters, host) {
      const outcome = queryCim(host.endpoint, { class: className, namespace });
      if (outcome.kind === 'error') {
        host.error(cimErrorRecord(outcome.error, className));
        return;
      }
      const conditions = conditionsOf(definition, parameters, host);
      const met = new Set<Value>();
      const all = outcome.instances.filter((instance) => definition.includes?.(instance, host) ?? true);
      const found = all.filter((instance) => conditions.map((condition) => fits(instance, condition, met, host)).every((fit) => fit));
      for (const instance of found) host.write(objectOf(definition, instance));
      reportMissing(definition, className, conditions, met, found.length, host);
    },
    outputTypes: [`Microsoft.Management.Infrastructure.CimInstance#${className}`],
    source: definition.source,
  });
}

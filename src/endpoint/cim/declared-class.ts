import { cimClassFacts } from '../../base/cim-class-facts.ts';
import { type DescriptionProblem, didYouMean } from '../description/shape.ts';
import type { CimInstanceDescription, CimValueDescription, EndpointDescription } from '../description.ts';
import type { Endpoint } from '../endpoint.ts';
import type { CimErrorKind } from './cim-error.ts';
import { type CimType, type CimValue, cimTypeOf } from './cim-value.ts';
import { type CimClass, defaultNamespace, findCimClass, normalizeNamespace, simulatedClasses } from './find-class.ts';

type Declared = Readonly<Record<string, readonly CimInstanceDescription[]>>;

/** `root/SecurityCenter2:AntiVirusProduct` → its namespace and its name. */
function readPath(path: string): { namespace: string; name: string } {
  const colon = path.indexOf(':');
  return { namespace: normalizeNamespace(colon < 0 ? defaultNamespace : path.slice(0, colon)), name: path.slice(colon + 1) };
}

const isTyped = (value: CimValueDescription): value is Extract<CimValueDescription, { type: string }> =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The CIM type that a value in JSON has when nobody says one. */
function inferredType(value: CimValueDescription): string {
  if (isTyped(value)) return value.type;
  if (Array.isArray(value)) return `${inferredType((value[0] as CimValueDescription | undefined) ?? '')}[]`;
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value !== 'number') return 'string';
  if (!Number.isInteger(value)) return 'real64';
  if (value < 0) return value >= -(2 ** 31) ? 'sint32' : 'sint64';
  return value < 2 ** 32 ? 'uint32' : 'uint64';
}

/** A value as the class holds it: moments in milliseconds. */
function heldValue(told: CimValueDescription, type: CimType): CimValue {
  const value = isTyped(told) ? told.value : told;
  if (type.name !== 'datetime' || value === null) return value as CimValue;
  return Array.isArray(value) ? value.map((each) => Date.parse(String(each))) : Date.parse(String(value));
}

/** The properties of a class: those that Microsoft documents, or those that the description names. */
function propertiesOf(name: string, namespace: string, instances: readonly CimInstanceDescription[]): Readonly<Record<string, string>> {
  const facts = namespace === defaultNamespace ? cimClassFacts(name) : undefined;
  if (facts) return facts.properties;
  const properties: Record<string, string> = {};
  for (const instance of instances) {
    for (const [property, value] of Object.entries(instance)) {
      if (value !== null || !(property in properties)) properties[property] = inferredType(value);
    }
  }
  return properties;
}

function declaredClass(name: string, namespace: string, instances: readonly CimInstanceDescription[]): CimClass {
  const facts = namespace === defaultNamespace ? cimClassFacts(name) : undefined;
  const properties = propertiesOf(name, namespace, instances);
  const base = facts && (findCimClass(name, namespace) as CimClass);
  const types = Object.entries(properties).map(([property, text]) => {
    const [type, ...words] = text.split(' ');
    return { name: property, type: cimTypeOf(type), isKey: words.includes('key') };
  });
  const values = instances.map((instance) => {
    const held: Record<string, CimValue> = {};
    for (const [property, value] of Object.entries(instance)) {
      const declared = types.find((each) => each.name.toLowerCase() === property.toLowerCase());
      if (declared) held[declared.name] = heldValue(value, declared.type);
    }
    return held;
  });
  return {
    name: facts?.class ?? name,
    namespace,
    base: base?.base,
    properties: types,
    methods: base?.methods ?? [],
    ...(facts ? {} : { isOpen: true }),
    units: [{ name: facts?.class ?? name, namespace, properties, instances: () => values }],
  };
}

const ofDescription = new WeakMap<EndpointDescription, ReadonlyMap<string, CimClass>>();

function declaredClasses(description: EndpointDescription): ReadonlyMap<string, CimClass> {
  const known = ofDescription.get(description);
  if (known) return known;
  const classes = new Map<string, CimClass>();
  for (const [path, instances] of Object.entries(description.cim ?? {})) {
    const { namespace, name } = readPath(path);
    classes.set(`${namespace}:${name.toLowerCase()}`, declaredClass(name, namespace, instances));
  }
  ofDescription.set(description, classes);
  return classes;
}

/**
 * Finds a class of an endpoint: one that its description declares, or one that the toolkit knows. What Windows would not know either is
 * its own error; what it knows and nobody simulates ends the run.
 */
export function classOnEndpoint(endpoint: Endpoint, name: string, namespace: string = defaultNamespace): CimClass | CimErrorKind {
  if (endpoint.description.cim === undefined) return findCimClass(name, namespace);
  const declared = declaredClasses(endpoint.description).get(`${normalizeNamespace(namespace)}:${name.toLowerCase()}`);
  return declared ?? findCimClass(name, namespace);
}

function instanceProblems(name: string, namespace: string, instance: CimInstanceDescription, path: string): DescriptionProblem[] {
  const facts = namespace === defaultNamespace ? cimClassFacts(name) : undefined;
  const problems: DescriptionProblem[] = [];
  for (const [property, value] of Object.entries(instance)) {
    const place = `${path}.${property}`;
    const known = facts && Object.entries(facts.properties).find(([each]) => each.toLowerCase() === property.toLowerCase());
    if (facts && !known) {
      const near = didYouMean(property, Object.keys(facts.properties));
      problems.push({ path: place, message: `is not a property of ${facts.class}.${near}` });
      continue;
    }
    const type = cimTypeOf((known?.[1] ?? inferredType(value)).split(' ')[0]);
    if (type.name !== 'datetime') continue;
    const held = heldValue(value, type);
    const moments = Array.isArray(held) ? held : [held];
    if (moments.some((moment) => Number.isNaN(moment))) problems.push({ path: place, message: 'must be a moment such as "2026-01-15T09:00:00Z".' });
  }
  return problems;
}

/** What is wrong with the classes that a description declares. */
export function declaredClassProblems(declared: Declared): DescriptionProblem[] {
  const problems: DescriptionProblem[] = [];
  for (const [path, instances] of Object.entries(declared)) {
    const { namespace, name } = readPath(path);
    const place = `cim[${JSON.stringify(path)}]`;
    const simulated = simulatedClasses().some((each) => each.namespace === namespace && each.name.toLowerCase() === name.toLowerCase());
    if (simulated) {
      problems.push({ path: place, message: `is simulated: its instances come from the rest of the description, and are said there.` });
      continue;
    }
    for (const [index, instance] of instances.entries()) problems.push(...instanceProblems(name, namespace, instance, `${place}[${index}]`));
  }
  return problems;
}

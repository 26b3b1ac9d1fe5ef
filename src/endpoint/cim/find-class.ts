import { type CimClassFacts, cimClassFacts } from '../../base/cim-class-facts.ts';
import { NotSimulated } from '../../base/not-simulated.ts';
import type { CimClassDefinition } from './cim-class.ts';
import type { CimErrorKind } from './cim-error.ts';
import { type CimType, cimTypeOf } from './cim-value.ts';
import classes from './classes/index.generated.ts';
import documented from './documented-classes.json' with { type: 'json' };

/** A property of a class. */
export interface CimPropertyDeclaration {
  readonly name: string;
  readonly type: CimType;
  readonly isKey: boolean;
}

/** A parameter of a method. */
export interface CimParameterDeclaration {
  readonly name: string;
  readonly type: CimType;
  readonly direction: 'in' | 'out' | 'inout';
  readonly isOptional: boolean;
}

/** A method of a class. */
export interface CimMethodDeclaration {
  readonly name: string;
  readonly returns: CimType;
  readonly isStatic: boolean;
  readonly parameters: readonly CimParameterDeclaration[];
}

/** What is known of a class. */
export interface CimClass {
  readonly name: string;
  readonly namespace: string;
  readonly base: string | undefined;
  readonly properties: readonly CimPropertyDeclaration[];
  readonly methods: readonly CimMethodDeclaration[];
  /** Nothing states all of its properties: it may have more than those. */
  readonly isOpen?: boolean;
  /** Units that give its instances: its own, or those of the classes derived from it. Empty: not simulated. */
  readonly units: readonly CimClassDefinition[];
}

/** The namespace unless told. */
export const defaultNamespace = 'root/cimv2';

/** `ROOT\CIMV2` → `root/cimv2`. */
export const normalizeNamespace = (namespace: string): string =>
  namespace
    .replaceAll('\\', '/')
    .replace(/^\/+|\/+$/g, '')
    .toLowerCase();

const all = classes as readonly CimClassDefinition[];
const namespaceOf = (unit: CimClassDefinition): string => normalizeNamespace(unit.namespace ?? defaultNamespace);

/**
 * Namespaces that Windows has, of which little or nothing is simulated. Source: the pages of the providers in MicrosoftDocs/win32 and
 * windows-powershell-docs.
 */
const knownNamespaces: ReadonlySet<string> = new Set([
  'root',
  'root/aspnet',
  'root/cimv2',
  'root/cimv2/mdm',
  'root/cimv2/mdm/dmmap',
  'root/cimv2/power',
  'root/cimv2/security',
  'root/cimv2/security/microsofttpm',
  'root/cimv2/security/microsoftvolumeencryption',
  'root/cimv2/terminalservices',
  'root/ccm',
  'root/default',
  'root/hardware',
  'root/interop',
  'root/microsoft',
  'root/microsoft/windows',
  'root/microsoft/windows/appbackgroundtask',
  'root/microsoft/windows/defender',
  'root/microsoft/windows/deliveryoptimization',
  'root/microsoft/windows/deviceguard',
  'root/microsoft/windows/dns',
  'root/microsoft/windows/smb',
  'root/microsoft/windows/storage',
  'root/microsoft/windows/taskscheduler',
  'root/microsoft/windows/windowsupdate',
  'root/msapps12',
  'root/policy',
  'root/rsop',
  'root/rsop/computer',
  'root/securitycenter',
  'root/securitycenter2',
  'root/standardcimv2',
  'root/subscription',
  'root/wmi',
]);

const documentedNames: ReadonlySet<string> = new Set((documented as string[]).map((name) => name.toLowerCase()));

/** Classes that Windows makes from its performance counters, and the service's own. */
const isGenerated = (name: string): boolean => /^(win32_perf(raw|formatted)data_|win32_perf|__|msft_|ms_|cim_|softwarelicensing)/i.test(name);

function readType(text: string): { type: CimType; words: readonly string[] } {
  const [type, ...words] = text.split(' ');
  return { type: cimTypeOf(type), words };
}

function describe(
  name: string,
  namespace: string,
  facts: CimClassFacts | undefined,
  unit: CimClassDefinition | undefined,
  units: readonly CimClassDefinition[],
): CimClass {
  const properties = Object.entries(unit?.properties ?? facts?.properties ?? {}).map(([property, text]): CimPropertyDeclaration => {
    const { type, words } = readType(text);
    return { name: property, type, isKey: words.includes('key') };
  });
  const methods = Object.entries(facts?.methods ?? {}).map(([method, told]): CimMethodDeclaration => {
    const parameters = Object.entries(told.parameters ?? {}).map(([parameter, text]): CimParameterDeclaration => {
      const { type, words } = readType(text);
      return {
        name: parameter,
        type,
        direction: words.includes('inout') ? 'inout' : words.includes('out') ? 'out' : 'in',
        isOptional: words.includes('optional'),
      };
    });
    const isStatic = unit?.methods?.[method]?.static ?? told.static ?? false;
    return { name: method, returns: cimTypeOf(told.returns), isStatic, parameters };
  });
  return { name, namespace, base: facts?.base ?? undefined, properties, methods, units };
}

/** Whether a class is derived from another, as far as the facts say. */
function isDerived(name: string, from: string): boolean {
  let base = cimClassFacts(name)?.base;
  for (let depth = 0; base && depth < 16; depth++) {
    if (base.toLowerCase() === from.toLowerCase()) return true;
    base = cimClassFacts(base)?.base;
  }
  return false;
}

const found = new Map<string, CimClass>();

/**
 * Finds a class. What Windows would not know either is its own error; what it knows and nobody simulates ends the run.
 */
export function findCimClass(name: string, namespace: string = defaultNamespace): CimClass | CimErrorKind {
  const place = normalizeNamespace(namespace);
  const key = `${place}:${name.toLowerCase()}`;
  const known = found.get(key);
  if (known) return known;
  const unit = all.find((each) => each.name.toLowerCase() === name.toLowerCase() && namespaceOf(each) === place);
  const facts = place === defaultNamespace ? cimClassFacts(name) : undefined;
  const derived = unit ? [unit] : place === defaultNamespace ? all.filter((each) => namespaceOf(each) === place && isDerived(each.name, name)) : [];
  if (unit || facts || derived.length > 0) {
    const described = describe(unit?.name ?? facts?.class ?? name, place, facts, unit, derived);
    found.set(key, described);
    return described;
  }
  if (place !== defaultNamespace) {
    if (!knownNamespaces.has(place)) return 'InvalidNamespace';
    throw new NotSimulated('class', `${place}:${name}`, 'cim');
  }
  if (documentedNames.has(name.toLowerCase()) || isGenerated(name)) throw new NotSimulated('class', name, 'cim');
  return 'InvalidClass';
}

/** Names of the classes that are simulated, by namespace. */
export const simulatedClasses = (): { readonly name: string; readonly namespace: string }[] =>
  all.map((unit) => ({ name: unit.name, namespace: namespaceOf(unit) }));

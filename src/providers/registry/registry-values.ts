import type { RegistryValueKind } from '../../endpoint/description.ts';
import type { RegistryValue } from '../../endpoint/stores/registry.ts';
import { hasWildcards } from '../../runtime/providers/path-syntax.ts';
import type { NewProperty, ProviderContext } from '../../runtime/providers/provider.ts';
import { findRegistryKind, registryDataOf, registryKindOf, registryPropertyValue } from '../../runtime/providers/registry-data.ts';
import { matchesWildcard } from '../../runtime/text/wildcard-pattern.ts';
import { TerminatingError } from '../../runtime/values/errors.ts';
import { PSCustomObject } from '../../runtime/values/members.ts';
import type { Value } from '../../runtime/values/value.ts';
import { keyDoesNotExist, registryError, writingRegistryErrors } from './registry-errors.ts';
import { writeKindError } from './registry-keys.ts';

const defaultName = '(default)';

const shownName = (name: string): string => (name === '' ? defaultName : name);

/** `(default)` is the name by which scripts ask for the value without name. */
const realName = (name: string): string => (name.toLowerCase() === defaultName ? '' : name);

const registryOf = (context: ProviderContext) => context.session.endpoint.registry;

function notAtPath(context: ProviderContext, name: string, path: string): void {
  registryError(
    context,
    'System.Management.Automation.PSArgumentException',
    `Property ${name} does not exist at path ${path}.`,
    'InvalidArgument',
    name,
  );
}

/** The values with those names, in the order of the names; a name without wildcards that is not there is an error. */
function chosen(context: ProviderContext, path: string, names: readonly string[]): RegistryValue[] {
  const values = registryOf(context).values(path);
  return names.flatMap((name) => {
    const found = values.filter((value) =>
      context.literal ? shownName(value.name).toLowerCase() === name.toLowerCase() : matchesWildcard(shownName(value.name), name),
    );
    if (found.length === 0 && !hasWildcards(name)) notAtPath(context, name, path);
    return found;
  });
}

export function getProperties(context: ProviderContext, path: string, names: readonly string[] | undefined): void {
  writingRegistryErrors(context, path, path, () => {
    const registry = registryOf(context);
    if (!registry.open(path)) {
      keyDoesNotExist(context, path);
      return;
    }
    const values = names?.length ? chosen(context, path, names) : registry.values(path);
    if (values.length === 0) return;
    const properties = values.map((value): [string, Value] => [shownName(value.name), registryPropertyValue(context.session, value)]);
    context.writeProperties(new PSCustomObject(properties), path);
  });
}

function writeProperty(context: ProviderContext, path: string, name: string): void {
  const value = registryOf(context).value(path, realName(name));
  context.writeProperties(new PSCustomObject([[shownName(name), value ? registryPropertyValue(context.session, value) : null]]), path);
}

/** Writes a value. Its kind is the given one, else the one it has, else the one that the data has. */
function store(context: ProviderContext, path: string, { name, type, value }: NewProperty): void {
  const { session } = context;
  const registry = registryOf(context);
  const given = type ? findRegistryKind(type) : 'Unknown';
  if (!given) {
    writeKindError(context, type ?? '');
    return;
  }
  const own = realName(name);
  const before = given === 'Unknown' ? registry.value(path, own)?.kind : undefined;
  if (before && convertAndStore(before, true)) return;
  const natural = given === 'Unknown' ? registryKindOf(value) : given;
  convertAndStore(natural === 'Unknown' ? 'String' : natural, false);

  function convertAndStore(kind: RegistryValueKind, tentative: boolean): boolean {
    try {
      registry.setValue(path, { name: own, kind, data: registryDataOf(session, value, kind) });
    } catch (thrown) {
      // A value that does not fit the kind that is there gets the kind of its own.
      if (tentative && thrown instanceof TerminatingError) return false;
      throw thrown;
    }
    writeProperty(context, path, name);
    return true;
  }
}

export function setProperties(context: ProviderContext, path: string, properties: readonly NewProperty[]): void {
  for (const property of properties) {
    if (!context.shouldProcess(`Item: ${path} Property: ${property.name}`, 'Set Property')) continue;
    writingRegistryErrors(context, path, property.name, () => store(context, path, property));
  }
}

export function newProperty(context: ProviderContext, path: string, property: NewProperty): void {
  if (!context.shouldProcess(`Item: ${path} Property: ${property.name}`, 'New Property')) return;
  writingRegistryErrors(context, path, path, () => {
    const registry = registryOf(context);
    if (!registry.open(path)) {
      keyDoesNotExist(context, path);
      return;
    }
    if (!context.force && registry.value(path, realName(property.name))) {
      registryError(context, 'System.IO.IOException', 'The property already exists.', 'ResourceExists', path);
      return;
    }
    // With -Force the value is written anew, with a kind of its own.
    if (context.force && property.type === undefined) registry.removeValue(path, realName(property.name));
    store(context, path, property);
  });
}

export function removeProperty(context: ProviderContext, path: string, name: string): void {
  writingRegistryErrors(context, path, name, () => {
    const registry = registryOf(context);
    const wanted = realName(name);
    const found = registry
      .values(path)
      .filter((value) => (context.literal ? value.name.toLowerCase() === wanted.toLowerCase() : matchesWildcard(value.name, wanted)));
    for (const value of found) {
      if (context.shouldProcess(`Item: ${path} Property: ${shownName(value.name)}`, 'Remove Property')) registry.removeValue(path, value.name);
    }
    if (found.length === 0 && !hasWildcards(name)) notAtPath(context, name, path);
  });
}

const emptyOf: Readonly<Record<RegistryValueKind, Value>> = {
  String: '',
  ExpandString: '',
  Binary: null,
  None: null,
  DWord: 0,
  QWord: 0n,
  MultiString: null,
};

/** Clear-ItemProperty: the values stay, empty. */
export function clearProperties(context: ProviderContext, path: string, names: readonly string[]): void {
  writingRegistryErrors(context, path, path, () => {
    const cleared: [string, Value][] = [];
    for (const { name, kind } of chosen(context, path, names)) {
      if (!context.shouldProcess(`Item: ${path} Property: ${name}`, 'Clear Property')) continue;
      const data = registryDataOf(context.session, emptyOf[kind], kind);
      registryOf(context).setValue(path, { name, kind, data });
      cleared.push([shownName(name), registryPropertyValue(context.session, { name, kind, data })]);
    }
    if (cleared.length) context.writeProperties(new PSCustomObject(cleared), path);
  });
}

/** The value that is to be copied, moved or renamed. */
function source(context: ProviderContext, path: string, name: string): RegistryValue | undefined {
  const value = registryOf(context).value(path, realName(name));
  if (!value) registryError(context, 'System.IO.IOException', 'The specified registry key does not exist.', 'WriteError', path);
  return value;
}

export function renameProperty(context: ProviderContext, path: string, name: string, newName: string): void {
  if (!context.shouldProcess(`Item: ${path} SourceProperty: ${name} DestinationProperty: ${newName}`, 'Rename property.')) return;
  transfer(context, path, name, path, newName, true);
}

export function copyProperty(context: ProviderContext, path: string, name: string, destination: string, newName: string): void {
  const text = `Item: ${path} SourceProperty: ${name} DestinationItem: ${destination} DestinationProperty: ${newName}`;
  if (context.shouldProcess(text, 'Copy Property')) transfer(context, path, name, destination, newName, false);
}

export function moveProperty(context: ProviderContext, path: string, name: string, destination: string, newName: string): void {
  const text = `Item: ${path} SourceProperty: ${name} DestinationItem: ${destination} DestinationProperty: ${newName}`;
  if (context.shouldProcess(text, 'Move Property')) transfer(context, path, name, destination, newName, true);
}

function transfer(context: ProviderContext, path: string, name: string, destination: string, newName: string, removes: boolean): void {
  writingRegistryErrors(context, path, path, () => {
    const value = source(context, path, name);
    if (!value) return;
    const registry = registryOf(context);
    registry.setValue(destination, { ...value, name: realName(newName) });
    if (removes && !(path === destination && realName(newName).toLowerCase() === value.name.toLowerCase())) registry.removeValue(path, value.name);
    writeProperty(context, destination, newName);
  });
}

import type { CmdletHost } from '../commands/cmdlet-host.ts';
import { matchesAny } from '../text/wildcard-pattern.ts';
import { mustGlob } from './globbing.ts';
import { checkFilter, reporting } from './item-command.ts';
import { hasWildcards, leafOf, makePath, unescapeWildcards } from './path-syntax.ts';
import type { ProviderContext } from './provider.ts';
import { cmdletContext } from './provider-context.ts';
import { pathNotFound } from './provider-error.ts';
import type { ResolvedPath } from './provider-table.ts';

/** How Get-ChildItem lists. */
export interface ListOptions {
  literal: boolean;
  filter: string | undefined;
  include: readonly string[];
  exclude: readonly string[];
  recurse: boolean;
  depth: number;
  force: boolean;
  acceptAttributes: ((attributes: number) => boolean) | undefined;
  /** -File or -Directory was given. */
  choosesKind: boolean;
}

/** Get-ChildItem on one path: what is below it, or the items that its wildcards lead to (SessionStateInternal.GetChildItems). */
export function listChildren(host: CmdletHost, path: string, options: ListOptions): void {
  reporting(host, () => {
    if (!(options.recurse && !options.literal) && !mustGlob(path, options)) listPlain(host, path, options);
    else listGlobbed(host, path, options);
  });
}

function contextOf(host: CmdletHost, place: ResolvedPath, options: ListOptions): ProviderContext {
  checkFilter(place, options.filter);
  return cmdletContext(host, place.provider, place.drive, {
    force: options.force,
    filter: options.filter,
    acceptAttributes: options.acceptAttributes,
  });
}

const isChosen = (name: string, { include, exclude }: ListOptions): boolean => matchesAny(name, include, true) && !matchesAny(name, exclude, false);

function listPlain(host: CmdletHost, path: string, options: ListOptions): void {
  const { providers } = host.session;
  const place = providers.unresolved(path, options.literal);
  const context = contextOf(host, place, options);
  const { provider } = place;
  if (options.include.length || options.exclude.length) {
    listByNames(context, place, options, options.depth);
    return;
  }
  if (!provider.itemExists({ ...context, force: true }, place.path)) throw pathNotFound(place.path);
  if (provider.isContainer(context, place.path)) children(context, place, options.recurse ? options.depth : 0);
  else provider.getItem(context, place.path);
}

/** The provider's own listing, or one by names. */
function children(context: ProviderContext, place: ResolvedPath, depth: number): void {
  const { provider, path } = place;
  if (provider.getChildItems) {
    provider.getChildItems(context, path, depth);
    return;
  }
  for (const name of provider.childNames(context, path)) provider.getItem(context, name);
}

function listGlobbed(host: CmdletHost, given: string, options: ListOptions): void {
  const { providers } = host.session;
  let path = given;
  let include = options.include;
  if (options.recurse && !/[\\/]$/.test(path)) {
    const leaf = leafOf(path);
    if (leaf === '*' && options.choosesKind) path = path.slice(0, path.length - leaf.length);
    // `dir *.txt -Recurse` looks for such names at every level.
    if (include.length === 0 && path !== '' && !isExistingContainer(host, path)) {
      if (leaf !== '*') include = [leaf];
      path = path.slice(0, path.length - leafOf(path).length);
      if (leaf !== '*' && !hasWildcards(leaf) && !providers.tryResolve(given)) throw pathNotFound(given);
    }
  }
  const manual = { ...options, include };
  const places = providers.glob(path, {
    literal: options.literal,
    include: options.recurse ? [] : include,
    exclude: options.recurse ? [] : options.exclude,
    filter: options.recurse ? undefined : options.filter,
    force: options.force,
    acceptAttributes: options.recurse ? undefined : options.acceptAttributes,
  });
  const globbed = hasWildcards(path);
  const byNames = include.length > 0 || options.exclude.length > 0 || (options.recurse && globbed);
  for (const place of places) {
    reporting(host, () => {
      const context = contextOf(host, place, options);
      if (byNames) listByNames(context, place, manual, options.recurse ? options.depth : 0, options.recurse);
      else if ((!globbed || options.recurse) && place.provider.isContainer(context, place.path))
        children(context, place, options.recurse ? options.depth : 0);
      else place.provider.getItem(context, place.path);
    });
  }
}

function isExistingContainer(host: CmdletHost, path: string): boolean {
  if (hasWildcards(path)) return host.session.providers.glob(path, { force: true }).some((place) => host.session.providers.isContainer(place));
  const place = host.session.providers.tryResolve(unescapeWildcards(path));
  return place !== undefined && host.session.providers.isContainer(place);
}

/** Lists name by name, so that -Include and -Exclude can choose (ProcessPathItems). */
function listByNames(context: ProviderContext, place: ResolvedPath, options: ListOptions, depth: number, recurse = options.recurse): void {
  const { provider, path } = place;
  if (!provider.isContainer(context, path)) {
    if (isChosen(leafOf(path), options)) provider.getItem(context, path);
    return;
  }
  const { providers } = context.session;
  const accepted = new Set(provider.filteredNames ? provider.filteredNames(context, path, false) : provider.childNames(context, path));
  const all = recurse ? provider.childNames({ ...context, acceptAttributes: undefined }, path) : accepted;
  for (const name of all) {
    const child = provider.navigable ? makePath(path, name, providers.separatorOf(provider)) : name;
    if (accepted.has(name) && isChosen(name, options)) provider.getItem(context, child);
    if (recurse && depth > 0 && provider.isContainer(context, child)) listByNames(context, { ...place, path: child }, options, depth - 1, true);
  }
}

/** Get-ChildItem -Name: names, relative to the path. */
export function listNames(host: CmdletHost, path: string, options: ListOptions): void {
  reporting(host, () => {
    const { providers } = host.session;
    if (!mustGlob(path, { ...options, include: [], exclude: [] })) {
      const place = providers.unresolved(path, options.literal);
      const context = contextOf(host, place, options);
      if (!place.provider.itemExists({ ...context, force: true }, place.path)) throw pathNotFound(place.path);
      writeNames(host, context, place, options);
      return;
    }
    const places = providers.glob(path, { force: options.force, filter: options.filter, acceptAttributes: options.acceptAttributes });
    for (const place of places) {
      const context = contextOf(host, place, options);
      const name = place.provider.navigable ? leafOf(place.path) : place.path;
      if (options.recurse && place.provider.isContainer(context, place.path)) writeNames(host, context, place, options);
      else if (isChosen(name, options)) host.write(name);
    }
  });
}

function writeNames(host: CmdletHost, context: ProviderContext, place: ResolvedPath, options: ListOptions): void {
  const { provider } = place;
  if (!provider.isContainer(context, place.path)) {
    const name = leafOf(place.path);
    if (isChosen(name, options)) host.write(name);
    return;
  }
  const separator = host.session.providers.separatorOf(provider);
  const walk = (path: string, relative: string, depth: number): void => {
    const names = provider.filteredNames ? provider.filteredNames(context, path, false) : provider.childNames(context, path);
    for (const name of names) if (isChosen(name, options)) host.write(relative === '' ? name : makePath(relative, name, separator));
    if (!options.recurse || depth <= 0 || !provider.navigable) return;
    for (const name of provider.childNames({ ...context, acceptAttributes: undefined }, path)) {
      const child = makePath(path, name, separator);
      if (provider.isContainer(context, child)) walk(child, relative === '' ? name : makePath(relative, name, separator), depth - 1);
    }
  };
  walk(place.path, '', options.depth);
}

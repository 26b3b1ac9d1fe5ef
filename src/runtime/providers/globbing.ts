import { matchesAny, matchesWildcard } from '../text/wildcard-pattern.ts';
import { TerminatingError } from '../values/errors.ts';
import { hasWildcards, leafOf, makePath, unescapeWildcards } from './path-syntax.ts';
import type { ProviderContext } from './provider.ts';
import { silentContext } from './provider-context.ts';
import { pathNotFound } from './provider-error.ts';
import type { ProviderTable, ResolvedPath } from './provider-table.ts';

export interface GlobOptions {
  /** -LiteralPath: wildcards mean themselves. */
  literal?: boolean;
  include?: readonly string[];
  exclude?: readonly string[];
  filter?: string;
  acceptAttributes?: (attributes: number) => boolean;
  /** Hidden items count. */
  force?: boolean;
  /** A path without wildcards need not exist. */
  allowMissing?: boolean;
}

/** Whether a path must be looked up name by name: it has wildcards, or -Include or -Exclude choose among its names. */
export function mustGlob(path: string, options: GlobOptions): boolean {
  return !options.literal && (hasWildcards(path) || Boolean(options.include?.length || options.exclude?.length));
}

/** The places that a path leads to. A path without wildcards must exist; one with wildcards may lead nowhere. */
export function glob(table: ProviderTable, path: string, options: GlobOptions): ResolvedPath[] {
  if (!mustGlob(path, options)) {
    const place = table.unresolved(path, options.literal ?? false);
    if (!options.allowMissing && !table.exists(place)) throw pathNotFound(options.literal ? path : missingName(place));
    return [place];
  }
  const place = table.resolve(path);
  const { provider, drive } = place;
  const context = silentContext(table.session, provider, drive, {
    force: options.force ?? false,
    filter: options.filter,
    acceptAttributes: options.acceptAttributes,
  });
  if (!provider.navigable) return globNames(table, context, place, options);
  return globTree(table, context, place, options);
}

/** The path that an error names: with its drive, or the provider's own. */
export function missingName({ drive, qualified }: ResolvedPath): string {
  const cut = drive ? -1 : qualified.indexOf('::');
  return cut < 0 ? qualified : qualified.slice(cut + 2);
}

function globNames(table: ProviderTable, context: ProviderContext, place: ResolvedPath, options: GlobOptions): ResolvedPath[] {
  const { provider, drive } = place;
  return namesBelow(context, place, '', true)
    .filter((name) => isMatch(name, place.path, options))
    .map((name) => table.placeOf(provider, name, drive));
}

function isMatch(name: string, pattern: string, options: GlobOptions): boolean {
  try {
    return matchesWildcard(name, pattern) && matchesAny(name, options.include, true) && !matchesAny(name, options.exclude, false);
  } catch (thrown) {
    // A pattern that is not valid leads nowhere; only -like and its kin report it.
    if (thrown instanceof TerminatingError) return false;
    throw thrown;
  }
}

/** Names in a folder; -Filter restricts those of the last part of the path. */
function namesBelow(context: ProviderContext, { provider }: ResolvedPath, path: string, isLast: boolean): string[] {
  if (isLast && context.filter !== undefined && provider.filteredNames) return [...provider.filteredNames(context, path, false)];
  return [...provider.childNames(isLast ? context : { ...context, acceptAttributes: undefined }, path)];
}

function globTree(table: ProviderTable, context: ProviderContext, place: ResolvedPath, options: GlobOptions): ResolvedPath[] {
  const { provider, drive } = place;
  const separator = table.separatorOf(provider);
  const root = drive ? drive.root : '';
  const below = drive ? table.relativeToRoot(drive, place.path) : place.path;
  const parts = below.split(separator).filter((part, index) => part !== '' || index === 0);
  const first = parts.findIndex((part) => hasWildcards(part));
  // Without wildcards, -Include and -Exclude look at the last name alone.
  const start = first < 0 ? parts.length - 1 : first;
  const lead = parts.slice(0, start).map(unescapeWildcards).join(separator);
  const base = lead === '' ? root || (below.startsWith(separator) ? separator : '') : makePath(root, lead, separator);
  let folders = [base];
  const basePlace = table.placeOf(provider, base, drive);
  if (!provider.itemExists(context, base)) throw pathNotFound(missingName(basePlace));
  for (let index = start; index < parts.length; index++) {
    const part = parts[index];
    const isLast = index === parts.length - 1;
    const found: string[] = [];
    for (const folder of folders) {
      if (part === '') found.push(folder);
      else if (isLast || hasWildcards(part)) {
        if (!provider.isContainer(context, folder)) continue;
        for (const name of namesBelow(context, place, folder, isLast)) {
          const matches = isLast ? isMatch(name, part, options) : isMatch(name, part, {});
          if (matches) found.push(makePath(folder, name, separator));
        }
      } else {
        const child = makePath(folder, unescapeWildcards(part), separator);
        if (provider.itemExists(context, child)) found.push(child);
      }
    }
    folders = isLast ? found : found.filter((each) => provider.isContainer(context, each));
  }
  return folders.map((each) => table.placeOf(provider, each, drive));
}

/** Last name of a place, for -Include and -Exclude. */
export function nameOf(place: ResolvedPath): string {
  return leafOf(place.path);
}

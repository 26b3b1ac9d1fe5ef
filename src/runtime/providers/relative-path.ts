import type { ProviderTable, ResolvedPath } from './provider-table.ts';

/** A place as it is reached from the current location: `.\x`, `..\x`; of another drive as it is. */
export function relativePath(table: ProviderTable, place: ResolvedPath): string {
  const { location } = table;
  if (place.provider !== location.provider || !place.provider.navigable || place.drive !== location.drive) return place.qualified;
  const separator = table.separatorOf(place.provider);
  const parts = (path: string) => path.split(/[\\/]+/).filter((part) => part !== '');
  const same = (one: string, other: string) => (table.session.platform === 'windows' ? one.toLowerCase() === other.toLowerCase() : one === other);
  const [base, target] = [parts(location.path), parts(place.path)];
  let shared = 0;
  while (shared < base.length && shared < target.length && same(base[shared], target[shared])) shared++;
  // A place that leads to here is named whole, from above it.
  if (shared === target.length && shared > 0) shared--;
  const up = base.length - shared;
  const below = target.slice(shared).join(separator);
  return up === 0 ? `.${separator}${below}` : `..${separator}`.repeat(up) + below;
}

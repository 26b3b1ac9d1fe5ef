/** Plain data, as in JSON. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain | undefined };

/** One difference between two states: the path to it, and what was and is there. */
export interface Change {
  /** `services/Spooler/status`, `files/C:\\Temp\\a.txt`, `sessions/1`. */
  readonly path: string;
  /** Absent when it did not exist before. */
  readonly before?: Plain;
  /** Absent when it is gone. */
  readonly after?: Plain;
}

type PlainRecord = { readonly [name: string]: Plain | undefined };

const isRecord = (value: Plain | undefined): value is PlainRecord => typeof value === 'object' && value !== null && !Array.isArray(value);

function same(one: Plain | undefined, other: Plain | undefined): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, index) => same(item, other[index]));
  if (!isRecord(one) || !isRecord(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => same(one[name], other[name]));
}

function collect(path: string, before: Plain | undefined, after: Plain | undefined, changes: Change[]): void {
  if (same(before, after)) return;
  if (!isRecord(before) || !isRecord(after)) {
    changes.push({ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) });
    return;
  }
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    collect(path === '' ? name : `${path}/${name}`, before[name], after[name], changes);
  }
}

/** What differs between two snapshots of one endpoint, sorted by path. */
export function changesBetween(before: Plain, after: Plain): Change[] {
  const changes: Change[] = [];
  collect('', before, after, changes);
  return changes.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
}

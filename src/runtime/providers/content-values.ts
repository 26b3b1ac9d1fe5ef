import type { CmdletHost } from '../commands/cmdlet-host.ts';
import { ensureExtendedMembers, PSWrapper } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { leafOf } from './path-syntax.ts';
import type { ResolvedPath } from './provider-table.ts';

/**
 * Writes what Get-Content read: one object at a time, or arrays of `readCount` (0: all in one). Each tells where it comes
 * from: PSPath and its like, and ReadCount, the number of lines up to it.
 */
export function writeContentValues(host: CmdletHost, place: ResolvedPath, values: Value[], readCount: number, whole: boolean): void {
  if (values.length === 0) return;
  if (whole) {
    host.write(noted(host, place, values[0], 1));
    return;
  }
  // What a store of named things holds is read in one go, and of that the first is written, whatever -ReadCount but 1 says.
  if (!place.provider.navigable) {
    host.write(noted(host, place, readCount === 1 ? values[0] : values, values.length));
    return;
  }
  if (readCount === 1) {
    values.forEach((value, index) => host.write(noted(host, place, value, index + 1)));
    return;
  }
  const size = readCount <= 0 ? values.length : readCount;
  for (let start = 0; start < values.length; start += size) {
    const part = values.slice(start, start + size);
    host.write(noted(host, place, part.length === 1 && readCount > 0 ? part[0] : part, start + part.length));
  }
}

/** A value with the notes of its origin. Strings are wrapped for it, as PowerShell wraps them. */
function noted(host: CmdletHost, place: ResolvedPath, value: Value, readCount: number): Value {
  if (value === null || value === undefined) return value;
  const { session } = host;
  const { provider, drive, path, qualified } = place;
  const object = typeof value === 'object' && !Array.isArray(value) ? value : new PSWrapper(value);
  const members = ensureExtendedMembers(object);
  const note = (name: string, content: Value) => members.add({ kind: 'NoteProperty', name, value: content });
  note('PSPath', qualified);
  if (provider.navigable) {
    note('PSParentPath', session.providers.parentOf(provider, qualified));
    note('PSChildName', leafOf(path));
  }
  if (drive) note('PSDrive', drive);
  note('PSProvider', session.providers.infoOf(provider));
  note('ReadCount', BigInt(readCount));
  return object;
}

import type { Session } from '../session.ts';
import { ensureExtendedMembers, wrapForMembers } from '../values/members.ts';
import type { NetObject, Value } from '../values/value.ts';
import type { Drive } from './drive.ts';
import { leafOf } from './path-syntax.ts';
import type { Provider } from './provider.ts';

/**
 * Gives an object what every object of a provider has: PSPath, for what stands in a tree PSParentPath and PSChildName,
 * PSDrive, PSProvider and, for items, PSIsContainer (about_Providers).
 */
export function addItemNotes(
  session: Session,
  item: Value,
  provider: Provider,
  drive: Drive | undefined,
  path: string,
  isContainer?: boolean,
): Value {
  const object = wrapForMembers(item);
  const members = ensureExtendedMembers(object);
  const note = (name: string, value: Value) => members.add({ kind: 'NoteProperty', name, value });
  const info = session.providers.infoOf(provider);
  const prefix = `${info.fullName}::`;
  note('PSPath', prefix + path);
  if (provider.navigable) {
    const parent = session.providers.parentOf(provider, path);
    note('PSParentPath', parent === '' ? '' : prefix + parent);
    note('PSChildName', leafOf(path));
  }
  if (drive) note('PSDrive', drive);
  note('PSProvider', info);
  if (isContainer !== undefined) note('PSIsContainer', isContainer);
  return object as NetObject;
}

import type { Dictionary } from '../values/dictionary.ts';
import { PSCustomObject } from '../values/members.ts';
import { toText } from './to-text.ts';

/** `[pscustomobject]@{ … }`: the entries become properties in their order; `PSTypeName` names the type (about_PSCustomObject). */
export function customObjectOf(dictionary: Dictionary): PSCustomObject {
  const object = new PSCustomObject();
  for (const [key, value] of dictionary.entries()) {
    const name = toText(key);
    if (name.toLowerCase() === 'pstypename' && typeof value === 'string') object.typeNames.unshift(value);
    else object.members.add({ kind: 'NoteProperty', name, value });
  }
  return object;
}

import type { PSCustomObject } from '../values/members.ts';

/** Names of the note properties of a custom object, in their order. */
export function noteNames(object: PSCustomObject): string[] {
  return [...object.members].filter((member) => member.kind === 'NoteProperty').map((member) => member.name);
}

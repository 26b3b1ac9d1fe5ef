import { withFiles } from '../../runtime/providers/file-exception.ts';
import { localTime, millisecondsOf, universalTime } from '../../runtime/providers/file-time.ts';
import type { MethodsBySignature } from '../../runtime/types/overloads.ts';
import { FileSystemObject } from '../../runtime/values/file-system-object.ts';
import { fullPath } from './full-path.ts';

const times = { CreationTime: 'creationTime', LastAccessTime: 'lastAccessTime', LastWriteTime: 'lastWriteTime' } as const;

/** GetCreationTime, SetLastWriteTimeUtc … of System.IO.File and System.IO.Directory. */
export function timeMethods(kind: 'file' | 'folder'): MethodsBySignature<undefined> {
  const methods: MethodsBySignature<undefined> = {};
  for (const [name, key] of Object.entries(times)) {
    for (const utc of [false, true]) {
      const suffix = utc ? 'Utc' : '';
      methods[`datetime Get${name}${suffix}(string path)`] = (_, [path], session) => {
        const time = new FileSystemObject(kind, session.endpoint.files, fullPath(session, path, 'path')).state[key];
        return utc ? universalTime(time) : localTime(session, time);
      };
      const parameter = `${name[0].toLowerCase()}${name.slice(1)}${suffix}`;
      methods[`void Set${name}${suffix}(string path, datetime ${parameter})`] = (_, [path, time], session) => {
        const full = fullPath(session, path, 'path');
        withFiles(session, () =>
          session.endpoint.files.change(full, (node) => {
            node[key] = millisecondsOf(session, time, utc);
          }),
        );
      };
    }
  }
  return methods;
}

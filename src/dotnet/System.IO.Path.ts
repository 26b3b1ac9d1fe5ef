import { temporaryFileName } from '../runtime/providers/temporary-file-name.ts';
import { temporaryFolder } from '../runtime/providers/temporary-folder.ts';
import { sessionRandom } from '../runtime/random.ts';
import type { Session } from '../runtime/session.ts';
import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { typedArray } from '../runtime/types/types.ts';
import { Char } from '../runtime/values/numbers.ts';
import { argument, argumentNull } from './argument-exceptions.ts';
import { combinePaths, directoryName, extensionStart, fileName, joinPaths, pathTextOf, relativePath } from './io/path-text.ts';

const textOf = (session: Session) => pathTextOf(session.platform);

/** The .NET Framework refuses what can stand in no path; .NET leaves that to the file system. */
function check(session: Session, paths: readonly (string | null)[]): asserts paths is string[] {
  if (!session.isWindowsPowerShell) return;
  for (const path of paths) if (path !== null && /["<>|\u0000-\u001f]/.test(path)) throw argument('Illegal characters in path.');
}

function combine(session: Session, paths: (string | null)[], names: readonly string[] = []): string {
  paths.forEach((path, index) => {
    if (path === null) throw argumentNull(names[index] ?? 'paths');
  });
  check(session, paths);
  return combinePaths(textOf(session), paths);
}

const join = (session: Session, paths: (string | null)[]) =>
  joinPaths(
    textOf(session),
    paths.map((path) => path ?? ''),
  );

/** A part of a path; null of null. */
const part =
  (get: (session: Session, path: string) => string | null) =>
  (_: unknown, [path]: any[], session: Session) => {
    if (path === null) return null;
    check(session, [path]);
    return get(session, path);
  };

const extension = (session: Session, path: string) => {
  const start = extensionStart(textOf(session), path);
  return start === undefined || start === path.length - 1 ? '' : path.slice(start);
};

const withoutExtension = (session: Session, path: string) => {
  const name = fileName(textOf(session), path);
  const cut = name.lastIndexOf('.');
  return cut < 0 ? name : name.slice(0, cut);
};

function changeExtension(session: Session, path: string, wanted: string | null): string {
  if (path === '') return '';
  const name = path.slice(0, extensionStart(textOf(session), path) ?? path.length);
  return wanted === null ? name : `${name}${wanted.startsWith('.') ? '' : '.'}${wanted}`;
}

function full(session: Session, path: string | null): string {
  if (path === null) throw argumentNull('path');
  if (path === '')
    throw session.isWindowsPowerShell ? argument('The path is not of a legal form.') : argument('The value cannot be an empty string.', 'path');
  if (path.includes('\0')) throw argument('Null character in path.', 'path');
  return session.providers.completePath(path);
}

const controls = Array.from({ length: 31 }, (_, index) => String.fromCharCode(index + 1));
const characters = (list: readonly string[]) =>
  typedArray(
    list.map((character) => new Char(character)),
    'System.Char',
  );
const invalidFileName = ({ platform }: Session) =>
  platform === 'linux' ? ['\0', '/'] : ['"', '<', '>', '|', '\0', ...controls, ':', '*', '?', '\\', '/'];
const invalidPath = (session: Session) =>
  session.platform === 'linux' ? ['\0'] : [...(session.isWindowsPowerShell ? ['"', '<', '>'] : []), '|', '\0', ...controls];

/** Path.GetRandomFileName: eight characters, a dot, three. */
function randomName(session: Session): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz012345';
  const random = sessionRandom(session);
  const name = Array.from({ length: 11 }, () => letters[Math.floor(random.double() * letters.length)]).join('');
  return `${name.slice(0, 8)}.${name.slice(8)}`;
}

const field = (character: (session: Session) => string): PropertyDefinition<undefined> => ({
  type: 'char',
  kind: 'Field',
  get: (_, session) => new Char(character(session)),
});

export default defineType({
  name: 'System.IO.Path',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.io.path',
  staticProperties: {
    DirectorySeparatorChar: field(({ platform }) => (platform === 'windows' ? '\\' : '/')),
    AltDirectorySeparatorChar: field(() => '/'),
    VolumeSeparatorChar: field(({ platform }) => (platform === 'windows' ? ':' : '/')),
    PathSeparator: field(({ platform }) => (platform === 'windows' ? ';' : ':')),
    InvalidPathChars: { type: 'char[]', kind: 'Field', get: (_, session) => characters(invalidPath(session)) },
  },
  staticMethods: methodsOf<undefined>(
    {
      'string ChangeExtension(string path, string extension)': (_, [path, wanted], session) =>
        path === null ? null : changeExtension(session, path, wanted),
      'string Combine(string path1, string path2)': (_, paths, session) => combine(session, paths, ['path1', 'path2']),
      'string Combine(string path1, string path2, string path3)': (_, paths, session) => combine(session, paths, ['path1', 'path2', 'path3']),
      'string Combine(string path1, string path2, string path3, string path4)': (_, paths, session) =>
        combine(session, paths, ['path1', 'path2', 'path3', 'path4']),
      'string Combine(Params string[] paths)': (_, [paths], session) => {
        if (paths === null) throw argumentNull('paths');
        return combine(session, paths);
      },
      'string GetDirectoryName(string path)': part((session, path) => directoryName(textOf(session), path)),
      'string GetExtension(string path)': part(extension),
      'string GetFileName(string path)': part((session, path) => fileName(textOf(session), path)),
      'string GetFileNameWithoutExtension(string path)': part(withoutExtension),
      'string GetFullPath(string path)': (_, [path], session) => full(session, path),
      'char[] GetInvalidFileNameChars()': (_, __, session) => characters(invalidFileName(session)),
      'char[] GetInvalidPathChars()': (_, __, session) => characters(invalidPath(session)),
      'string GetPathRoot(string path)': part((session, path) => {
        const text = textOf(session);
        return path === '' || (session.platform === 'windows' && path.trim() === '') ? null : text.normalize(path.slice(0, text.rootLength(path)));
      }),
      'string GetRandomFileName()': (_, __, session) => randomName(session),
      'string GetTempFileName()': (_, __, session) => {
        const path = temporaryFolder(session) + temporaryFileName(session);
        session.endpoint.files.write(path, new Uint8Array());
        return path;
      },
      'string GetTempPath()': (_, __, session) => temporaryFolder(session),
      'bool HasExtension(string path)': (_, [path], session) => path !== null && extension(session, path) !== '',
      'bool IsPathRooted(string path)': (_, [path], session) => path !== null && textOf(session).isRooted(path),
    },
    {
      'bool EndsInDirectorySeparator(string path)': (_, [path], session) => path !== null && textOf(session).isSeparator(path.at(-1)),
      'bool Exists(string path)': (_, [path], session) => {
        if (!path) return false;
        const node = session.endpoint.files.get(full(session, path));
        return node !== undefined && (node.kind === 'folder' || !textOf(session).isSeparator(path.at(-1)));
      },
      'string GetFullPath(string path, string basePath)': (_, [path, base], session) => {
        if (!textOf(session).isComplete(base)) throw argument('Basepath argument is not fully qualified.', 'basePath');
        return full(session, textOf(session).isComplete(path) ? path : combine(session, [base, path]));
      },
      'string GetRelativePath(string relativeTo, string path)': (_, [from, to], session) => {
        if (from === '') throw argument('The path is empty.', 'relativeTo');
        return relativePath(textOf(session), full(session, from), full(session, to));
      },
      'bool IsPathFullyQualified(string path)': (_, [path], session) => {
        if (path === null) throw argumentNull('path');
        return textOf(session).isComplete(path);
      },
      'string Join(string path1, string path2)': (_, paths, session) => join(session, paths),
      'string Join(string path1, string path2, string path3)': (_, paths, session) => join(session, paths),
      'string Join(string path1, string path2, string path3, string path4)': (_, paths, session) => join(session, paths),
      'string Join(Params string[] paths)': (_, [paths], session) => join(session, paths),
      'string TrimEndingDirectorySeparator(string path)': (_, [path], session) => {
        const text = textOf(session);
        return path !== null && path.length > text.rootLength(path) && text.isSeparator(path.at(-1)) ? path.slice(0, -1) : path;
      },
    },
  ),
  alsoHas: ['static TryJoin'],
});

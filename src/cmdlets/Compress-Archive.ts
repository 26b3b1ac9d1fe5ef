import { NotSimulated } from '../base/not-simulated.ts';
import { allPaths, archiveError, onePath } from '../dotnet/compression/archive-paths.ts';
import { entriesOfArchive, entryOfFile } from '../dotnet/compression/archived-file.ts';
import { writeZip, type ZipEntry } from '../dotnet/compression/zip-file.ts';
import { StoreError } from '../endpoint/stores/store-error.ts';
import { namedArguments } from '../runtime/commands/argument-list.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { FileSystemObject } from '../runtime/values/file-system-object.ts';
import { unwrap } from '../runtime/values/members.ts';

interface State {
  readonly given: string[];
  /** Full path of the archive. */
  archive: string;
  isThere: boolean;
}

const sets = {
  path: { mandatory: true, position: 0, pipeline: true, byPropertyName: true },
  literal: { mandatory: true, byPropertyName: true },
} as const;

/** The archive's full path, with `.zip` where nothing stands behind its name. */
function archiveOf(host: CmdletHost, given: string): string {
  const { files } = host.endpoint;
  const { isWindowsPowerShell, providers } = host.session;
  const plain = isWindowsPowerShell ? given : providers.unresolved(given, true).path;
  const cut = Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\'));
  const parent = cut < 0 ? '.' : plain.slice(0, cut + 1);
  const folder = onePath(host, parent, false);
  const name = plain.slice(cut + 1);
  if (name === '') throw new NotSimulated('value', `Compress-Archive to ${given}`);
  const path = `${folder.endsWith(files.separator) ? folder : folder + files.separator}${name}`;
  const extension = /\.[^.]*$/.exec(name)?.[0] ?? '';
  if (extension === '') return `${path}.zip`;
  if (isWindowsPowerShell && extension.toLowerCase() !== '.zip') {
    const message = `${extension} is not a supported archive file format. .zip is the only supported archive file format.`;
    archiveError(host, 'NotSupportedArchiveFileExtension', message, extension);
  }
  return path;
}

/** The module of Windows PowerShell keeps the separators of Windows in the names of entries. */
const entryName = (host: CmdletHost, name: string): string => (host.session.isWindowsPowerShell ? name : name.replaceAll('\\', '/'));

/** What goes into the archive of a folder: its files, and folders without files of their own. Hidden ones are left out. */
function entriesOfFolder(host: CmdletHost, folder: string): ZipEntry[] {
  const { files, clock } = host.endpoint;
  const above = folder.slice(0, folder.lastIndexOf(files.separator) + 1);
  const now = clock.now;
  return host.call('Get-ChildItem', namedArguments({ LiteralPath: folder, Recurse: true })).flatMap((item) => {
    const object = unwrap(item);
    if (!(object instanceof FileSystemObject)) return [];
    const name = entryName(host, object.fullName.slice(above.length).trim());
    if (!object.isFolder) return [entryOfFile(host.session, object.fullName, name)];
    if (files.list(object.fullName).some((each) => each.kind === 'file')) return [];
    const local = host.session.localDateTime(now);
    return [
      {
        name: name + (host.session.isWindowsPowerShell ? '\\' : '/'),
        bytes: new Uint8Array(),
        localTime: Number(local.ticks / 10_000n) - 62_135_596_800_000,
      },
    ];
  });
}

function entriesOf(host: CmdletHost, paths: readonly string[]): ZipEntry[] {
  const { files } = host.endpoint;
  const isFile = (path: string) => files.get(path)?.kind === 'file';
  const nameOf = (path: string) => path.slice(path.lastIndexOf(files.separator) + 1);
  const folders = paths.filter((path) => !isFile(path)).flatMap((path) => entriesOfFolder(host, path));
  return [...folders, ...paths.filter(isFile).map((path) => entryOfFile(host.session, path, nameOf(path)))];
}

const sameName = (one: ZipEntry, other: ZipEntry) => one.name.replaceAll('\\', '/').toLowerCase() === other.name.replaceAll('\\', '/').toLowerCase();

function checkDuplicates(host: CmdletHost, given: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of given) {
    if (seen.has(path.toUpperCase())) {
      const set = host.parameterSet;
      const message = `The input to ${set} parameter contains a duplicate path '${path}'. Provide a unique set of paths as input to ${set} parameter.`;
      archiveError(host, 'DuplicatePathFound', message, path);
    }
    seen.add(path.toUpperCase());
  }
}

function compress(host: CmdletHost, state: State, paths: readonly string[], compresses: boolean, isUpdate: boolean): boolean {
  const { files } = host.endpoint;
  const made = entriesOf(host, paths);
  const before = isUpdate && files.exists(state.archive) ? entriesOfArchive(host.session, state.archive) : [];
  if (!before) throw new NotSimulated('value', `Compress-Archive -Update of ${state.archive}, which is no zip`);
  if (made.length === 0) {
    if (files.exists(state.archive)) files.remove(state.archive, { force: true });
    return false;
  }
  for (const { name } of made) host.verbose(`Adding '${name}'.`);
  const kept = before.filter((entry) => !made.some((each) => sameName(each, entry)));
  files.write(state.archive, writeZip([...kept, ...made], compresses));
  return true;
}

/** Sizes of what is packed are those of another packer than Windows' own. */
export default defineCmdlet({
  name: 'Compress-Archive',
  module: 'Microsoft.PowerShell.Archive',
  className: 'Compress-Archive',
  isFunction: true,
  parameters: {
    Path: { type: 'string[]', sets: { Path: sets.path, PathWithForce: sets.path, PathWithUpdate: sets.path }, validate: { notNullOrEmpty: true } },
    LiteralPath: {
      type: 'string[]',
      aliases: ['PSPath'],
      sets: { LiteralPathWithUpdate: sets.literal, LiteralPathWithForce: sets.literal, LiteralPath: sets.literal },
      validate: { notNullOrEmpty: true },
    },
    DestinationPath: { type: 'string', mandatory: true, position: 1, validate: { notNullOrEmpty: true } },
    CompressionLevel: { type: 'string', validate: { set: ['Optimal', 'NoCompression', 'Fastest'] } },
    PassThru: { type: 'switch', edition: '7.6' },
    Update: { type: 'switch', sets: { PathWithUpdate: { mandatory: true }, LiteralPathWithUpdate: { mandatory: true } } },
    Force: { type: 'switch', sets: { PathWithForce: { mandatory: true }, LiteralPathWithForce: { mandatory: true } } },
  },
  defaultSet: 'Path',
  supportsShouldProcess: true,
  state: (): State => ({ given: [], archive: '', isThere: false }),
  begin({ DestinationPath = '', Update, Force }, host, state) {
    const { files } = host.endpoint;
    state.archive = archiveOf(host, DestinationPath);
    const node = files.get(state.archive);
    state.isThere = node?.kind === 'file';
    if (state.isThere && !Update && !Force) {
      const message = `The archive file ${state.archive} already exists. Use the -Update parameter to update the existing archive file or use the -Force parameter to overwrite the existing archive file.`;
      archiveError(host, 'ArchiveFileExists', message, state.archive);
    }
    if (!Update || !node?.attributes.has('ReadOnly')) return;
    const message = `The attributes of the archive file ${state.archive} is set to 'ReadOnly' hence it cannot be updated. If you intend to update the existing archive file, remove the 'ReadOnly' attribute on the archive file else use -Force parameter to override and create a new archive file.`;
    archiveError(host, 'ArchiveFileIsReadOnly', message, state.archive, 'InvalidOperation');
  },
  process({ Path, LiteralPath }, _host, state) {
    state.given.push(...(LiteralPath ?? Path ?? []));
  },
  end({ CompressionLevel, Update, Force, PassThru }, host, state) {
    const { files } = host.endpoint;
    const { given, archive, isThere } = state;
    try {
      if (Force && isThere) files.remove(archive, { force: true });
      const isLiteral = host.parameterSet.startsWith('Literal');
      checkDuplicates(host, given);
      const paths = allPaths(host, given, isLiteral);
      if (!host.shouldProcess(paths.length > 1 ? `\n${paths.join('\n')}` : paths[0])) return;
      const isMade = compress(host, state, paths, CompressionLevel?.toLowerCase() !== 'nocompression', Update);
      if (isMade && PassThru) host.write(new FileSystemObject('file', files, archive));
    } catch (thrown) {
      if (thrown instanceof StoreError) throw new NotSimulated('value', `Compress-Archive that ends with ${thrown.code} at ${thrown.path}`);
      throw thrown;
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.archive/compress-archive',
});

import { NotSimulated } from '../base/not-simulated.ts';
import { archiveError, onePath } from '../dotnet/compression/archive-paths.ts';
import { entriesOfArchive, extractEntry } from '../dotnet/compression/archived-file.ts';
import type { ZipEntry } from '../dotnet/compression/zip-file.ts';
import { StoreError } from '../endpoint/stores/store-error.ts';
import { namedArguments } from '../runtime/commands/argument-list.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { errorRecord } from '../runtime/values/errors.ts';
import { FileSystemObject } from '../runtime/values/file-system-object.ts';

/** Writes an error as the module's inner function does, whose name ends its id. */
function innerError(host: CmdletHost, id: string, message: string, target: string | null, exception: string): void {
  const record = errorRecord({ id, message, category: id === 'ExpandArchiveFileExists' ? 'InvalidOperation' : 'NotSpecified', target, exception });
  record.setIdOwner('ExpandArchiveHelper');
  record.activity = 'Write-Error';
  record.invocationInfo = host.invocation;
  host.error(record);
}

/** Where an entry goes to; undefined: outside of the folder, which is told. */
function targetOf(host: CmdletHost, entry: ZipEntry, folder: string): string | undefined {
  const { files } = host.endpoint;
  const isFolder = /[\\/]$/.test(entry.name);
  const path = files.normalize(
    `${folder}${files.separator}${entry.name
      .split(/[\\/]/)
      .map((part) => part.trim())
      .join(files.separator)}`,
  );
  const prefix = folder.endsWith(files.separator) ? folder : folder + files.separator;
  if (path.startsWith(prefix)) return isFolder ? path + files.separator : path;
  if (host.session.isWindowsPowerShell) throw new NotSimulated('value', `zip entry ${entry.name}, which leads out of the folder`);
  innerError(
    host,
    'Microsoft.PowerShell.Commands.WriteErrorException',
    `Can not process invalid archive entry '${entry.name}'.`,
    null,
    'Microsoft.PowerShell.Commands.WriteErrorException',
  );
  return undefined;
}

function expandFile(host: CmdletHost, entry: ZipEntry, path: string, archive: string, force: boolean, made: string[]): void {
  const { files } = host.endpoint;
  const parent = path.slice(0, path.lastIndexOf(files.separator));
  if (files.get(parent)?.kind !== 'folder') {
    files.makeFolder(parent);
    made.push(parent);
  }
  if (files.get(path)?.kind === 'file') {
    if (!force) {
      const message = `Failed to create file '${path}' while expanding the archive file '${archive}' contents as the file '${path}' already exists. Use the -Force parameter if you want to overwrite the existing directory '${path}' contents when expanding the archive file.`;
      innerError(host, 'ExpandArchiveFileExists', message, path, 'System.IO.IOException');
      return;
    }
    files.remove(path, { force: true });
  }
  extractEntry(host.session, entry, path);
  made.push(path);
  host.verbose(`Created '${path}'.`);
}

function expand(host: CmdletHost, archive: string, folder: string, force: boolean): string[] {
  const { files } = host.endpoint;
  const made: string[] = [];
  const entries = entriesOfArchive(host.session, archive);
  // What .NET says of bytes that are no zip depends on what is wrong with them.
  if (!entries) throw new NotSimulated('value', `Expand-Archive of ${archive}, which is no zip`);
  if (entries.length === 0) host.verbose(`The archive file ${archive} is empty.`);
  for (const entry of entries) {
    const target = targetOf(host, entry, folder);
    if (target === undefined) continue;
    if (!target.endsWith(files.separator)) expandFile(host, entry, target, archive, force, made);
    else if (!files.exists(target.slice(0, -1))) {
      files.makeFolder(target.slice(0, -1));
      made.push(target);
    }
  }
  return made;
}

/** The folder that is expanded into: the one that is named, or one beside the script that is called as the archive is. */
function folderOf(host: CmdletHost, given: string | undefined, archive: string): string {
  const { files } = host.endpoint;
  const { providers } = host.session;
  if (given === undefined) {
    const name = archive.slice(archive.lastIndexOf(files.separator) + 1).replace(/\.[^.]*$/, '');
    return providers.unresolved(name, true).path;
  }
  return onePath(host, given, false);
}

export default defineCmdlet({
  name: 'Expand-Archive',
  module: 'Microsoft.PowerShell.Archive',
  className: 'Expand-Archive',
  isFunction: true,
  parameters: {
    Path: {
      type: 'string',
      sets: { Path: { mandatory: true, position: 0, pipeline: true, byPropertyName: true } },
      validate: { notNullOrEmpty: true },
    },
    LiteralPath: {
      type: 'string',
      aliases: ['PSPath'],
      sets: { LiteralPath: { mandatory: true, byPropertyName: true } },
      validate: { notNullOrEmpty: true },
    },
    DestinationPath: { type: 'string', position: 1, validate: { notNullOrEmpty: true } },
    Force: { type: 'switch' },
    PassThru: { type: 'switch', edition: '7.6' },
  },
  defaultSet: 'Path',
  supportsShouldProcess: true,
  begin({ DestinationPath }, host) {
    if (DestinationPath === undefined) return;
    const place = host.session.providers.unresolved(DestinationPath, true);
    // The folder is made before anything is looked at.
    if (host.session.providers.isContainer(place)) return;
    const whatIf = host.isBound('WhatIf') ? { WhatIf: true } : {};
    host.call('New-Item', namedArguments({ Path: DestinationPath, ItemType: 'Directory', ErrorAction: 'Stop', ...whatIf }));
    onePath(host, DestinationPath, true);
  },
  process({ Path, LiteralPath, DestinationPath, Force, PassThru }, host) {
    const { files } = host.endpoint;
    const archive = onePath(host, LiteralPath ?? Path ?? '', LiteralPath !== undefined);
    if (files.get(archive)?.kind !== 'file') {
      archiveError(host, 'PathNotFound', `The path '${archive}' either does not exist or is not a valid file system path.`, archive);
    }
    const extension = /\.[^.\\/]*$/.exec(archive)?.[0] ?? '';
    if (host.session.isWindowsPowerShell && extension.toLowerCase() !== '.zip') {
      const message = `${extension} is not a supported archive file format. .zip is the only supported archive file format.`;
      archiveError(host, 'NotSupportedArchiveFileExtension', message, extension);
    }
    if (!host.shouldProcess(archive)) return;
    const folder = folderOf(host, DestinationPath, archive);
    try {
      if (files.get(folder)?.kind !== 'folder') files.makeFolder(folder);
      const made = expand(host, archive, folder, Force);
      if (!PassThru) return;
      for (const path of made) {
        const plain = path.endsWith(files.separator) ? path.slice(0, -1) : path;
        host.write(new FileSystemObject(files.get(plain)?.kind === 'folder' ? 'folder' : 'file', files, plain));
      }
    } catch (thrown) {
      if (thrown instanceof StoreError) throw new NotSimulated('value', `Expand-Archive that ends with ${thrown.code} at ${thrown.path}`);
      throw thrown;
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.archive/expand-archive',
});

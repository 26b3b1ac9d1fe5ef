import { NotSimulated } from '../base/not-simulated.ts';
import type { FileSystemNode } from '../endpoint/stores/file-tree.ts';
import { withFiles } from '../runtime/providers/file-exception.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { NetException } from '../runtime/values/errors.ts';
import { entriesOfArchive, entryOfFile, extractEntry } from './compression/archived-file.ts';
import { writeZip, type ZipEntry } from './compression/zip-file.ts';
import { enumNumber } from './enum-access.ts';
import { fullPath } from './io/full-path.ts';

const io = (message: string) => new NetException('System.IO.IOException', message);

/** What is shorter than the record that ends a zip is told otherwise. */
const corrupt = (node: FileSystemNode | undefined): string =>
  node?.kind === 'file' && node.size < 22 ? 'Central Directory corrupt.' : 'End of Central Directory record could not be found.';

/** CompressionLevel.NoCompression. */
const noCompression = 2;

function extract(session: Session, archive: string | null, folder: string | null, overwrites: boolean): void {
  const { files } = session.endpoint;
  const source = fullPath(session, archive, 'sourceArchiveFileName');
  const target = fullPath(session, folder, 'destinationDirectoryName');
  withFiles(session, () => {
    const entries = entriesOfArchive(session, source);
    if (!entries) throw new NetException('System.IO.InvalidDataException', corrupt(files.get(source)));
    files.makeFolder(target);
    for (const entry of entries) {
      const path = files.normalize(`${target}${files.separator}${entry.name.replaceAll(/[\\/]/g, files.separator)}`);
      if (!path.startsWith(target)) throw io('Extracting Zip entry would have resulted in a file outside the specified destination directory.');
      if (/[\\/]$/.test(entry.name)) {
        files.makeFolder(path);
        continue;
      }
      files.makeFolder(path.slice(0, path.lastIndexOf(files.separator)));
      if (files.exists(path) && !overwrites) throw io(`The file '${path}' already exists.`);
      extractEntry(session, entry, path);
    }
  });
}

/** All below a folder: files, and folders in which there is nothing. */
function entriesBelow(session: Session, folder: string, prefix: string): ZipEntry[] {
  const { files } = session.endpoint;
  return files.list(folder).flatMap((node) => {
    const path = folder.endsWith(files.separator) ? folder + node.name : folder + files.separator + node.name;
    const name = prefix + node.name;
    if (node.kind === 'file') return [entryOfFile(session, path, name)];
    const below = entriesBelow(session, path, `${name}/`);
    if (below.length > 0) return below;
    const local = session.localDateTime(node.lastWriteTime);
    return [{ name: `${name}/`, bytes: new Uint8Array(), localTime: Number(local.ticks / 10_000n) - 62_135_596_800_000 }];
  });
}

function create(session: Session, folder: string | null, archive: string | null, compresses: boolean, includesBase: boolean): void {
  const { files } = session.endpoint;
  const source = fullPath(session, folder, 'sourceDirectoryName');
  const target = fullPath(session, archive, 'destinationArchiveFileName');
  withFiles(session, () => {
    if (files.exists(target)) throw io(`The file '${target}' already exists.`);
    if (files.get(source)?.kind !== 'folder')
      throw new NetException('System.IO.DirectoryNotFoundException', `Could not find a part of the path '${source}'.`);
    const base = source.slice(source.lastIndexOf(files.separator) + 1);
    files.write(target, writeZip(entriesBelow(session, source, includesBase ? `${base}/` : ''), compresses));
  });
}

const folderAndFile = 'string sourceDirectoryName, string destinationArchiveFileName';
const level = 'System.IO.Compression.CompressionLevel compressionLevel';
const fileAndFolder = 'string sourceArchiveFileName, string destinationDirectoryName';

function withEncoding(): never {
  throw new NotSimulated('member', 'System.IO.Compression.ZipFile with an encoding of names');
}

export default defineType({
  name: 'System.IO.Compression.ZipFile',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.io.compression.zipfile',
  staticMethods: methodsOf<undefined>(
    {
      [`void CreateFromDirectory(${folderAndFile})`]: (_, [from, to], session) => create(session, from, to, true, false),
      [`void CreateFromDirectory(${folderAndFile}, ${level}, bool includeBaseDirectory)`]: (_, [from, to, how, base], session) =>
        create(session, from, to, enumNumber(how) !== noCompression, base),
      [`void CreateFromDirectory(${folderAndFile}, ${level}, bool includeBaseDirectory, System.Text.Encoding entryNameEncoding)`]: withEncoding,
      [`void ExtractToDirectory(${fileAndFolder})`]: (_, [from, to], session) => extract(session, from, to, false),
      [`void ExtractToDirectory(${fileAndFolder}, System.Text.Encoding entryNameEncoding)`]: withEncoding,
    },
    {
      [`void ExtractToDirectory(${fileAndFolder}, bool overwriteFiles)`]: (_, [from, to, over], session) => extract(session, from, to, over),
    },
  ),
  alsoHas: ['static Open', 'static OpenRead'],
});

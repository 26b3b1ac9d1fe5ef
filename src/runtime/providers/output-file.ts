import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { Session } from '../session.ts';
import { NetException } from '../values/errors.ts';
import type { ContentEncodingName } from './content-encoding.ts';
import { byteOrderMark, encodeText } from './encode-text.ts';
import { withFiles } from './file-exception.ts';
import { hasWildcards } from './path-syntax.ts';
import { ProviderError } from './provider-error.ts';
import type { ResolvedPath } from './provider-table.ts';

export interface OutputFileOptions {
  path: string;
  /** -LiteralPath: wildcards mean themselves. */
  literal: boolean;
  encoding: ContentEncodingName;
  append?: boolean;
  noClobber?: boolean;
  /** Writes to a read-only file as well. */
  force?: boolean;
}

/** Where a cmdlet writes text (PathUtils.MasterStreamOpen, which Out-File and the Export cmdlets share). */
export class OutputFile {
  readonly #host: CmdletHost;
  readonly #path: string;
  readonly #encoding: ContentEncodingName;
  readonly #force: boolean;
  #bytes: Uint8Array;
  #length: number;

  constructor(host: CmdletHost, path: string, { encoding, append = false, force = false }: OutputFileOptions) {
    this.#host = host;
    this.#path = path;
    this.#encoding = encoding;
    this.#force = force;
    this.#bytes = append ? this.#present() : new Uint8Array(0);
    this.#length = this.#bytes.length;
    this.#store();
  }

  #present(): Uint8Array {
    const { files } = this.#host.endpoint;
    return files.exists(this.#path) ? (withFiles(this.#host.session, () => files.read(this.#path)) ?? new Uint8Array(0)) : new Uint8Array(0);
  }

  /** Puts text at the end. An empty file begins with the encoding's mark, which is written even with an empty text. */
  write(text: string): void {
    if (text === '' && this.#length > 0) return;
    if (this.#length === 0) this.#add(Uint8Array.from(byteOrderMark(this.#encoding)));
    this.#add(encodeText(text, this.#encoding));
    this.#store();
  }

  #add(bytes: Uint8Array): void {
    const length = this.#length + bytes.length;
    if (length > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(length, this.#bytes.length * 2));
      wider.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = wider;
    }
    this.#bytes.set(bytes, this.#length);
    this.#length = length;
    this.#host.session.checkAllocation(length);
  }

  // The file holds at every time what has been written: nothing is lost when the pipeline ends early.
  #store(): void {
    withFiles(this.#host.session, () => this.#host.endpoint.files.write(this.#path, this.#bytes.subarray(0, this.#length), { force: this.#force }));
  }
}

/** Makes or empties the file that a path leads to; what is in the way ends the command. */
export function openOutputFile(host: CmdletHost, options: OutputFileOptions): OutputFile {
  const path = outputPath(host, options);
  const { files } = host.endpoint;
  if (options.noClobber && !options.append && files.exists(path)) {
    host.fail({
      id: 'NoClobber',
      message: `The file '${path}' already exists.`,
      category: 'ResourceExists',
      target: path,
      exception: 'System.IO.IOException',
    });
  }
  try {
    return new OutputFile(host, path, options);
  } catch (thrown) {
    if (!(thrown instanceof NetException)) throw thrown;
    host.fail({ id: 'FileOpenFailure', message: thrown.message, category: 'OpenError', exception: thrown.typeName });
  }
}

/** The one file that a path leads to; it need not exist. */
function outputPath(host: CmdletHost, { path, literal }: OutputFileOptions): string {
  const { providers } = host.session;
  const places = find(host, path, literal);
  if (places.length > 1) {
    host.fail({
      id: 'ReadWriteMultipleFilesNotSupported',
      message: 'Cannot perform operation because the path resolved to more than one file. This command cannot operate on multiple files.',
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSInvalidOperationException',
    });
  }
  if (places.length === 0) {
    host.fail({
      id: 'FileOpenFailure',
      message: `Cannot perform operation because the wildcard path ${path} did not resolve to a file.`,
      category: 'OpenError',
      target: path,
      exception: 'System.IO.FileNotFoundException',
    });
  }
  const [place] = places;
  if (place.provider.name !== 'FileSystem') {
    host.fail({
      id: 'ReadWriteFileNotFileSystemProvider',
      message: `Cannot open file because the current provider (${providers.infoOf(place.provider).fullName}) cannot open a file.`,
      category: 'InvalidArgument',
      exception: 'System.Management.Automation.PSInvalidOperationException',
    });
  }
  return place.path;
}

function find(host: CmdletHost, path: string, literal: boolean): ResolvedPath[] {
  try {
    return placesToWrite(host.session, path, literal);
  } catch (thrown) {
    if (!(thrown instanceof ProviderError)) throw thrown;
    host.fail(thrown.description);
  }
}

/**
 * The places that a path of something to be written leads to; one that is not there stands for itself.
 * @throws ProviderError when the path leads nowhere, as one of an unknown drive does
 */
export function placesToWrite({ providers }: Session, path: string, literal: boolean): ResolvedPath[] {
  if (literal || !hasWildcards(path)) return [providers.unresolved(path, literal)];
  try {
    return providers.glob(path, { force: true });
  } catch (thrown) {
    // A path whose folder does not exist is taken as it stands, and opening it fails.
    if (thrown instanceof ProviderError && thrown.description.id === 'PathNotFound') return [providers.unresolved(path, true)];
    throw thrown;
  }
}

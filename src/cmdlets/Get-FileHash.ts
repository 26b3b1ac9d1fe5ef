import { NotSimulated } from '../base/not-simulated.ts';
import { StreamObject } from '../dotnet/io/stream-object.ts';
import { StoreError } from '../endpoint/stores/store-error.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { fileException } from '../runtime/providers/file-exception.ts';
import { reporting } from '../runtime/providers/item-command.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import { type HashName, hashBytes } from '../runtime/text/hash-bytes.ts';
import { PSCustomObject } from '../runtime/values/members.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import type { Value } from '../runtime/values/value.ts';

/** Hash of a file as hexadecimal digits. */
function hashOf(host: CmdletHost, path: string, algorithm: HashName): string | undefined {
  const { session } = host;
  const refuse = (error: StoreError, id: string): undefined => {
    const exception = fileException(session, error, path);
    const missing = exception.typeName === 'System.IO.FileNotFoundException';
    host.error({ id, message: exception.message, category: missing ? 'ObjectNotFound' : 'InvalidData', target: path, exception: exception.typeName });
    return undefined;
  };
  const node = session.endpoint.files.get(path);
  if (!node) return refuse(new StoreError('notFound', path), 'FileNotFound');
  if (node.kind === 'folder') return refuse(new StoreError('accessDenied', path), 'UnauthorizedAccessError');
  try {
    const bytes = session.endpoint.files.read(path);
    if (bytes) return hashBytes(bytes, algorithm);
  } catch (thrown) {
    if (thrown instanceof StoreError) return refuse(thrown, thrown.code === 'accessDenied' ? 'UnauthorizedAccessError' : 'FileReadError');
    throw thrown;
  }
  // Of a file whose bytes nobody has the hash may be known.
  if (algorithm === 'SHA256' && node.facts.sha256) return node.facts.sha256;
  throw new NotSimulated('value', `${algorithm} of ${path}`);
}

/** What is written of a hash. */
const hashInfo = (host: CmdletHost, algorithm: string, hash: string, path: string | null): Value =>
  host.session.isWindowsPowerShell
    ? new PSCustomObject(
        [
          ['Algorithm', algorithm],
          ['Hash', hash],
          ['Path', path],
        ],
        ['Microsoft.Powershell.Utility.FileHash'],
      )
    : new RecordObject('Microsoft.PowerShell.Commands.FileHashInfo', { Algorithm: algorithm, Hash: hash, Path: path });

export default defineCmdlet({
  name: 'Get-FileHash',
  module: 'Microsoft.PowerShell.Utility',
  className: 'Microsoft.PowerShell.Commands.GetFileHashCommand',
  parameters: {
    Path: { type: 'string[]', sets: { Path: { mandatory: true, position: 0, pipeline: true, byPropertyName: true } }, wildcards: true },
    LiteralPath: { type: 'string[]', aliases: ['PSPath', 'LP'], sets: { LiteralPath: { mandatory: true, position: 0, byPropertyName: true } } },
    InputStream: { type: 'System.IO.Stream', sets: { StreamParameterSet: { mandatory: true, position: 0 } } },
    Algorithm: { type: 'string', validate: { set: ['SHA1', 'SHA256', 'SHA384', 'SHA512', 'MD5'] }, position: 1 },
  },
  defaultSet: 'Path',
  process({ Path, LiteralPath, InputStream, Algorithm }, host) {
    const { providers } = host.session;
    const algorithm = (Algorithm ?? 'SHA256').toUpperCase() as HashName;
    if (InputStream instanceof StreamObject) host.write(hashInfo(host, algorithm, hashBytes(InputStream.read(InputStream.length), algorithm), null));
    for (const given of LiteralPath ?? Path ?? []) {
      reporting(host, () => {
        const places = LiteralPath || !hasWildcards(given) ? [providers.unresolved(given, LiteralPath !== undefined)] : providers.glob(given);
        for (const place of places) {
          if (!LiteralPath && !providers.exists(place)) {
            host.error({
              id: 'FileNotFound',
              message: `Cannot find path '${place.qualified}' because it does not exist.`,
              category: 'ObjectNotFound',
              target: given,
              exception: 'System.Management.Automation.ItemNotFoundException',
            });
            continue;
          }
          const hash = hashOf(host, place.path, algorithm);
          if (hash === undefined) continue;
          host.write(hashInfo(host, algorithm, hash, place.path));
        }
      });
    }
  },
  outputTypes: ['Microsoft.PowerShell.Commands.FileHashInfo'],
  examples: [
    {
      script: 'Set-Content t.txt x -NoNewline; (Get-FileHash t.txt).Hash; (Get-FileHash t.txt -Algorithm MD5).Hash; (Get-FileHash t.txt).Algorithm',
      stdout: '2D711642B726B04401627CA9FBAC32F5C8530FB1903CC4DB02258717921A4881\n9DD4E461268C8034F5C8564E155C67A6\nSHA256\n',
    },
    {
      script: 'Get-FileHash nosuch -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'FileNotFound,Microsoft.PowerShell.Commands.GetFileHashCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-filehash',
});

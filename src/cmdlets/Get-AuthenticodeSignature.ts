import { NotSimulated } from '../base/not-simulated.ts';
import type { FileNode } from '../endpoint/stores/file-tree.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { reporting } from '../runtime/providers/item-command.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import { Signature } from '../runtime/values/signature.ts';

/** What is known of a file's signature: what the endpoint says, or that a file of a script's own has none. */
function signatureOf(host: CmdletHost, path: string, node: FileNode): Signature {
  const told = node.facts.signature;
  if (told) return new Signature(path, told);
  if (node.bytes === undefined && node.size > 0 && !node.source) throw new NotSimulated('value', `signature of ${path}`);
  const bytes = host.session.endpoint.files.read(path);
  if (bytes && /# SIG # Begin signature block/.test(new TextDecoder().decode(bytes))) throw new NotSimulated('value', `signature of ${path}`);
  const extension = path.slice(path.lastIndexOf('.')).toLowerCase();
  const known = [
    '.ps1',
    '.psm1',
    '.psd1',
    '.ps1xml',
    '.psc1',
    '.exe',
    '.dll',
    '.sys',
    '.msi',
    '.cat',
    '.cab',
    '.ocx',
    '.vbs',
    '.js',
    '.wsf',
  ].includes(extension);
  return new Signature(path, { status: known ? 'NotSigned' : 'UnknownError', type: 'None' });
}

export default defineCmdlet({
  name: 'Get-AuthenticodeSignature',
  module: 'Microsoft.PowerShell.Security',
  className: 'Microsoft.PowerShell.Commands.GetAuthenticodeSignatureCommand',
  windowsOnly: true,
  parameters: {
    FilePath: { type: 'string[]', sets: { ByPath: { mandatory: true, position: 0, pipeline: true, byPropertyName: true } }, wildcards: true },
    LiteralPath: { type: 'string[]', aliases: ['PSPath'], sets: { ByLiteralPath: { mandatory: true, byPropertyName: true } } },
    SourcePathOrExtension: { type: 'string[]', sets: { ByContent: { mandatory: true, byPropertyName: true } }, notSimulated: true },
    Content: { type: 'byte[]', sets: { ByContent: { mandatory: true, byPropertyName: true } }, notSimulated: true },
  },
  defaultSet: 'ByPath',
  process({ FilePath, LiteralPath }, host) {
    const { providers, endpoint } = host.session;
    for (const given of LiteralPath ?? FilePath ?? []) {
      reporting(host, () => {
        const places = LiteralPath || !hasWildcards(given) ? [providers.unresolved(given, LiteralPath !== undefined)] : providers.glob(given);
        for (const { path } of places) {
          const node = endpoint.files.get(path);
          if (!node) {
            host.error({
              id: 'SignatureCommandsBaseFileNotFound',
              message: `File ${path} was not found.`,
              category: 'ObjectNotFound',
              target: path,
              exception: 'System.IO.FileNotFoundException',
            });
          } else if (node.kind === 'folder') {
            host.error({
              id: 'SignatureCommandsBaseCannotRetrieveFromContainer',
              message: 'The Get-AuthenticodeSignature cmdlet does not support directories. Supply a path to a file and retry.',
              category: 'InvalidArgument',
              target: path,
              exception: 'System.InvalidOperationException',
            });
          } else host.write(signatureOf(host, path, node));
        }
      });
    }
  },
  outputTypes: ['System.Management.Automation.Signature'],
  examples: [],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.security/get-authenticodesignature',
});

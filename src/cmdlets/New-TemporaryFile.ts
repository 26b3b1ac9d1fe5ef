import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { withFiles } from '../runtime/providers/file-exception.ts';
import { temporaryFileName } from '../runtime/providers/temporary-file-name.ts';
import { temporaryFolder } from '../runtime/providers/temporary-folder.ts';
import { NetException } from '../runtime/values/errors.ts';
import { FileSystemObject } from '../runtime/values/file-system-object.ts';

export default defineCmdlet({
  name: 'New-TemporaryFile',
  module: 'Microsoft.PowerShell.Utility',
  supportsShouldProcess: true,
  parameters: {},
  end(_, host) {
    const { session } = host;
    const folder = temporaryFolder(session);
    if (!host.shouldProcess(folder, 'New-TemporaryFile')) return;
    const path = folder + temporaryFileName(session);
    const { files } = session.endpoint;
    try {
      withFiles(session, () => files.write(path, new Uint8Array(0)));
    } catch (thrown) {
      if (!(thrown instanceof NetException)) throw thrown;
      host.fail({ id: 'NewTemporaryFileWriteError', message: thrown.message, category: 'WriteError', target: folder, exception: thrown.typeName });
    }
    host.write(new FileSystemObject('file', files, path));
  },
  outputTypes: ['System.IO.FileInfo'],
  examples: [{ script: '$f = New-TemporaryFile; $f.Length; $f.Name -like "tmp*.tmp"; Test-Path $f.FullName', stdout: '0\nTrue\nTrue\n' }],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/new-temporaryfile',
});

import { modelHost } from '../host.ts';

/** Files of the endpoint. */
export interface Files {
  /**
   * The SHA-256 hash of a file's content: 64 hexadecimal digits in upper case. Needs `target: '5.1'`: the command behind it,
   * Get-FileHash, came with PowerShell 4.0.
   * @param path full path of the file, without wildcards; a 32-bit script sees SysWOW64 under `C:\Windows\System32`
   * @throws when the file is not there or cannot be read
   */
  sha256(path: string): string;
}

/** Files of the endpoint. */
export const files: Files = {
  sha256(path) {
    return modelHost().fileSha256(path);
  },
};

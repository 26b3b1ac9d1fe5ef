import { modelHost } from '../host.ts';

/** What was found out about a program. */
export interface Verification {
  /** False where the host could not judge the signature, which says nothing against the program. */
  readonly verified: boolean;
  /** One sentence that says what was found. */
  readonly message: string;
}

/**
 * Makes sure that a program of Windows is the one that it should be, before it is called: its file is there (for a 32-bit script
 * through Sysnative), its signature is valid and names Microsoft Windows, and where its version is one whose SHA-256 is known,
 * that is its hash. Needs `target: '5.1'`: Windows signs its programs by catalog, which `Get-AuthenticodeSignature` looks at since
 * Windows PowerShell 5.1, and `Get-FileHash` came with 4.0.
 * @param name the program's file in System32: `logoff.exe`; constant
 * @returns that it is verified, or that it could not be: a signature that the host cannot judge is no mismatch
 * @throws when the program is not there, and when its signature, its signer or its hash is not the right one
 */
export function verifySystemProgram(name: string): Verification {
  return modelHost().verifySystemProgram(name);
}

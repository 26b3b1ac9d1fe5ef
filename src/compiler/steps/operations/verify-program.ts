import { knownBuilds } from '../../../model/windows/known-builds.ts';
import { command, hashtable, quoted } from '../../../syntax/ast/build.ts';
import type { Command } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';

/** `verifySystemProgram(name)`. */
export interface VerifyProgram extends Origin {
  readonly kind: 'verifyProgram';
  /** A file of System32, in lower case. */
  readonly name: string;
}

export function lowerVerifyProgram({ name }: VerifyProgram, lowering: Lowering): Command {
  const builds = Object.hasOwn(knownBuilds, name) ? knownBuilds[name] : [];
  lowering.standIn({ kind: 'programFile', command: 'Get-AuthenticodeSignature', program: name });
  const hashes = Object.fromEntries(builds.map(({ version, sha256 }) => [version, quoted(sha256)]));
  return command(lowering.helper('Confirm-SystemProgram'), { Name: quoted(name), KnownHash: builds.length === 0 ? undefined : hashtable(hashes) });
}

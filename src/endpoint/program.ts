import type { Endpoint } from './endpoint.ts';

/** A parameter of a program, for its documentation and for completion. */
export interface ProgramParameter {
  /** `/SERVER:servername`, `sessionid`. */
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
}

/** A call of a program. */
export interface ProgramInvocation {
  readonly endpoint: Endpoint;
  /** The arguments, as the program's own start-up code takes its command line apart. */
  readonly arguments: readonly string[];
  /** Text on its standard input; empty when nothing is piped to it. */
  readonly stdin: string;
}

/** What a program answers. Lines end as the program writes them: CR LF on Windows. */
export interface ProgramResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  /** How long it runs, in virtual seconds; `'never'`: it does not end by itself. Default 0. */
  readonly takes?: number | 'never';
  /**
   * The program writes something that no public source states, named here (`words of logoff.exe /V`). What is certain holds: effects and
   * exit code. Where the script would get to see the text, the rooms above must stop with NotSimulated.
   */
  readonly unsettled?: { readonly stream: 'stdout' | 'stderr'; readonly what: string };
}

/** A build of the program's file whose hash and signature are known. */
export interface ProgramBuild {
  /** File version. */
  readonly version: string;
  readonly sha256: string;
  /** Serial number and thumbprint of the signer's certificate. */
  readonly serialNumber: string;
  readonly thumbprint: string;
}

/** A program of the system: what it is asked with, does and answers. */
export interface ProgramDefinition {
  /** Its file: `logoff.exe`. */
  readonly name: string;
  /** Description of its file. */
  readonly description: string;
  /** Its own usage text, lines ended by LF. */
  readonly usage: string;
  readonly parameters: readonly ProgramParameter[];
  /** Public pages that state what is done here. */
  readonly sources: readonly string[];
  /** It lies in the 64-bit System32 only, so that a 32-bit process finds it through Sysnative alone. */
  readonly only64?: boolean;
  readonly builds?: readonly ProgramBuild[];
  readonly run: (invocation: ProgramInvocation) => ProgramResult;
}

/** Defines a program; a file of `programs/` exports one. */
export const defineProgram = (definition: ProgramDefinition): ProgramDefinition => definition;

/** Text with the line ends that Windows' programs write. */
export const windowsLines = (text: string): string => text.replaceAll('\n', '\r\n');

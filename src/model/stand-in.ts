/**
 * What a suite of Pester tests must stand in for: a command that a compiled script calls, and how. The generator of the
 * suite makes a mock of each; a command that a script does not call has none.
 */
export type StandIn =
  | CimQueryStandIn
  | CimMethodStandIn
  | ProgramStandIn
  | SessionProgramStandIn
  | ProgramFileStandIn
  | SleepStandIn
  | ClockStandIn
  | CommandStandIn;

/** `Get-CimInstance -ClassName …`. */
export interface CimQueryStandIn {
  readonly kind: 'cimQuery';
  readonly command: 'Get-CimInstance';
  readonly class: string;
  /** The `-Filter` where there is one and it is constant; `null` where it is made at run time. */
  readonly filter?: string | null;
  /** The properties that the script reads of the instances, in the order of the text. */
  readonly properties: readonly string[];
  /** The script expects one instance, or goes through all. */
  readonly instances: 'one' | 'all';
}

/** `Invoke-CimMethod -MethodName …`, on an instance or on the class. */
export interface CimMethodStandIn {
  readonly kind: 'cimMethod';
  readonly command: 'Invoke-CimMethod';
  readonly class: string;
  readonly method: string;
  readonly on: 'instance' | 'class';
  /** The arguments; a value where it is constant, `undefined` where it is made at run time. */
  readonly arguments: Readonly<Record<string, string | number | boolean | undefined>>;
  /** The members of the result that the script reads. */
  readonly results: readonly string[];
}

/** A program that an author calls by name. */
export interface ProgramStandIn {
  readonly kind: 'program';
  readonly command: 'Start-Process';
  /** `ipconfig.exe`, or a full path. */
  readonly program: string;
  /** The arguments, `undefined` where one is made at run time; missing where their number is. */
  readonly arguments?: readonly (string | undefined)[];
}

/** A program that lists, warns or ends sessions; which one is known at run time. */
export interface SessionProgramStandIn {
  readonly kind: 'sessionProgram';
  readonly command: 'Start-Process';
  readonly program: 'qwinsta.exe' | 'msg.exe' | 'logoff.exe';
  /** It is asked about another server, or a session in a virtual machine. */
  readonly isElsewhere?: true;
}

/** The file of a program whose signature, version and hash are looked at. */
export interface ProgramFileStandIn {
  readonly kind: 'programFile';
  readonly command: 'Get-AuthenticodeSignature';
  readonly program: string;
}

/** `Start-Sleep -Seconds n`: advances the suite's clock. */
export interface SleepStandIn {
  readonly kind: 'sleep';
  readonly command: 'Start-Sleep';
  readonly seconds: number;
}

/** `Get-Date`: the suite's clock. */
export interface ClockStandIn {
  readonly kind: 'clock';
  readonly command: 'Get-Date';
}

/** Any other command, by name with the parameters that the script gives. */
export interface CommandStandIn {
  readonly kind: 'command';
  readonly command: string;
  readonly parameters: readonly string[];
}

/** What sort of thing the simulation does not know. */
export type NotSimulatedKind = 'command' | 'parameter' | 'member' | 'type' | 'program' | 'class' | 'statement' | 'value' | 'provider' | 'operator';

/**
 * The simulation does not know what the real system would do here. It ends the run (exit 7); no script's `catch`,
 * `trap` or `-ErrorAction` can swallow it: a gap must never look like a pass, nor like a Windows error.
 */
export class NotSimulated extends Error {
  readonly kind: NotSimulatedKind;
  /** The name of what is missing: `Get-Item -Stream`, `System.Net.WebClient`. */
  readonly what: string;

  /** Member of an endpoint's description that can say what is missing: `cim`. */
  readonly declaredIn: string | undefined;

  constructor(kind: NotSimulatedKind, what: string, declaredIn?: 'cim' | 'commands' | 'programs' | 'web') {
    super(`${kind} ${what} is not simulated`);
    this.name = 'NotSimulated';
    this.kind = kind;
    this.what = what;
    this.declaredIn = declaredIn;
  }
}

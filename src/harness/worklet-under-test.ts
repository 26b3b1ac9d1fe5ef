import type { SourceSpan } from '../base/span.ts';
import type { Scenario } from '../model/scenario.ts';
import type { StandIn } from '../model/stand-in.ts';
import type { WorkletMetadata } from '../model/worklet-metadata.ts';
import type { LineOrigin } from '../syntax/printer/print.ts';

export type ScriptName = 'evaluation' | 'remediation';

/** A scenario with its name and the place of its declaration. */
export interface DeclaredScenario {
  readonly name: string;
  readonly scenario: Scenario;
  readonly span: SourceSpan;
}

/** What the harness needs of a compiled worklet; it knows nothing of the compiler. */
export interface WorkletUnderTest {
  readonly name: string;
  /** The TypeScript file, relative to the project root. */
  readonly file: string;
  readonly metadata: WorkletMetadata;
  readonly scripts: Readonly<
    Record<ScriptName, { readonly text: string; readonly origins: readonly LineOrigin[]; readonly standIns: readonly StandIn[] }>
  >;
  readonly scenarios: readonly DeclaredScenario[];
}

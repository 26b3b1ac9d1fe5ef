import type { SourceSpan } from '../base/span.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Scenario } from '../model/scenario.ts';
import type { StandIn } from '../model/stand-in.ts';
import type { WorkletMetadata } from '../model/worklet-metadata.ts';
import type { ScriptBlock } from '../syntax/ast/index.ts';
import type { LineOrigin } from '../syntax/printer/print.ts';
import type { StepOutline } from './steps/outline.ts';
import type { Step } from './steps/step.ts';

/** The two scripts of a worklet. */
export type ScriptName = 'evaluation' | 'remediation';

/** A script as endpoints get it. */
export interface CompiledScript {
  /** The whole file: ASCII, LF, help block and `#Requires` included. */
  readonly text: string;
  /** The tree that was built; `parse(text)` gives the same one, with offsets. */
  readonly ast: ScriptBlock;
  /** Where the lines of `text` come from in the author's TypeScript; lines of the frame have no entry. */
  readonly origins: readonly LineOrigin[];
  /** Every command that the script calls on the endpoint, in the order of the text, and what a suite must stand in for. */
  readonly standIns: readonly StandIn[];
  /** The exit codes of the failures that the author foresaw, in rising order. */
  readonly failureCodes: readonly number[];
}

/** A scenario with its name and place. */
export interface CompiledScenario {
  readonly name: string;
  readonly scenario: Scenario;
  readonly span: SourceSpan;
}

/** Everything that a worklet's file says, as data. */
export interface CompiledWorklet {
  readonly name: string;
  /** Relative to the project root, with `/`. */
  readonly file: string;
  readonly metadata: WorkletMetadata;
  readonly steps: Readonly<Record<ScriptName, readonly StepOutline[]>>;
  readonly scripts: Readonly<Record<ScriptName, CompiledScript>>;
  readonly scenarios: readonly CompiledScenario[];
}

/** What came of one worklet file. */
export interface Compilation {
  readonly name: string;
  readonly file: string;
  /** Missing when there are errors among the diagnostics. */
  readonly worklet?: CompiledWorklet;
  /** What both scripts were lowered from; there whenever the worklet is. */
  readonly steps?: Readonly<Record<ScriptName, readonly Step[]>>;
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that the result depends on (the worklet, what it imports, the model's types, the templates): absolute paths. */
  readonly filesRead: readonly string[];
}

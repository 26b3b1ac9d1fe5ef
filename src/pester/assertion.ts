import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import type { ParameterDefinition } from '../runtime/commands/parameter.ts';
import type { Session } from '../runtime/session.ts';
import type { Value } from '../runtime/values/value.ts';

/** What an operator of Should is asked. */
export interface AssertionContext {
  /** An object of the pipeline; where the operator takes an array, all of them as one. `null` without input. */
  readonly actual: Value;
  /** Whether there was anything to test: `Should -Invoke` takes nothing. */
  readonly hasInput: boolean;
  /** -Not. */
  readonly negate: boolean;
  /** ` because …,` ready to be put into a message: `, because they differ`, or an empty text. */
  readonly because: string;
  readonly parameters: Readonly<Record<string, any>>;
  isBound(parameter: string): boolean;
  readonly session: Session;
  readonly host: CmdletHost;
}

export interface AssertionOutcome {
  /** Whether the assertion holds, `-Not` taken into account. */
  readonly succeeded: boolean;
  /** Pester's message when it does not. */
  readonly message: string;
  /** What Should passes on: `-Throw -PassThru` gives the error record. */
  readonly output?: Value;
}

/** An operator of Should: data and one function, one file each. */
export interface AssertionDefinition {
  /** Without the dash: `BeLike`. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly parameters?: Readonly<Record<string, ParameterDefinition>>;
  /** Tests all objects of the pipeline at once; the others test one after the other. */
  readonly takesArray?: boolean;
  readonly test: (context: AssertionContext) => AssertionOutcome;
  /** Of an operator that a script added: the text of its test. */
  readonly text?: string;
  readonly source?: string;
}

/** Defines an operator of Should; the default export of its file. */
export function defineAssertion(definition: AssertionDefinition): AssertionDefinition {
  return definition;
}

/** An outcome from a comparison and the two messages that it can fail with. */
export function outcome(holds: boolean, negate: boolean, message: () => string): AssertionOutcome {
  const succeeded = holds !== negate;
  return { succeeded, message: succeeded ? '' : message() };
}

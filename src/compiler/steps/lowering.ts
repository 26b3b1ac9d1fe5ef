import type { SourceSpan } from '../../base/span.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { StandIn } from '../../model/stand-in.ts';
import type { Command, Expression, Pipeline, Statement, VariableExpression } from '../../syntax/ast/index.ts';
import type { FunctionUnit } from './function-unit.ts';
import type { HelperName } from './helpers/helpers.ts';
import type { Variable } from './variable.ts';

/** What a step needs to become PowerShell: the names of one script, and where to say what it uses. */
export interface Lowering {
  /** The variable under its name in this script. */
  variable(variable: Variable): VariableExpression;
  /** The name of the author's function in this script. */
  functionName(unit: FunctionUnit): string;
  /** The name of a parameter of such a function. */
  parameterName(unit: FunctionUnit, variable: Variable): string;
  /** A function of our own that is written into scripts that use it; gives its name. */
  helper(name: HelperName): string;
  /** A command is called that a suite must stand in for. */
  standIn(standIn: StandIn): void;
  report(diagnostic: Diagnostic): void;
}

/** What a value becomes: an expression, or a command or pipeline whose output it is. */
export type LoweredValue = Expression | Command | Pipeline;

/** Makes a value into PowerShell. */
export type LowerValue<Kind> = (value: Kind, lowering: Lowering) => LoweredValue;

/** Makes a step into statements. */
export type LowerStep<Kind> = (step: Kind, lowering: Lowering) => (Statement | Command | Expression)[];

/** What every step and value has. */
export interface Origin {
  readonly span: SourceSpan;
}

import type { SourceSpan } from '../../base/span.ts';
import type { Step } from './step.ts';
import type { Value } from './value.ts';
import type { ValueType } from './value-type.ts';
import type { Variable } from './variable.ts';

/** What a function gives: a value, nothing, or the end of the script. */
export type FunctionResult = 'value' | 'nothing' | 'finish';

/** A parameter of a function. */
export interface FunctionParameter {
  readonly variable: Variable;
  /** For a call that leaves it out. */
  readonly defaultValue?: Value;
}

/** A function of the author's: it becomes a PowerShell function, in every script that calls it. */
export interface FunctionUnit {
  /** The author's name. */
  readonly name: string;
  readonly span: SourceSpan;
  readonly result: FunctionResult;
  readonly type: ValueType;
  readonly parameters: FunctionParameter[];
  /** Variables of the functions around it that it reads; every call passes them on. */
  readonly captures: Variable[];
  readonly body: Step[];
  /** What its `return` statements give. */
  readonly returned: Value[];
  /** The author's comment above it. */
  comment?: string;
}

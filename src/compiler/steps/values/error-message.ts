import { expandable, member, variable } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import type { Variable } from '../variable.ts';

/** The message of a caught error (`error.message`), or the error as a text (`String(error)`). */
export interface ErrorMessage extends Origin {
  readonly kind: 'errorMessage';
  /** Where the error was kept; in the catch block itself it is `$_` (about_Try_Catch_Finally). */
  readonly error: Variable | 'current';
  readonly form: 'message' | 'text';
}

export function lowerErrorMessage({ error, form }: ErrorMessage, lowering: Lowering): Expression {
  const record = error === 'current' ? variable('_') : lowering.variable(error);
  const message = member(member(record, 'Exception'), 'Message');
  return form === 'message' ? message : expandable(['Error: ', message]);
}

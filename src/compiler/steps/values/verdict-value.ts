import type { Verdict as ModelVerdict } from '../../../model/verdict.ts';
import { boolean, convert, hashtable, integer } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/** A verdict: how the script ends. */
export interface Verdict {
  readonly verdict: ModelVerdict['kind'];
  readonly message: Value;
  readonly code: number;
}

/** A verdict that is kept or handed on before it ends the script. */
export interface VerdictValue extends Verdict, Origin {
  readonly kind: 'verdict';
}

export function lowerVerdictValue({ verdict, message, code }: VerdictValue, lowering: Lowering): Expression {
  const entries = { Message: lowerExpression(message, lowering), ExitCode: integer(code), Failed: boolean(verdict === 'failed') };
  return convert('pscustomobject', hashtable(entries));
}

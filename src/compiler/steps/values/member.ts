import { member } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/**
 * A property of a CIM instance, or a member of a method's result. `$null.Name` is `$null` outside of strict mode
 * (about_Properties), as `object?.name` is undefined, so `?.` needs no form of its own.
 */
export interface Member extends Origin {
  readonly kind: 'member';
  readonly object: Value;
  readonly name: string;
  /** The CIM type of the property (`uint32`, `string[]`), where it is one. */
  readonly cimType?: string;
}

export const lowerMember = ({ object, name }: Member, lowering: Lowering): Expression => member(lowerExpression(object, lowering), name);

import type { FunctionMember } from '../ast/index.ts';
import { isType } from './type-facts.ts';

/** True for a method without a type of what it returns, and for `[void]`. */
export const returnsNothing = (member: FunctionMember): boolean =>
  member.returnType === undefined || isType(member.returnType.typeName, 'System.Void');

import type { Expression, IndexExpression, InvokeMemberExpression, MemberExpression } from '../../../syntax/ast/index.ts';
import { toText } from '../../convert/to-text.ts';
import { getDynamicMember } from '../../members/dynamic-member.ts';
import { getMember } from '../../members/get-member.ts';
import { getIndex } from '../../members/index-access.ts';
import { invokeBaseMember } from '../../members/invoke-base-member.ts';
import { invokeGeneric } from '../../members/invoke-generic.ts';
import { invokeMember } from '../../members/invoke-member.ts';
import { invokeOnNull } from '../../members/member-errors.ts';
import { getStaticMember, invokeStatic } from '../../members/static-members.ts';
import { TypeValue } from '../../types/type-value.ts';
import { typeOf } from '../../types/types.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { PSWrapper, unwrap } from '../../values/members.ts';
import type { Value } from '../../values/value.ts';
import { baseOfCast } from '../classes/base-call.ts';
import { compileExpression, type Evaluate } from '../compile-expression.ts';
import type { Frame } from '../frame.ts';
import { compileType } from './convert.ts';

/** Compiles the name behind the dot: a bare word once, anything else at each turn. */
export function compileMemberName(node: Expression, source: ScriptSource): (frame: Frame) => string {
  if (node.kind === 'StringConstantExpression') {
    const { value } = node;
    return () => value;
  }
  const evaluate = compileExpression(node, source);
  return (frame) => toText(evaluate(frame), frame.session);
}

/** The type that `::` looks into: a type, or that of any other value; undefined for `$null`. */
export function staticTarget(value: Value): TypeValue | undefined {
  const base = unwrap(value);
  return base instanceof TypeValue ? base : typeOf(base);
}

/** `object.member` and `[type]::member`. */
export function memberExpression(node: MemberExpression, source: ScriptSource): Evaluate {
  const target = compileExpression(node.expression, source);
  const name = compileMemberName(node.member, source);
  if (node.static) {
    return (frame) => {
      const type = staticTarget(target(frame));
      return type ? getStaticMember(type, name(frame), frame.session) : null;
    };
  }
  const { nullConditional } = node;
  if (node.member.kind !== 'StringConstantExpression') {
    const key = compileExpression(node.member, source);
    return (frame) => {
      const value = target(frame);
      if (nullConditional && (value === null || value === undefined)) return null;
      return getDynamicMember(value, key(frame), frame.session);
    };
  }
  return (frame) => {
    const value = target(frame);
    if (nullConditional && (value === null || value === undefined)) return null;
    return getMember(value, name(frame), frame.session);
  };
}

/** `object.method(…)` and `[type]::method(…)`. */
export function invokeMemberExpression(node: InvokeMemberExpression, source: ScriptSource): Evaluate {
  // The arguments of `: base(…)` were worked out before the object was made (classes/define-class.ts).
  if (node.baseConstructorCall) return () => undefined;
  const target = compileExpression(node.expression, source);
  const name = compileMemberName(node.member, source);
  const argumentsOf = node.arguments.map((argument) => compileExpression(argument, source));
  const { nullConditional } = node;
  if (node.genericTypeArguments?.length) {
    const types = node.genericTypeArguments.map(compileType);
    return (frame) => {
      const value = target(frame);
      if (nullConditional && (value === null || value === undefined)) return null;
      return invokeGeneric({
        target: value,
        staticType: node.static ? staticTarget(value) : undefined,
        name: name(frame),
        typeArguments: types.map((type) => type(frame)),
        args: argumentsOf.map((argument) => argument(frame)),
        session: frame.session,
      });
    };
  }
  if (node.static) {
    return (frame) => {
      const type = staticTarget(target(frame));
      if (!type) throw invokeOnNull();
      return invokeStatic(
        type,
        name(frame),
        argumentsOf.map((argument) => argument(frame)),
        frame.session,
      );
    };
  }
  const baseName = baseOfCast(node.expression);
  if (baseName) {
    const base = compileType(baseName);
    return (frame) => {
      const self = target(frame);
      return invokeBaseMember(
        self,
        base(frame),
        name(frame),
        argumentsOf.map((argument) => argument(frame)),
        frame.session,
      );
    };
  }
  return (frame) => {
    const value = target(frame);
    if (nullConditional && (value === null || value === undefined)) return null;
    const method = name(frame);
    return invokeMember(
      value,
      method,
      argumentsOf.map((argument) => argument(frame)),
      frame.session,
    );
  };
}

/** `object[index]`. */
export function indexExpression(node: IndexExpression, source: ScriptSource): Evaluate {
  const target = compileExpression(node.target, source);
  const asObject = node.index.kind === 'ConvertExpression' && /^(system\.)?object$/i.test(node.index.type.typeName.text);
  const plain = compileExpression(node.index, source);
  // Only as an object a number is a key of an ordered dictionary: `$o[[object]5]`.
  const index: Evaluate = asObject
    ? (frame) => {
        const given = plain(frame);
        return typeof given === 'number' ? new PSWrapper(given) : given;
      }
    : plain;
  const { nullConditional } = node;
  return (frame) => {
    const value = target(frame);
    if (nullConditional && (value === null || value === undefined)) return null;
    return getIndex(value, index(frame), frame.session);
  };
}

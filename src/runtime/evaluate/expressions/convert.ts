import type { AttributedExpression, ConvertExpression, TypeExpression, TypeName } from '../../../syntax/ast/index.ts';
import { convertTo } from '../../convert/convert-to.ts';
import { toCustomObject } from '../../convert/convert-to-language-type.ts';
import { customObjectOf } from '../../convert/custom-object.ts';
import { resolveTypeName } from '../../convert/resolve-type-name.ts';
import type { TypeValue } from '../../types/type-value.ts';
import { runtimeError } from '../../values/errors.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { Reference } from '../../values/reference.ts';
import type { Value } from '../../values/value.ts';
import { compileTarget } from '../assignment-target.ts';
import { compileExpression, type Evaluate } from '../compile-expression.ts';
import type { Frame } from '../frame.ts';
import { compileVariableSearch } from '../variables.ts';
import { compileHashtable } from './hashtable.ts';

/** Compiles the look-up of a type. Types of .NET do not change, so they are looked up once; those of scripts may. */
export function compileType(name: TypeName): (frame: Frame) => TypeValue {
  let known: TypeValue | undefined;
  return (frame) => {
    if (known) return known;
    const type = resolveTypeName(name, frame.session);
    if (frame.session.scriptTypes.size === 0) known = type;
    return type;
  };
}

/** `[type]value`; `[ordered]@{}`, `[pscustomobject]@{}` and `[ref]$x` mean something of their own. */
export function convertExpression(node: ConvertExpression, source: ScriptSource): Evaluate {
  const name = node.type.typeName.text.toLowerCase();
  const { child } = node;
  if (child.kind === 'Hashtable') {
    if (name === 'ordered') return compileHashtable(child, source, true);
    if (name === 'pscustomobject' || name === 'system.management.automation.pscustomobject') {
      const entries = compileHashtable(child, source, true);
      return (frame) => customObjectOf(entries(frame));
    }
  }
  if (name === 'pscustomobject') {
    // Written as a cast it makes a custom object of any dictionary, though the type of that name takes every object as it is.
    const evaluate = compileExpression(child, source);
    return (frame) => toCustomObject(evaluate(frame));
  }
  if (name === 'ref' || name === 'system.management.automation.psreference') return reference(node, source);
  const type = compileType(node.type.typeName);
  const evaluate = compileExpression(child, source);
  return (frame) => {
    const wanted = type(frame);
    return convertTo(evaluate(frame), wanted, frame.session);
  };
}

/** A reference to the variable itself, also one of an outer scope; of every other expression only its value is referred to. */
function reference({ child }: ConvertExpression, source: ScriptSource): Evaluate {
  const find = child.kind === 'VariableExpression' ? compileVariableSearch(child.variablePath) : undefined;
  if (!find) {
    const evaluate = compileExpression(child, source);
    return (frame) => {
      let value = evaluate(frame);
      return new Reference(
        () => value,
        (changed) => {
          value = changed;
        },
      );
    };
  }
  const target = compileTarget(child, source);
  return (frame) => {
    const variable = find(frame);
    if (!variable) throw runtimeError('NonExistingVariableReference', '[ref] cannot be applied to a variable that does not exist.');
    const place = target.locate(frame);
    const write = (value: Value) => {
      // What must not be written says so where it is assigned to.
      if (variable.isReadOnly || variable.isConstant) place.write(value);
      else variable.value = value === undefined ? null : value;
    };
    return new Reference(() => variable.value, write);
  };
}

/** `[Attribute()]expression` outside an assignment only passes the value on. */
export function attributedExpression(node: AttributedExpression, source: ScriptSource): Evaluate {
  return compileExpression(node.child, source);
}

/** `[type]` as a value. */
export function typeExpression(node: TypeExpression): Evaluate {
  return compileType(node.typeName);
}

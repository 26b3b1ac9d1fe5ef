import type { Attribute, Expression, TypeConstraint } from '../../syntax/ast/index.ts';
import { variableAttributes } from '../binding/attribute-objects.ts';
import { attributeConstraint } from '../binding/attributes.ts';
import { withoutRefusal } from '../convert/boolean-refusal.ts';
import { convertTo } from '../convert/convert-to.ts';
import { enumerate } from '../convert/enumerate.ts';
import { getDynamicMember, setDynamicMember } from '../members/dynamic-member.ts';
import { getMember } from '../members/get-member.ts';
import { getIndex, setIndex } from '../members/index-access.ts';
import { invokeMember, setByIndexer } from '../members/invoke-member.ts';
import { propertyNotSettable } from '../members/member-errors.ts';
import { setMember } from '../members/set-member.ts';
import { getStaticMember, setStaticMember } from '../members/static-members.ts';
import { runtimeError } from '../values/errors.ts';
import type { ScriptSource } from '../values/invocation-info.ts';
import type { Value } from '../values/value.ts';
import { compileExpression } from './compile-expression.ts';
import { compileType } from './expressions/convert.ts';
import { compileMemberName, staticTarget } from './expressions/members.ts';
import type { Frame } from './frame.ts';
import { compileVariableRead, compileVariableWrite, isVariable, parseVariablePath, scopeByModifier } from './variables.ts';

/** A place whose parts have been evaluated: it can be read and written again and again. */
export interface Place {
  read(): Value;
  write(value: Value): void;
}

/** The left side of an assignment. */
export interface Target {
  /** Assigns; gives the value that the place has then. */
  write(frame: Frame, value: Value): Value;
  /** Reads, works out the new value and writes it; undefined from `change` leaves the place as it is. */
  update(frame: Frame, change: (old: Value) => { value: Value } | undefined): Value;
  locate(frame: Frame): Place;
}

function targetOf(locate: (frame: Frame) => Place): Target {
  return {
    locate,
    write(frame, value) {
      locate(frame).write(value);
      return value;
    },
    update(frame, change) {
      const place = locate(frame);
      const old = place.read();
      const changed = change(old);
      if (!changed) return old;
      place.write(changed.value);
      return changed.value;
    },
  };
}

/** Compiles the left side of an assignment: a variable, member, element, list of them, with types before them. */
export function compileTarget(node: Expression, source: ScriptSource): Target {
  switch (node.kind) {
    case 'VariableExpression':
      return variableTarget(node.variablePath);
    case 'MemberExpression': {
      const object = compileExpression(node.expression, source);
      if (!node.static && node.member.kind !== 'StringConstantExpression') {
        const key = compileExpression(node.member, source);
        return targetOf((frame) => {
          const { session } = frame;
          const value = object(frame);
          const name = key(frame);
          return { read: () => getDynamicMember(value, name, session), write: (changed) => setDynamicMember(value, name, changed, session) };
        });
      }
      const name = compileMemberName(node.member, source);
      return targetOf((frame) => {
        const { session } = frame;
        const value = object(frame);
        const member = name(frame);
        if (node.static) {
          const type = staticTarget(value);
          if (!type) throw propertyNotSettable(member);
          return { read: () => getStaticMember(type, member, session), write: (changed) => setStaticMember(type, member, changed, session) };
        }
        return { read: () => getMember(value, member, session), write: (changed) => setMember(value, member, changed, session) };
      });
    }
    case 'IndexExpression': {
      const object = compileExpression(node.target, source);
      const index = compileExpression(node.index, source);
      return targetOf((frame) => {
        const { session } = frame;
        const value = object(frame);
        const key = index(frame);
        return { read: () => getIndex(value, key, session), write: (changed) => setIndex(value, key, changed, session) };
      });
    }
    case 'InvokeMemberExpression': {
      const object = compileExpression(node.expression, source);
      const name = compileMemberName(node.member, source);
      const indexes = node.arguments.map((argument) => compileExpression(argument, source));
      return targetOf((frame) => {
        const { session } = frame;
        const value = object(frame);
        const member = name(frame);
        const args = indexes.map((index) => index(frame));
        return {
          read: () => invokeMember(value, member, args, session),
          write: (changed) => setByIndexer(value, member, args, changed, session),
        };
      });
    }
    case 'ArrayLiteral':
      return listTarget(node.elements.map((element) => compileTarget(element, source)));
    case 'ParenExpression': {
      const { pipeline } = node;
      if (pipeline.kind === 'Pipeline' && pipeline.elements.length === 1 && pipeline.elements[0].kind === 'CommandExpression') {
        return compileTarget(pipeline.elements[0].expression, source);
      }
      break;
    }
    case 'ConvertExpression':
      return constrainedTarget(node.child, node.type, source);
    case 'AttributedExpression':
      return constrainedTarget(node.child, node.attribute, source);
  }
  throw new Error(`the parser lets a ${node.kind} through as the target of an assignment`);
}

function variableTarget(path: string): Target {
  const read = compileVariableRead(path);
  const write = compileVariableWrite(path);
  const parsed = parseVariablePath(path);
  const key = parsed.name.toLowerCase();
  const simple = parsed.qualifier === undefined;
  const constrained = (frame: Frame) => (simple ? frame.scope.variables.get(key) : undefined)?.constraint !== undefined;
  return {
    locate: (frame) => ({ read: () => read(frame), write: (value) => write(frame, value) }),
    write(frame, value) {
      write(frame, value);
      return constrained(frame) ? read(frame) : value;
    },
    update(frame, change) {
      // A missing variable counts as $null here, strict mode or not: `$x += 1` reads before it writes.
      const old = read(frame);
      const changed = change(old);
      if (!changed) return old;
      write(frame, changed.value);
      return constrained(frame) ? read(frame) : changed.value;
    },
  };
}

/** `$a, $b = 1, 2, 3`: the last target gets what is left; targets without a value get `$null`. */
function listTarget(targets: Target[]): Target {
  const write = (frame: Frame, value: Value): Value => {
    const elements = value === undefined ? [] : [...(enumerate(value) ?? [value])];
    targets.forEach((target, index) => {
      const last = index === targets.length - 1;
      const rest = last && elements.length > targets.length ? elements.slice(index) : elements[index];
      target.write(frame, rest === undefined ? null : rest);
    });
    return value;
  };
  const readAll = (frame: Frame) => targets.map((target) => target.locate(frame).read());
  return {
    write,
    locate: (frame) => ({ read: () => readAll(frame), write: (value) => void write(frame, value) }),
    update(frame, change) {
      const old = readAll(frame);
      const changed = change(old);
      if (!changed) return old;
      return write(frame, changed.value);
    },
  };
}

/** `[int]$x = …`, `[ValidateRange(1, 5)]$x = …`: the variable keeps the type or check for later assignments. */
function constrainedTarget(child: Expression, constraint: TypeConstraint | Attribute, source: ScriptSource): Target {
  // Attributes and types before one variable stack: the innermost target is the variable.
  const constraints: (TypeConstraint | Attribute)[] = [constraint];
  let variable = child;
  while (variable.kind === 'ConvertExpression' || variable.kind === 'AttributedExpression') {
    constraints.push(variable.kind === 'ConvertExpression' ? variable.type : variable.attribute);
    variable = variable.child;
  }
  const onlyTypes = constraints.every((each) => each.kind !== 'Attribute');
  const makers = constraints.reverse().map((each) => {
    if (each.kind === 'Attribute') return (frame: Frame) => ({ apply: attributeConstraint(each, frame, source), type: undefined });
    const type = compileType(each.typeName);
    return (frame: Frame) => {
      const wanted = type(frame);
      return { apply: (value: Value) => convertTo(value, wanted, frame.session), type: wanted };
    };
  });
  if (variable.kind !== 'VariableExpression' || !isVariable(parseVariablePath(variable.variablePath))) {
    const target = compileTarget(variable, source);
    const convert = (frame: Frame, value: Value) => makers.reduce((current, make) => make(frame).apply(current), value);
    return {
      locate: target.locate,
      write: (frame, value) => target.write(frame, convert(frame, value)),
      update: (frame, change) =>
        target.update(frame, (old) => {
          const changed = change(old);
          return changed && { value: convert(frame, changed.value) };
        }),
    };
  }
  const path = variable.variablePath;
  const { name, qualifier } = parseVariablePath(path);
  const key = name.toLowerCase();
  const writeFirst = compileVariableWrite(path);
  const inner = variableTarget(path);
  const write = (frame: Frame, value: Value): Value => {
    const applied = makers.map((make) => make(frame));
    const constrain = (raw: Value) => applied.reduce((current, { apply }) => apply(current), raw);
    const type = applied.find((each) => each.type)?.type;
    // A variable of a function's own is only cast; one of the outermost scope takes a value as a parameter of the type takes its argument.
    const isOwn = onlyTypes && !qualifier && frame.scope !== frame.session.globalState.globalScope;
    const converted = isOwn ? constrain(value) : guard(() => constrain(withoutRefusal(value, type)), name, true);
    const scope = (qualifier && scopeByModifier(frame, qualifier)) || frame.scope;
    const existing = scope.variables.get(key);
    if (existing) existing.constraint = undefined;
    writeFirst(frame, converted);
    const made = scope.variables.get(key)!;
    made.constraint = isOwn ? constrain : (raw) => guard(() => constrain(withoutRefusal(raw, type)), name);
    made.constraintType = type;
    made.attributes = () => variableAttributes(constraints, frame, source);
    return converted;
  };
  return {
    write,
    locate: inner.locate,
    update: (frame, change) => {
      const old = inner.locate(frame).read();
      const changed = change(old);
      return changed ? write(frame, changed.value) : old;
    },
  };
}

/** A conversion that fails at an assignment to a variable is a MetadataError of that variable. */
function guard(run: () => Value, name: string, isFirst = false): Value {
  try {
    return run();
  } catch (thrown) {
    throw asAssignmentError(thrown, name, isFirst);
  }
}

function asAssignmentError(thrown: unknown, name: string, isFirst: boolean): unknown {
  if (!(thrown !== null && typeof thrown === 'object' && 'record' in thrown)) return thrown;
  const { record } = thrown as ReturnType<typeof runtimeError>;
  if (record.fullyQualifiedErrorId !== 'ValidationMetadataFailure') {
    return runtimeError('RuntimeException', record.exception.message, {
      category: 'MetadataError',
      exception: 'System.Management.Automation.ArgumentTransformationMetadataException',
      inner: record.exception.innerException,
    });
  }
  return runtimeError(
    'ValidateSetFailure',
    isFirst
      ? `The attribute cannot be added because variable ${name} with value ${String(record.target ?? '')} would no longer be valid.`
      : `The variable cannot be validated because the value ${String(record.target ?? '')} is not a valid value for the ${name} variable.`,
    {
      category: 'MetadataError',
      exception: 'System.Management.Automation.ValidationMetadataException',
    },
  );
}

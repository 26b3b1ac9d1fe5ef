import { convertTo } from '../convert/convert-to.ts';
import { enumerate } from '../convert/enumerate.ts';
import { toBoolean } from '../convert/to-boolean.ts';
import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { TypeValue } from '../types/type-value.ts';
import { closeType, findDefinition, isAssignableFrom, knownType, typeOfDefinition } from '../types/types.ts';
import { Dictionary } from '../values/dictionary.ts';
import type { EnumValue } from '../values/enum-value.ts';
import { NetException, runtimeError } from '../values/errors.ts';
import { ListObject } from '../values/list-object.ts';
import { unwrap } from '../values/members.ts';
import { ScriptBlock } from '../values/script-block.ts';
import { asTypedArray, type Value } from '../values/value.ts';
import { noOverload } from './choose-overload.ts';
import { findMember } from './find-member.ts';
import { invokeMember } from './invoke-member.ts';
import { methodFailure, propertyNotFoundStrict } from './member-errors.ts';
import { readMember } from './read-member.ts';
import { setMember } from './set-member.ts';

const collectionDefinition = () => findDefinition('System.Collections.ObjectModel.Collection`1')!;

/** The Collection[psobject] that ForEach and Where give. */
export function collectionOf(items: Value[], element: TypeValue = knownType('System.Management.Automation.PSObject')): ListObject {
  return new ListObject(closeType(collectionDefinition(), [element]), items);
}

/** A scalar counts as a collection of one, `$null` as an empty one. */
function elementsOf(value: Value): Iterable<Value> {
  if (value === null || value === undefined) return [];
  return enumerate(value) ?? [value];
}

const modes = ['Default', 'First', 'Last', 'SkipUntil', 'Until', 'Split'] as const;
const modeType = 'System.Management.Automation.WhereOperatorSelectionMode';

/** `.Where({ … }, mode, number)` (about_Arrays, "Where"). */
export function whereMethod(value: Value, args: Value[], session: Session): Value {
  if (args.length < 1 || args.length > 3) throw noOverload('Where', args.length);
  const block = convertTo(args[0], knownType('System.Management.Automation.ScriptBlock'), session) as ScriptBlock;
  const mode = args.length > 1 ? modes[(convertTo(args[1], knownType(modeType), session) as EnumValue).value] : 'Default';
  const number = args.length > 2 ? (convertTo(args[2], knownType('System.Int32'), session) as number) : 0;
  if (number < 0) {
    const message = `The 'numberToReturn' value provided to the third argument of the Where() operator must be greater than zero. Please correct the argument's value and try running your script again. (Parameter 'numberToReturn')\nActual value was ${number}.`;
    throw runtimeError('System.ArgumentOutOfRangeException', message, {
      category: 'OperationStopped',
      exception: 'System.ArgumentOutOfRangeException',
    });
  }
  const test = (element: Value) => {
    const output = session.invoke(block, { dollarUnderbar: element });
    return toBoolean(output.length === 1 ? output[0] : output);
  };
  return collectionOf(select(elementsOf(value), test, mode, number));
}

function select(elements: Iterable<Value>, test: (element: Value) => boolean, mode: (typeof modes)[number], number: number): Value[] {
  const chosen: Value[] = [];
  const others: Value[] = [];
  let found = false;
  for (const element of elements) {
    switch (mode) {
      case 'Default':
        if (test(element)) chosen.push(element);
        if (number > 0 && chosen.length >= number) return chosen;
        break;
      case 'First':
        if (test(element)) chosen.push(element);
        if (chosen.length >= Math.max(1, number)) return chosen;
        break;
      case 'Last':
        if (test(element)) chosen.push(element);
        break;
      case 'SkipUntil':
        found ||= test(element);
        if (found) chosen.push(element);
        if (number > 0 && chosen.length >= number) return chosen;
        break;
      case 'Until':
        if (test(element)) return chosen;
        chosen.push(element);
        if (number > 0 && chosen.length >= number) return chosen;
        break;
      case 'Split':
        if ((number === 0 || chosen.length < number) && test(element)) chosen.push(element);
        else others.push(element);
    }
  }
  if (mode === 'Last') return chosen.slice(-Math.max(1, number));
  if (mode === 'Split') return [collectionOf(chosen), collectionOf(others)];
  return chosen;
}

/** `.ForEach(…)`: a script block, a member's name with arguments, or a type (about_Arrays, "ForEach"). */
export function forEachMethod(value: Value, args: Value[], session: Session): Value {
  if (args.length === 0) throw noOverload('ForEach', 0);
  const [what, ...rest] = args.length === 2 && Array.isArray(args[1]) ? [args[0], ...args[1]] : args;
  const expression = unwrap(what);
  if (expression === null || expression === undefined) {
    throw methodFailure(
      new NetException('System.ArgumentNullException', "Value cannot be null. (Parameter 'expression')"),
      'ForEach',
      args.length,
      session,
    );
  }
  const elements = elementsOf(value);
  if (expression instanceof TypeValue) return convertAll(elements, expression, session);
  const results: Value[] = [];
  if (expression instanceof ScriptBlock) {
    for (const element of elements) results.push(...session.invoke(expression, { dollarUnderbar: element, args: rest }));
  } else {
    const name = toText(expression, session);
    for (const element of elements) memberOf(element, name, rest, session, results);
  }
  return collectionOf(results);
}

function convertAll(elements: Iterable<Value>, type: TypeValue, session: Session): Value {
  const items = [...elements];
  if (type.elementType) {
    return asTypedArray(
      items.map((item) => convertTo(item, type.elementType!, session)),
      type.elementType,
    );
  }
  const collection = typeOfDefinition(findDefinition('System.Collections.ICollection')!);
  if (isAssignableFrom(collection, type)) {
    const made = convertTo([], type, session);
    for (const item of items) invokeMember(made, 'Add', [item], session);
    return made;
  }
  return collectionOf(
    items.map((item) => convertTo(item, type, session)),
    type,
  );
}

/** Gets, sets or calls a member by name. */
function memberOf(element: Value, name: string, args: Value[], session: Session, results: Value[]): void {
  const base = unwrap(element);
  if (base instanceof Dictionary) {
    if (args.length === 0) results.push(base.get(name) ?? null);
    else base.set(name, args.length === 1 ? args[0] : args);
    return;
  }
  if (element === null || element === undefined) {
    if (args.length === 0) {
      results.push(null);
      return;
    }
    throw methodFailure(
      new NetException('System.NullReferenceException', 'Object reference not set to an instance of an object.'),
      name,
      args.length,
      session,
    );
  }
  const found = findMember(element, name, session);
  if (!found) {
    if (session.strictModeVersion() >= 2) throw propertyNotFoundStrict(name);
    if (args.length > 0) {
      const message = `The ForEach() operator could not find a member '${name}' on the target object. Please verify that the named member exists and then try running your script again.`;
      throw runtimeError('ForEachNonexistentMemberReference', message, { exception: 'System.NullReferenceException', target: element });
    }
    results.push(null);
    return;
  }
  const isMethod = found.source === 'type' ? found.member.kind === 'method' : found.source === 'extended' && found.member.kind === 'ScriptMethod';
  if (isMethod) results.push(invokeMember(element, name, args, session));
  else if (args.length === 0) results.push(readMember(found, element, session));
  else setMember(element, name, args.length === 1 ? args[0] : args, session);
}

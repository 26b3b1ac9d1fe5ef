import { NotSimulated } from '../../base/not-simulated.ts';
import { convertTo } from '../convert/convert-to.ts';
import type { Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import { knownType } from '../types/types.ts';
import { EnumValue } from '../values/enum-value.ts';
import { runtimeError, TerminatingError } from '../values/errors.ts';
import { MultiArray } from '../values/multi-array.ts';
import { asTypedArray, type Value } from '../values/value.ts';
import { callOverload } from './call-overload.ts';
import { noOverload } from './choose-overload.ts';
import { defaultOf } from './default-of.ts';
import { bareException } from './member-errors.ts';
import { memberTable } from './member-table.ts';

/** `[type]::new(args)` and New-Object. */
export function construct(type: TypeValue, args: Value[], session: Session): Value {
  if (type.elementType) return constructArray(type, args, session);
  const { definition } = type;
  if (definition.abstract || definition.kind === 'interface') throw noOverload('new', args.length);
  if (definition.kind === 'enum' && args.length === 0) return new EnumValue(type, 0);
  if (definition.typeParameters && type.typeArguments.length === 0) throw noOverload('new', args.length);
  const { constructors } = memberTable(type);
  if (constructors.length === 0) {
    if (definition.name === 'System.Void')
      throw bareException('System.ArgumentException', "Argument type cannot be System.Void. (Parameter 'type')", session);
    if (definition.kind === 'struct' && args.length === 0) {
      const value = defaultOf(type);
      if (value !== null) return value;
    }
    if (definition.kind === 'struct' || definition.abstract) throw noOverload('new', args.length);
    if (definition.alsoHas?.includes('new')) throw new NotSimulated('member', `${type.fullName}::new`);
    throw noOverload('new', args.length);
  }
  return callOverload({ overloads: constructors, name: 'new', self: undefined, args, session, type });
}

function constructArray(type: TypeValue, args: Value[], session: Session): Value {
  const element = type.elementType!;
  if (args.length !== type.rank) throw noOverload('new', args.length);
  const lengths = args.map((value, position) => arrayLength(value, position, session));
  const size = lengths.reduce((product, length) => product * length, 1);
  session.checkAllocation(size);
  const items: Value[] = new Array(size).fill(defaultOf(element));
  return type.rank === 1 ? asTypedArray(items, element) : new MultiArray(type, lengths, items);
}

function arrayLength(value: Value, position: number, session: Session): number {
  let length: number;
  try {
    length = convertTo(value, knownType('System.Int32'), session) as number;
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError)) throw thrown;
    const { exception } = thrown.record;
    throw runtimeError(
      'MethodArgumentConversionInvalidCastArgument',
      `Cannot convert argument "${position}", with value: "${String(value)}", for ".ctor" to type "System.Int32": "${exception.message}"`,
      { category: 'NotSpecified', exception: 'System.Management.Automation.MethodException', inner: exception },
    );
  }
  if (length < 0) {
    const message = 'Arithmetic operation resulted in an overflow.';
    throw runtimeError('OverflowException', `Exception calling ".ctor" with "${position + 1}" argument(s): "${message}"`, {
      category: 'NotSpecified',
      exception: 'System.Management.Automation.MethodInvocationException',
    });
  }
  return length;
}

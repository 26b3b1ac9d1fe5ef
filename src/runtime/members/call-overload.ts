import { NotSimulated } from '../../base/not-simulated.ts';
import { castException } from '../convert/conversion-error.ts';
import { convertTo } from '../convert/convert-to.ts';
import { netText } from '../convert/net-text.ts';
import type { Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import { NetException, runtimeError, TerminatingError } from '../values/errors.ts';
import { Reference } from '../values/reference.ts';
import { asTypedArray, type Value } from '../values/value.ts';
import { chooseOverload } from './choose-overload.ts';
import { methodFailure } from './member-errors.ts';
import { defaultValue, type Overload } from './overload.ts';

export interface Call {
  overloads: readonly Overload[];
  /** As messages name it; `new` for a constructor. */
  name: string;
  self: any;
  args: readonly Value[];
  session: Session;
  /** The type that the member was found on. */
  type: TypeValue;
}

const steppable = 'System.Management.Automation.SteppablePipeline';

/** Errors in the steps of a pipeline that a proxy drives are those of its commands; other methods with the names of the last two share that. */
const stepsOfPipelines: ReadonlySet<string> = new Set(['Process', 'End']);

/** Calls the overload that fits: converts the arguments, and wraps what the method throws. */
export function callOverload({ overloads, name, self, args, session, type }: Call): Value {
  const { overload, expanded } = chooseOverload(overloads, args, name, session);
  const called = name === 'new' ? '.ctor' : name;
  if (!overload.invoke) throw new NotSimulated('member', `${type.fullName}: ${overload.text}`);
  const converted = convertArguments(overload, expanded, args, called, session);
  try {
    const result = overload.invoke(self, converted, session, type, overload.typeArguments);
    return result === undefined && overload.signature.returns !== 'void' ? null : result;
  } catch (thrown) {
    if (overload.unwrapped || stepsOfPipelines.has(called) || (called === 'Begin' && type.fullName === steppable)) throw thrown;
    throw methodFailure(thrown, called, args.length, session);
  }
}

function convertArguments(overload: Overload, expanded: boolean, args: readonly Value[], name: string, session: Session): Value[] {
  const { parameters } = overload.signature;
  const converted: Value[] = [];
  const fixed = expanded ? parameters.length - 1 : parameters.length;
  for (let position = 0; position < fixed; position++) {
    const parameter = parameters[position];
    const type = overload.types[position];
    if (position >= args.length) {
      converted.push(parameter.rest ? emptyRest(type) : defaultValue(parameter.defaultText ?? 'null', type));
      continue;
    }
    const value = args[position];
    if (parameter.byReference) {
      if (!(value instanceof Reference)) throw referenceError(position, true);
      if (!overload.exact[position]?.(value.value)) checkReferred(value.value, type, name, args.length, session);
      converted.push(value);
    } else if (overload.exact[position]?.(value)) converted.push(value);
    else converted.push(convertArgument(value, type, parameter.name, position, name, session));
  }
  if (!expanded) return converted;
  const element = overload.types[fixed]!.elementType!;
  const rest = args.slice(fixed);
  if (rest.length === 1 && (rest[0] === null || rest[0] === undefined)) converted.push(null);
  else {
    const values = rest.map((value, offset) => convertArgument(value, element, String(fixed + offset), fixed + offset, name, session));
    converted.push(asTypedArray(values, element));
  }
  return converted;
}

/** What a reference holds goes in as an argument, of `out` parameters too: it must convert to their type. */
function checkReferred(value: Value, type: TypeValue | undefined, name: string, count: number, session: Session): void {
  if (value === null || value === undefined || !type || type.fullName === 'System.Object') return;
  try {
    convertTo(value, type, session);
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError)) throw thrown;
    const refused = new NetException('System.Management.Automation.PSInvalidCastException', thrown.record.exception.message);
    throw methodFailure(refused, name, count, session);
  }
}

const emptyRest = (type: TypeValue | undefined) => (type?.elementType ? asTypedArray([], type.elementType) : []);

function convertArgument(value: Value, type: TypeValue | undefined, parameter: string, position: number, name: string, session: Session): Value {
  if (value instanceof Reference && type?.definition.name !== 'System.Management.Automation.PSReference' && type?.fullName !== 'System.Object') {
    throw referenceError(position, false);
  }
  if (!type) throw new NotSimulated('type', `parameter ${parameter} of ${name}`);
  if (type.fullName === 'System.Object') return value ?? null;
  try {
    return convertTo(value ?? null, type, session);
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError)) throw thrown;
    const { exception } = thrown.record;
    throw runtimeError(
      'MethodArgumentConversionInvalidCastArgument',
      `Cannot convert argument "${parameter}", with value: "${netText(value)}", for "${name}" to type "${type.fullName}": "${exception.message}"`,
      { category: 'NotSpecified', exception: 'System.Management.Automation.MethodException', inner: castException(exception) },
    );
  }
}

function referenceError(position: number, wanted: boolean) {
  const id = wanted ? 'NonRefArgumentToRefParameterMsg' : 'RefArgumentToNonRefParameterMsg';
  const message = wanted
    ? `Argument: '${position + 1}' should be a System.Management.Automation.PSReference. Use [ref].`
    : `Argument: '${position + 1}' should not be a System.Management.Automation.PSReference. Do not use [ref].`;
  return runtimeError(id, message, { category: 'NotSpecified', exception: 'System.Management.Automation.MethodException' });
}

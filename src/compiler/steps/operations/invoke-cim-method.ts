import { bareWord, command, convert, hashtable } from '../../../syntax/ast/build.ts';
import type { Command, Expression } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';
import { cimCommonParameters } from './cim-call.ts';

/** One argument of a CIM method. */
export interface CimArgument {
  readonly name: string;
  readonly value: Value;
  /** The parameter's CIM type: `sint32`, `string[]`. */
  readonly cimType: string;
}

/** A call of a CIM method. */
export interface InvokeCimMethod extends Origin {
  readonly kind: 'invokeCimMethod';
  readonly class: string;
  readonly method: string;
  /** The instance; a static method has none and is called on its class. */
  readonly instance?: Value;
  readonly arguments: readonly CimArgument[];
  /** In seconds. */
  readonly timeout: number;
  /** Members of the result that are read. */
  readonly results: Set<string>;
}

/** The .NET type of a CIM type where a value of the script is not of it already: an `int` is a sint32, and is refused for a uint32. */
const dotnetTypes: Record<string, string> = {
  uint8: 'byte',
  uint16: 'uint16',
  uint32: 'uint32',
  uint64: 'uint64',
  sint8: 'sbyte',
  sint16: 'int16',
  sint32: 'int',
  sint64: 'long',
  real32: 'float',
  real64: 'double',
  'string[]': 'string[]',
  'uint16[]': 'uint16[]',
};

function lowerArgument({ value, cimType }: CimArgument, lowering: Lowering): Expression {
  const lowered = lowerExpression(value, lowering);
  if (cimType === 'sint32' && value.kind === 'number') return lowered;
  const type = dotnetTypes[cimType];
  return type ? convert(type, lowered) : lowered;
}

const constantOf = (value: Value) =>
  value.kind === 'text' ? value.text : value.kind === 'number' ? value.number : value.kind === 'truth' ? value.truth : undefined;

export function lowerInvokeCimMethod(call: InvokeCimMethod, lowering: Lowering): Command {
  lowering.standIn({
    kind: 'cimMethod',
    command: 'Invoke-CimMethod',
    class: call.class,
    method: call.method,
    on: call.instance ? 'instance' : 'class',
    arguments: Object.fromEntries(call.arguments.map(({ name, value }) => [name, constantOf(value)])),
    results: [...call.results],
  });
  return command('Invoke-CimMethod', {
    ...(call.instance ? { InputObject: lowerExpression(call.instance, lowering) } : { ClassName: bareWord(call.class) }),
    MethodName: bareWord(call.method),
    Arguments:
      call.arguments.length === 0
        ? undefined
        : hashtable(Object.fromEntries(call.arguments.map((argument) => [argument.name, lowerArgument(argument, lowering)]))),
    ...cimCommonParameters(call.timeout),
  });
}

import { convertTo } from '../runtime/convert/convert-to.ts';
import { bindingsOf, typeOfText } from '../runtime/members/type-of-text.ts';
import type { Session } from '../runtime/session.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import type { TypeValue } from '../runtime/types/type-value.ts';
import { ScriptBlock } from '../runtime/values/script-block.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';

/** A delegate made of a script block. */
export class ScriptDelegate extends NetObject {
  override readonly type: TypeValue;
  readonly block: ScriptBlock;

  constructor(type: TypeValue, block: ScriptBlock) {
    super();
    this.type = type;
    this.block = block;
  }

  get typeName() {
    return this.type.definition.name;
  }

  /** Calls the script block; what it wrote is converted to the type that the delegate returns. */
  call(args: Value[], session: Session): Value {
    const output = session.invoke(this.block, { args, newScope: true });
    const returns = returnTypes.get(this.type.definition.name) ?? 'void';
    if (returns === 'void') return undefined;
    const value: Value = output.length === 0 ? null : output.length === 1 ? output[0] : output;
    const type = typeOfText(returns, bindingsOf(this.type));
    return type && type.fullName !== 'System.Object' ? convertTo(value, type, session) : value;
  }
}

const returnTypes = new Map<string, string>();

/** A delegate type; a script block converts to it. */
function delegateType(name: string, returns: string, parameters: string, typeParameters?: readonly string[]): NetType<ScriptDelegate> {
  returnTypes.set(name, returns);
  return {
    name,
    kind: 'class',
    base: 'System.MulticastDelegate',
    typeParameters,
    convertFrom: (value, _session, type) => (value instanceof ScriptBlock ? new ScriptDelegate(type, value) : undefined),
    methods: {
      Invoke: [{ signature: `${returns} Invoke(${parameters})`, invoke: (self, args, session) => self.call(args, session) }],
    },
    alsoHas: ['BeginInvoke', 'EndInvoke'],
  };
}

const letters = (count: number) => Array.from({ length: count }, (_, index) => `T${count === 1 ? '' : index + 1}`);

function functionType(count: number): NetType<ScriptDelegate> {
  const types = letters(count);
  return delegateType(`System.Func\`${count + 1}`, 'TResult', types.map((type, index) => `${type} arg${count === 1 ? '' : index + 1}`).join(', '), [
    ...types,
    'TResult',
  ]);
}

function actionType(count: number): NetType<ScriptDelegate> {
  const types = letters(count);
  return delegateType(
    `System.Action\`${count}`,
    'void',
    types.map((type, index) => `${type} ${count === 1 ? 'obj' : `arg${index + 1}`}`).join(', '),
    types,
  );
}

/** Delegate types: script blocks convert to them. */
export default [
  {
    name: 'System.Delegate',
    kind: 'class',
    abstract: true,
    alsoHas: ['Target', 'Method', 'DynamicInvoke', 'Combine', 'Remove', 'CreateDelegate', 'GetInvocationList'],
  },
  { name: 'System.MulticastDelegate', kind: 'class', base: 'System.Delegate', abstract: true },
  delegateType('System.Action', 'void', ''),
  actionType(1),
  actionType(2),
  actionType(3),
  functionType(0),
  functionType(1),
  functionType(2),
  functionType(3),
  delegateType('System.Predicate`1', 'bool', 'T obj', ['T']),
  delegateType('System.Comparison`1', 'int', 'T x, T y', ['T']),
  delegateType('System.Converter`2', 'TOutput', 'TInput input', ['TInput', 'TOutput']),
  delegateType('System.EventHandler', 'void', 'System.Object sender, System.EventArgs e'),
  delegateType('System.Text.RegularExpressions.MatchEvaluator', 'string', 'System.Text.RegularExpressions.Match match'),
] satisfies NetType[];

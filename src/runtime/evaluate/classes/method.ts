import type { FunctionMember, Parameter } from '../../../syntax/ast/index.ts';
import { convertTo } from '../../convert/convert-to.ts';
import { resolveTypeName } from '../../convert/resolve-type-name.ts';
import { typeText as shownType } from '../../convert/type-text.ts';
import { LimitReached } from '../../limits.ts';
import { nullSink } from '../../pipeline/sink.ts';
import { Scope } from '../../scope.ts';
import type { TypeValue } from '../../types/type-value.ts';
import { InvocationInfo, type ScriptSource } from '../../values/invocation-info.ts';
import type { Value } from '../../values/value.ts';
import { Variable } from '../../variable.ts';
import type { Evaluate } from '../compile-expression.ts';
import { compileBlock, type Execute } from '../compile-statement.ts';
import { Frame } from '../frame.ts';

export interface CompiledMethod {
  /** C#-like text of the method, as overload resolution and Get-Member use it. */
  signature: string;
  run(self: Value, args: Value[]): Value;
  /** Works out expressions with the parameters in scope: the arguments of `: base(…)`. */
  evaluate(args: Value[], expressions: Evaluate[]): Value[];
}

/** Text of a parameter's type for the signature. */
function typeText(parameter: Parameter, frame: Frame): string {
  const constraint = parameter.attributes.find((attribute) => attribute.kind === 'TypeConstraint');
  if (!constraint) return 'object';
  const type = resolveTypeName(constraint.typeName, frame.session);
  // `ref` in front of a name would be a modifier.
  return type.fullName === 'System.Management.Automation.PSReference' ? type.fullName : shownType(type);
}

/** Compiles a method or constructor. Its output is what `return` gives; anything else that it writes is dropped. */
export function compileMethod(member: FunctionMember, definedIn: Frame, source: ScriptSource, type: TypeValue): CompiledMethod {
  const { session, state } = definedIn;
  const parameters = member.body.parameters ?? member.body.body.paramBlock?.parameters ?? [];
  const list = parameters.map((parameter) => `${typeText(parameter, definedIn)} ${parameter.name.variablePath}`).join(', ');
  const returns = member.returnType && !/^void$/i.test(member.returnType.typeName.name) ? member.returnType.typeName : undefined;
  const known = returns && shownType(resolveTypeName(returns, session));
  let body: Execute | undefined;

  const inScope = <Result>(self: Value, args: Value[], run: (frame: Frame) => Result): Result => {
    const scope = new Scope(definedIn.scope);
    const frame = new Frame(session, state, scope, source, nullSink, session.frame?.streams ?? session.rootStreams);
    const invocation = new InvocationInfo();
    invocation.commandName = member.name;
    invocation.extent = session.callStack.at(-1)?.extent;
    frame.invocation = invocation;
    if (self !== undefined) scope.variables.set('this', new Variable('this', self));
    parameters.forEach((parameter, index) => {
      const name = parameter.name.variablePath;
      const constraint = parameter.attributes.find((attribute) => attribute.kind === 'TypeConstraint');
      const raw = args[index] ?? null;
      const value = constraint ? convertTo(raw, resolveTypeName(constraint.typeName, session), session) : raw;
      scope.variables.set(name.toLowerCase(), new Variable(name, value));
    });
    const saved = { state: session.state, scope: state.currentScope, frame: session.frame };
    session.state = state;
    state.currentScope = scope;
    session.frame = frame;
    if (++session.callDepth > session.limits.callDepth)
      throw new LimitReached('callDepth', `The script nests more than ${session.limits.callDepth} calls.`);
    session.callStack.push(invocation);
    try {
      return run(frame);
    } finally {
      session.callStack.pop();
      session.callDepth--;
      session.frame = saved.frame;
      state.currentScope = saved.scope;
      session.state = saved.state;
    }
  };

  return {
    signature: member.isConstructor ? `${type.definition.name} new(${list})` : `${returns ? known : 'void'} ${member.name}(${list})`,
    run(self, args) {
      return inScope(self, args, (frame) => {
        frame.methodReturn = { value: null };
        const savedPropagation = session.propagateErrors;
        // An error inside a method ends the method and reaches the caller's statement.
        session.propagateErrors = true;
        try {
          body ??= compileBlock(member.body.body.endBlock?.statements ?? [], member.body.body.endBlock?.traps ?? [], source);
          body(frame);
        } finally {
          session.propagateErrors = savedPropagation;
        }
        const { value } = frame.methodReturn;
        return returns ? convertTo(value, resolveTypeName(returns, session), session) : undefined;
      });
    },
    evaluate: (args, expressions) => inScope(undefined, args, (frame) => expressions.map((evaluate) => evaluate(frame) ?? null)),
  };
}

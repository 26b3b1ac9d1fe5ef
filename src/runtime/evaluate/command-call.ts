import type { Command, CommandParameter, Expression } from '../../syntax/ast/index.ts';
import type { ArgumentList } from '../commands/argument-list.ts';
import { AliasCommand, type Command as CommandInfo, FunctionCommand } from '../commands/command.ts';
import { resolveCommand } from '../commands/resolve-command.ts';
import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import { getMember } from '../members/get-member.ts';
import { noteNames } from '../members/note-names.ts';
import { Module } from '../module.ts';
import { makeProcessor } from '../pipeline/make-processor.ts';
import type { Stage } from '../pipeline/run-pipeline.ts';
import { Dictionary } from '../values/dictionary.ts';
import { runtimeError } from '../values/errors.ts';
import { InvocationInfo, type ScriptSource } from '../values/invocation-info.ts';
import { PSCustomObject, unwrap } from '../values/members.ts';
import { ScriptBlock } from '../values/script-block.ts';
import { NetObject, type Value } from '../values/value.ts';
import { compileExpression, type Evaluate } from './compile-expression.ts';
import type { Frame } from './frame.ts';
import { asTerminatingError, locateError } from './locate-error.ts';
import { applyRedirections, compileRedirections } from './redirection.ts';
import { compileVariableRead } from './variables.ts';

type ArgumentCompiler = (frame: Frame, list: ArgumentList) => void;

/** Compiles a command of a pipeline: its name, arguments and redirections. */
export function compileCommand(node: Command, source: ScriptSource): Stage {
  const [nameNode, ...argumentNodes] = node.elements;
  const literalName = nameNode.kind === 'StringConstantExpression' ? nameNode.value : undefined;
  const name = compileExpression(nameNode as Expression, source);
  const argumentCompilers = argumentNodes.map((argument) => compileArgument(argument, source));
  const redirections = node.redirections.length ? compileRedirections(node, source) : undefined;
  const dotSourced = node.invocationOperator === '.';
  return {
    kind: 'command',
    prepare(frame, context) {
      const target = literalName ?? unwrap(name(frame));
      const args: ArgumentList = [];
      for (const compile of argumentCompilers) compile(frame, args);
      const invocation = new InvocationInfo();
      invocation.extent = { source, start: node.start, end: node.end };
      invocation.scriptName = source.path;
      invocation.pipelinePosition = context.position;
      invocation.pipelineLength = context.length;
      return (out) => {
        try {
          const callee = target instanceof Module ? inModule(frame, target, args, invocation) : targetOf(frame, target, invocation);
          if (!redirections) return makeProcessor(callee, args, frame, invocation, out, frame.streams, context, dotSourced);
          const applied = applyRedirections(frame, redirections, out, frame.streams);
          const processor = makeProcessor(callee, args, frame, invocation, applied.out, applied.streams, context, dotSourced);
          return {
            ...processor,
            dispose() {
              processor.dispose?.();
              applied.close();
            },
          };
        } catch (thrown) {
          const error = asTerminatingError(thrown);
          if (error) locateError(error, nameNode, source, frame);
          throw thrown;
        }
      };
    },
  };
}

/** What a call's first element means: a script block, a command object, `& $module name`, or a name to look up. */
function targetOf(frame: Frame, target: Value, invocation: InvocationInfo): CommandInfo | ScriptBlock {
  const { session } = frame;
  if (target instanceof ScriptBlock) {
    invocation.invocationName = '&';
    return target;
  }
  if (target instanceof NetObject && 'kind' in target && (target instanceof FunctionCommand || isCommandInfo(target))) {
    invocation.invocationName = (target as CommandInfo).name;
    invocation.myCommand = target;
    return target as CommandInfo;
  }
  if (target === null || target === undefined || target === '') {
    throw runtimeError(
      'BadExpression',
      "The expression after '&' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object.",
      { category: 'InvalidOperation' },
    );
  }
  const name = toText(target, session);
  invocation.invocationName = name;
  const command = resolveCommand(session, name);
  invocation.myCommand = command;
  return command;
}

/** `& $module { … }`, `& $module name`: the command runs in the module's own state. */
function inModule(frame: Frame, module: Module, args: ArgumentList, invocation: InvocationInfo): CommandInfo | ScriptBlock {
  const { session } = frame;
  const first = args.shift();
  const target = first?.kind === 'value' ? unwrap(first.value) : null;
  if (target instanceof ScriptBlock) return new ScriptBlock(target.compiled, module.state);
  return session.inState(module.state, () => targetOf(frame, target, invocation));
}

function isCommandInfo(value: NetObject): boolean {
  return value instanceof AliasCommand || /\.(Function|Filter|Cmdlet|ExternalScript|Application)Info$/.test(value.typeName);
}

function compileArgument(node: Command['elements'][number], source: ScriptSource): ArgumentCompiler {
  if (node.kind === 'CommandParameter') return compileParameter(node, source);
  if (node.kind === 'VariableExpression' && node.splatted) return compileSplatting(node.variablePath);
  const evaluate = compileExpression(node, source);
  if (node.kind === 'StringConstantExpression' && node.stringConstantType === 'BareWord') {
    const { value } = node;
    return (_frame, list) => list.push({ kind: 'value', value, bareWord: value });
  }
  return (frame, list) => list.push({ kind: 'value', value: argumentValue(evaluate, frame) });
}

/** AutomationNull as an argument is `$null`. */
function argumentValue(evaluate: Evaluate, frame: Frame): Value {
  const value = evaluate(frame);
  return value === undefined ? null : value;
}

function compileParameter(node: CommandParameter, source: ScriptSource): ArgumentCompiler {
  const { parameterName: name } = node;
  if (!node.argument) {
    const text = `-${name}`;
    return (_frame, list) => list.push({ kind: 'parameter', name, text, hasValue: false });
  }
  const evaluate = compileExpression(node.argument, source);
  return (frame, list) => list.push({ kind: 'parameter', name, text: `-${name}:`, value: argumentValue(evaluate, frame), hasValue: true });
}

/** `@name` (about_Splatting): a dictionary's pairs as parameters, anything else as arguments in order. */
function compileSplatting(variablePath: string): ArgumentCompiler {
  const read = compileVariableRead(variablePath);
  return (frame, list) => {
    const { session } = frame;
    const value = unwrap(read(frame));
    const pair = (name: string, each: Value) =>
      list.push({ kind: 'parameter', name, text: `-${name}:`, value: each, hasValue: true, fromSplatting: true });
    if (value instanceof Dictionary) {
      for (const [key, each] of value.entries()) pair(toText(key, session), each);
    } else if (value instanceof PSCustomObject) {
      for (const name of noteNames(value)) pair(name, getMember(value, name, session));
    } else {
      const splattedArguments = splatted.get(value as object);
      if (splattedArguments) list.push(...splattedArguments);
      else for (const each of value === null || value === undefined ? [] : (enumerate(value) ?? [value])) list.push({ kind: 'value', value: each });
    }
  };
}

/** `$args` remembers which of its texts were parameters, so that `@args` passes them on as such. */
const splatted = new WeakMap<object, ArgumentList>();

export function rememberArguments(values: Value[], list: ArgumentList): void {
  splatted.set(values, list);
}

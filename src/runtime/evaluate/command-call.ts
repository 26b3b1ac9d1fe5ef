import type { Command, CommandParameter, Expression } from '../../syntax/ast/index.ts';
import type { ArgumentList } from '../commands/argument-list.ts';
import { AliasCommand, type Command as CommandInfo, FunctionCommand } from '../commands/command.ts';
import { resolveCommand } from '../commands/resolve-command.ts';
import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import { getMember } from '../members/get-member.ts';
import { noteNames } from '../members/note-names.ts';
import { Module } from '../module.ts';
import type { StageContext } from '../pipeline/command-processor.ts';
import { makeProcessor } from '../pipeline/make-processor.ts';
import type { Stage } from '../pipeline/run-pipeline.ts';
import type { Streams } from '../pipeline/sink.ts';
import { Dictionary } from '../values/dictionary.ts';
import { runtimeError } from '../values/errors.ts';
import { InvocationInfo, type ScriptSource } from '../values/invocation-info.ts';
import { PSCustomObject, PSWrapper, unwrap } from '../values/members.ts';
import { Char } from '../values/numbers.ts';
import { ScriptBlock } from '../values/script-block.ts';
import { NetObject, type Value } from '../values/value.ts';
import { compileExpression, type Evaluate } from './compile-expression.ts';
import { loneExpression } from './compile-value.ts';
import type { Frame } from './frame.ts';
import { asTerminatingError, locateError } from './locate-error.ts';
import { applyRedirections, compileRedirections } from './redirection.ts';
import { splattedArguments } from './splatted-arguments.ts';
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
  const operator = dotSourced ? '.' : node.invocationOperator === '&' ? '&' : undefined;
  const likeMethod = isCalledLikeMethod(node);
  return {
    kind: 'command',
    prepare(frame, context) {
      const target = literalName ?? unwrap(name(frame));
      if (likeMethod && frame.session.strictModeVersion(frame.scope) >= 2) {
        throw runtimeError(
          'StrictModeFunctionCallWithParens',
          'The function or command was called as if it were a method. Parameters should be separated by spaces. For information about parameters, see the about_Parameters Help topic.',
        );
      }
      const args: ArgumentList = [];
      for (const compile of argumentCompilers) compile(frame, args);
      const invocation = new InvocationInfo();
      invocation.extent = { source, start: node.start, end: node.end };
      invocation.scriptName = source.path;
      invocation.pipelinePosition = context.position;
      invocation.pipelineLength = context.length;
      return (out) => {
        try {
          const callee =
            target instanceof Module ? inModule(frame, target, args, invocation, operator) : targetOf(frame, target, invocation, operator);
          const streams = streamsOf(frame, context);
          if (!redirections) return makeProcessor(callee, args, frame, invocation, out, streams, context, dotSourced);
          const applied = applyRedirections(frame, redirections, out, streams);
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

/** `F(1, 2)`, which gives `F` one array; an error under Set-StrictMode 2 (about_Set-StrictMode). */
function isCalledLikeMethod({ elements: [name, argument], elements }: Command): boolean {
  if (elements.length !== 2 || argument.kind !== 'ParenExpression' || argument.start !== name.end) return false;
  return loneExpression(argument.pipeline)?.kind === 'ArrayLiteral';
}

/** -ErrorVariable of a function around takes from commands whose output is the function's own, not from those that feed others. */
function streamsOf(frame: Frame, { position, length }: StageContext): Streams {
  const { streams } = frame;
  return streams.variables && position < length ? { ...streams, variables: undefined } : streams;
}

/** What a call's first element means: a script block, a command object, `& $module name`, or a name to look up. */
function targetOf(frame: Frame, target: Value, invocation: InvocationInfo, operator: '&' | '.' | undefined): CommandInfo | ScriptBlock {
  const { session } = frame;
  if (target instanceof ScriptBlock) {
    invocation.invocationName = operator ?? '&';
    invocation.block = target;
    return target;
  }
  if (target instanceof NetObject && 'kind' in target && (target instanceof FunctionCommand || isCommandInfo(target))) {
    invocation.invocationName = operator ?? (target as CommandInfo).name;
    invocation.myCommand = target;
    return target as CommandInfo;
  }
  const name = toText(target, session);
  if (name === '') {
    throw runtimeError(
      'BadExpression',
      "The expression after '&' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object.",
      { category: 'InvalidOperation' },
    );
  }
  invocation.invocationName = operator ?? name;
  const command = resolveCommand(session, name);
  invocation.myCommand = command;
  return command;
}

/** `& $module { … }`, `& $module name`: the command runs in the module's own state. */
function inModule(
  frame: Frame,
  module: Module,
  args: ArgumentList,
  invocation: InvocationInfo,
  operator: '&' | '.' | undefined,
): CommandInfo | ScriptBlock {
  const { session } = frame;
  const first = args.shift();
  const target = first?.kind === 'value' ? unwrap(first.value) : null;
  if (target instanceof ScriptBlock) return new ScriptBlock(target.compiled, module.state);
  return session.inState(module.state, () => targetOf(frame, target, invocation, operator));
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
    return (_frame, list) => list.push({ kind: 'value', value, bareWord: value, place: node });
  }
  if (node.kind === 'ConstantExpression') return compileNumberArgument(node, source);
  return (frame, list) => list.push({ kind: 'value', value: argumentValue(evaluate, frame), place: node });
}

/** A number as an argument keeps its text where that is not what the number would give: `1.50`, `0x10`, `1kb`. */
function compileNumberArgument(node: Expression, source: ScriptSource): ArgumentCompiler {
  const evaluate = compileExpression(node, source);
  const text = source.text.slice(node.start, node.end);
  return (frame, list) => {
    const value = evaluate(frame);
    list.push({ kind: 'value', value: toText(value, frame.session) === text ? value : new PSWrapper(value, text), place: node });
  };
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
    return (_frame, list) => list.push({ kind: 'parameter', name, text, hasValue: false, place: node });
  }
  const argument: ArgumentList = [];
  const evaluate = compileArgument(node.argument, source);
  return (frame, list) => {
    argument.length = 0;
    evaluate(frame, argument);
    list.push({
      kind: 'parameter',
      name,
      text: `-${name}:`,
      value: argument[0]?.value ?? null,
      hasValue: true,
      place: node,
      valuePlace: node.argument,
    });
  };
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
      const passedOn = splattedArguments(value as object);
      if (passedOn) list.push(...passedOn);
      else for (const each of elementsOf(value)) list.push({ kind: 'value', value: each });
    }
  };
}

/** What is splatted is enumerated as .NET does it: a text gives its characters; `$null` is one argument. */
function elementsOf(value: Value): Iterable<Value> {
  if (typeof value === 'string') return [...value].map((each) => new Char(each));
  return enumerate(value) ?? [value ?? null];
}

import { bareWord, quoted } from './build-expressions.ts';
import { pipelineElement } from './build-sources.ts';
import type { Expression } from './expressions.ts';
import type { Command, CommandExpression, CommandParameter, Pipeline, Redirection } from './statements.ts';

/** A parameter's argument; `true` is a switch that is set, `undefined` leaves the parameter out. */
export type CommandArgument = Expression | true | undefined;

export interface CommandOptions {
  /** Arguments without a name, after the named ones. */
  positional?: Expression[];
  redirections?: Redirection[];
  /** `&` or `.` before the name. */
  invocationOperator?: '&' | '.';
}

/** `Name -Parameter argument …`; a name that is no plain word is called with `&` and quotes. */
export function command(name: string | Expression, parameters: Record<string, CommandArgument> = {}, options: CommandOptions = {}): Command {
  const plain = typeof name === 'string' && /^[A-Za-z_][\w.-]*(\\[A-Za-z_][\w.-]*)?$/.test(name);
  const callee = typeof name !== 'string' ? name : plain ? bareWord(name) : quoted(name);
  const named = Object.entries(parameters).flatMap(([parameter, argument]) =>
    argument === undefined ? [] : argument === true ? [commandParameter(parameter)] : [commandParameter(parameter), argument],
  );
  return {
    kind: 'Command',
    start: -1,
    end: -1,
    invocationOperator: options.invocationOperator ?? (callee.kind === 'StringConstantExpression' && plain ? '' : '&'),
    elements: [callee, ...named, ...(options.positional ?? [])],
    redirections: options.redirections ?? [],
  };
}

/** `-Name`, or `-Name:argument`, the form for a switch that is computed. */
export function commandParameter(parameterName: string, argument?: Expression): CommandParameter {
  return { kind: 'CommandParameter', start: -1, end: -1, parameterName, ...(argument ? { argument } : {}) };
}

/** `a | b | c`. */
export function pipeline(...elements: (Command | CommandExpression | Expression)[]): Pipeline {
  return { kind: 'Pipeline', start: -1, end: -1, elements: elements.map(pipelineElement), background: false };
}

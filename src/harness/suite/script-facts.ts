import type { Command, Node } from '../../syntax/ast/index.ts';
import { childrenOf } from '../../syntax/ast/visit.ts';
import { parse } from '../../syntax/parser/parse.ts';

/** A command of a script, and how often the text lets it run. */
export interface CommandFact {
  readonly name: string;
  /** Its parameters with their arguments, by name in small letters. */
  readonly parameters: ReadonlyMap<string, Node | undefined>;
  /** The most that it can run; undefined where the text sets no bound. */
  readonly atMost: number | undefined;
  /** The function that it stands in, in small letters. */
  readonly within?: string;
}

/** What a suite has to know of a script: read from its text, never from a run. */
export interface ScriptFacts {
  readonly commands: readonly CommandFact[];
  /** Names of variables and functions, and of the members that are read or compared, in small letters. */
  readonly variables: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
}

function parametersOf(command: Command): Map<string, Node | undefined> {
  const parameters = new Map<string, Node | undefined>();
  let open: string | undefined;
  for (const element of command.elements.slice(1)) {
    if (element.kind === 'CommandParameter') {
      open = element.parameterName.toLowerCase();
      parameters.set(open, element.argument);
    } else if (open !== undefined) {
      parameters.set(open, element);
      open = undefined;
    }
  }
  return parameters;
}

const textOf = (node: Node | undefined): string | undefined => (node?.kind === 'StringConstantExpression' ? node.value : undefined);

/** How often the body of `foreach ($look in 1..36)` runs. */
function rangeLength(condition: Node): number | undefined {
  if (condition.kind === 'Pipeline' && condition.elements.length === 1) return rangeLength(condition.elements[0]);
  if (condition.kind === 'CommandExpression') return rangeLength(condition.expression);
  if (condition.kind !== 'BinaryExpression' || condition.operator.toLowerCase() !== '..') return undefined;
  const { left, right } = condition;
  if (left.kind !== 'ConstantExpression' || right.kind !== 'ConstantExpression') return undefined;
  return Math.abs(Number(right.value) - Number(left.value)) + 1;
}

/** Reads a script; its functions count as often as they are called. */
export function scriptFacts(text: string): ScriptFacts {
  const found: { command: Command; name: string; atMost: number | undefined; within: string | undefined }[] = [];
  const variables = new Set<string>();
  const functions = new Set<string>();
  const members = new Set<string>();
  const walk = (node: Node, atMost: number | undefined, within: string | undefined): void => {
    let times = atMost;
    let place = within;
    if (node.kind === 'Command') {
      const name = textOf(node.elements[0] as Node);
      if (name !== undefined) found.push({ command: node, name: name.toLowerCase(), atMost, within });
    } else if (node.kind === 'VariableExpression') variables.add(node.variablePath.toLowerCase());
    else if (node.kind === 'MemberExpression' || node.kind === 'InvokeMemberExpression') {
      const name = textOf(node.member as Node);
      if (name !== undefined) members.add(name.toLowerCase());
    } else if (node.kind === 'FunctionDefinition') {
      place = node.name.toLowerCase();
      functions.add(place);
      times = 1;
    } else if (node.kind === 'ForEachStatement') {
      const length = rangeLength(node.condition as Node);
      times = length === undefined || atMost === undefined ? undefined : atMost * length;
    } else if (/^(While|DoWhile|DoUntil|For)Statement$/.test(node.kind) || node.kind === 'ScriptBlockExpression') times = undefined;
    for (const child of childrenOf(node)) walk(child, times, place);
  };
  walk(parse(text).ast, 1, undefined);
  // What a condition compares is read too: `Name = 'Spooler'`.
  for (const [, condition] of text.matchAll(/-Filter ("(?:[^"`]|`.)*"|'(?:[^']|'')*')/g)) {
    for (const [, name] of condition.matchAll(/(\w+) = /g)) members.add(name.toLowerCase());
  }

  const runsOf = (within: string | undefined, seen: readonly string[]): number | undefined => {
    if (within === undefined) return 1;
    if (seen.includes(within)) return undefined;
    let sum = 0;
    for (const call of found.filter(({ name }) => name === within)) {
      const outer = runsOf(call.within, [...seen, within]);
      if (outer === undefined || call.atMost === undefined) return undefined;
      sum += outer * call.atMost;
    }
    return sum;
  };
  const commands = found.map(({ command, name, atMost, within }): CommandFact => {
    const runs = runsOf(within, []);
    return {
      name,
      parameters: parametersOf(command),
      atMost: atMost === undefined || runs === undefined ? undefined : atMost * runs,
      ...(within === undefined ? {} : { within }),
    };
  });
  return { commands, variables, functions, members };
}

/** How often a command runs at most, in all its places; undefined where nothing bounds it. */
export function mostRuns({ commands }: ScriptFacts, name: string): number | undefined {
  let sum = 0;
  for (const command of commands) {
    if (command.name !== name.toLowerCase()) continue;
    if (command.atMost === undefined) return undefined;
    sum += command.atMost;
  }
  return sum;
}

/** How long a sleep takes at most; one that is told by a parameter of its function, as the calls of that function say. */
function longestSleep(commands: readonly CommandFact[], { parameters, within }: CommandFact): number | undefined {
  const seconds = parameters.get('seconds');
  if (seconds?.kind === 'ConstantExpression') return Number(seconds.value);
  if (seconds?.kind !== 'VariableExpression' || within === undefined) return undefined;
  const name = seconds.variablePath.toLowerCase();
  const told = commands.filter((call) => call.name === within).map((call) => call.parameters.get(name));
  if (told.some((argument) => argument !== undefined && argument.kind !== 'ConstantExpression')) return undefined;
  return Math.max(0, ...told.map((argument) => (argument?.kind === 'ConstantExpression' ? Number(argument.value) : 0)));
}

/** How long the sleeps of a script take at most, in seconds; undefined where nothing bounds them. */
export function longestWait({ commands }: ScriptFacts): number | undefined {
  let sum = 0;
  for (const command of commands) {
    if (command.name !== 'start-sleep') continue;
    const seconds = longestSleep(commands, command);
    if (seconds === 0) continue;
    if (command.atMost === undefined || seconds === undefined) return undefined;
    sum += command.atMost * seconds;
  }
  return sum;
}

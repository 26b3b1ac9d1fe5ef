import yargs, { type Argv, type Options, type PositionalOptions } from 'yargs';
import { didYouMean } from '../base/did-you-mean.ts';
import type { CommandDefinition } from './command.ts';
import type { CommandContext } from './command-context.ts';
import { CommandFailure } from './command-failure.ts';
import { WK4001, WK4002 } from './diagnostics.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';

/** A program of the toolkit: its commands, or one command that has no name (`pester-runner`). */
export interface Program {
  readonly name: string;
  readonly version: string;
  readonly commands: readonly CommandDefinition[];
  /** The command that runs without being named. */
  readonly main?: CommandDefinition;
}

/** Options that every command has. */
export const globalOptions = {
  quiet: { type: 'boolean', describe: 'Say only what is wrong, and what was asked for' },
  root: { type: 'string', requiresArg: true, describe: 'The root of the project, instead of the nearest folder with a package.json or .git' },
} as const satisfies Record<string, Options>;

/** A program of one command has its own word for what it prints. */
const sharedOptions = ({ name }: CommandDefinition): Readonly<Record<string, Options>> =>
  name === '' ? { root: globalOptions.root } : globalOptions;

const alwaysKnown = ['_', '$0', '--', 'help', 'h', 'version'];

function usageFailure(usage: string, problem: string): CommandFailure {
  return new CommandFailure(exitCodes.usage, WK4001.at(undefined, { problem, usage }));
}

function namesOf(tables: readonly Readonly<Record<string, Options | PositionalOptions>>[]): string[] {
  return tables.flatMap((table) => Object.entries(table).flatMap(([name, { alias }]) => [name, ...(alias === undefined ? [] : [alias].flat())]));
}

/** Refuses what yargs lets pass: options that the command does not have, and single values given twice. */
function checkArguments(usage: string, command: CommandDefinition, args: Record<string, unknown>): void {
  const shared = sharedOptions(command);
  const known = [...alwaysKnown, ...namesOf([command.positionals, command.options, shared])];
  for (const name of Object.keys(args)) {
    if (known.includes(name)) continue;
    const meant = didYouMean(name, [...Object.keys(command.options), ...Object.keys(shared)]);
    throw usageFailure(usage, `There is no option \`${dashed(name)}\`.${meant === undefined ? '' : ` Did you mean \`${dashed(meant)}\`?`}`);
  }
  const tables = { ...command.options, ...command.positionals, ...shared } as Record<string, Options>;
  for (const [name, { type, array }] of Object.entries(tables)) {
    if (Array.isArray(args[name]) && type !== 'array' && !array) throw usageFailure(usage, `\`${dashed(name)}\` is given twice.`);
  }
  const extra = (args._ as unknown[])[command.name === '' ? 0 : 1];
  if (extra !== undefined) throw usageFailure(usage, `\`${String(extra)}\` is one argument too many.`);
}

const dashed = (name: string) => (name.length === 1 ? `-${name}` : `--${name}`);

interface Outcome {
  exitCode: ExitCode;
}

function addCommand(parser: Argv, programName: string, command: CommandDefinition, isMain: boolean, context: CommandContext, outcome: Outcome): void {
  const usage = isMain ? programName : `${programName} ${command.name}`;
  const pattern = `${isMain ? '$0' : command.name}${command.usage ? ` ${command.usage}` : ''}`;
  parser.command({
    command: pattern,
    describe: command.summary,
    builder: (builder: Argv) => {
      for (const [name, options] of Object.entries(command.positionals)) builder.positional(name, options);
      builder.options(command.options).options(sharedOptions(command));
      for (const [line, meaning] of command.examples) builder.example(`${programName} ${line}`, meaning);
      return builder.fail((message, error) => {
        throw error ?? usageFailure(usage, `${message}${message.endsWith('.') ? '' : '.'}`);
      });
    },
    handler: async (args: Record<string, unknown>) => {
      checkArguments(usage, command, args);
      const { root, quiet } = args as { root?: string; quiet?: boolean };
      const told = { ...(root === undefined ? {} : { root }), ...(quiet ? { quiet } : {}) };
      outcome.exitCode = await command.run(args as never, { ...context, ...told });
    },
  } as never);
}

/** Parses a command line and runs the command it names; help and version go to stdout. */
export async function runCommandLine(program: Program, argv: readonly string[], context: CommandContext): Promise<ExitCode> {
  const outcome: Outcome = { exitCode: exitCodes.ok };
  const first = argv[0];
  if (!program.main && first !== undefined && !first.startsWith('-') && !program.commands.some((command) => command.name === first)) {
    const meant = didYouMean(
      first,
      program.commands.map((command) => command.name),
    );
    const suggestion = meant === undefined ? `\`${program.name} --help\` lists the commands.` : `Did you mean \`${meant}\`?`;
    throw new CommandFailure(exitCodes.usage, WK4002.at(undefined, { name: first, suggestion }));
  }
  const parser = yargs()
    .scriptName(program.name)
    .locale('en')
    .usage(program.main ? '$0 [PATH...]' : '$0 COMMAND')
    .version(program.version)
    .help()
    .alias('help', 'h')
    .wrap(100)
    .exitProcess(false)
    .showHelpOnFail(false)
    .parserConfiguration({
      'populate--': true,
      'parse-positional-numbers': false,
      'dot-notation': false,
      'camel-case-expansion': false,
    });
  if (!program.main) {
    parser.demandCommand(1, 'Name a command.').fail((message, error) => {
      throw error ?? usageFailure(program.name, message);
    });
  }
  for (const command of program.commands) addCommand(parser, program.name, command, false, context, outcome);
  if (program.main) addCommand(parser, program.name, program.main, true, context, outcome);
  let printed = '';
  await parser.parseAsync([...argv], {}, (_error, _args, output) => {
    printed = output;
  });
  if (printed) context.write(`${printed}\n`);
  return outcome.exitCode;
}

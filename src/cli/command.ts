import type { InferredOptionTypes, Options, PositionalOptions } from 'yargs';
import type { CommandContext } from './command-context.ts';
import type { ExitCode } from './exit-code.ts';

type Table<Item> = Readonly<Record<string, Item>>;

/** What a command is called with: its positionals and options by name, and what stood after `--`. */
export type CommandArguments<Positionals extends Table<PositionalOptions>, Choices extends Table<Options>> = InferredOptionTypes<
  Positionals & Choices
> & { readonly '--'?: readonly string[] };

/**
 * A command of the command line: light data and one function. Its file is loaded at every start, also for `--help`, so the
 * function imports what it needs when it runs, and the file itself imports nothing heavy.
 */
export interface CommandDefinition<
  Positionals extends Table<PositionalOptions> = Table<PositionalOptions>,
  Choices extends Table<Options> = Table<Options>,
> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The positionals as yargs writes them: `<file..>`, `[name]`. */
  readonly usage?: string;
  readonly positionals: Positionals;
  readonly options: Choices;
  /** Command lines after `worklet`, each with what it does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
  run(args: CommandArguments<Positionals, Choices>, context: CommandContext): Promise<ExitCode>;
}

/** Defines a command; the file's default export. */
export function defineCommand<const Positionals extends Table<PositionalOptions>, const Choices extends Table<Options>>(
  definition: CommandDefinition<Positionals, Choices>,
): CommandDefinition {
  return definition as unknown as CommandDefinition;
}

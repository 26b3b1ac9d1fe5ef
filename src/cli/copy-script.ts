import type { CommandContext } from './command-context.ts';
import { CommandFailure } from './command-failure.ts';
import { WK4035 } from './diagnostics.ts';
import { exitCodes } from './exit-code.ts';

/** What is copied: the text, and whose it is, for the messages. */
interface CopiedScript {
  readonly name: string;
  readonly script: string;
  readonly text: string;
}

/**
 * The escape sequence by which a terminal takes a text to its clipboard, also from the other end of an SSH connection (xterm's control
 * sequences, "Operating System Commands", 52: `c` is the clipboard, the text is in Base64).
 */
const osc52 = (text: string) => `\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;

/** Whether the person sits at the other end of an SSH connection, where this machine's clipboard is of no use. */
const isRemote = (env: NodeJS.ProcessEnv) => Boolean(env.SSH_TTY || env.SSH_CONNECTION);

/** Half a sentence of what a program for the clipboard said. */
function reasonOf(error: unknown): string {
  const [first] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `${first[0].toLowerCase()}${first.slice(1)}`.replace(/\.$/, '');
}

/** Puts a script on the clipboard of the person who asked for it. */
export async function copyScript({ name, script, text }: CopiedScript, context: CommandContext): Promise<void> {
  if (isRemote(process.env)) {
    // The sequence is for the terminal: where stdout goes into a file, stderr may still be one.
    if (!process.stdout.isTTY && process.stderr.isTTY) context.writeError(osc52(text));
    else context.write(osc52(text));
    context.writeError(`The ${script} of ${name} was sent to the terminal's clipboard (OSC 52); some terminals have to be told to take it.\n`);
    return;
  }
  const { default: clipboard } = await import('clipboardy');
  try {
    await clipboard.write(text);
  } catch (error) {
    throw new CommandFailure(exitCodes.toolMissing, WK4035.at(undefined, { reason: reasonOf(error), name, script }));
  }
  context.writeError(`The ${script} of ${name} is on the clipboard: ${text.split('\n').length - 1} lines.\n`);
}

import { createColors } from 'picocolors';

/** What a command sees of the process that it runs in. */
export interface CommandContext {
  readonly cwd: string;
  /** `--quiet`: only what is wrong, and what was asked for. */
  readonly quiet?: boolean;
  /** Whether stderr is a terminal on which a line can be written over. */
  readonly showsProgress?: boolean;
  /** `--root`, when it was given. */
  readonly root?: string;
  /** Results. */
  write(text: string): void;
  /** Everything else: diagnostics, warnings, progress. */
  writeError(text: string): void;
  /** Colours for stdout; plain where nobody looks. */
  readonly colors: ReturnType<typeof createColors>;
  /** Colours for stderr. */
  readonly errorColors: ReturnType<typeof createColors>;
  /** Whether stdout is a terminal with a person in front of it. */
  readonly interactive: boolean;
}

/** Whether a stream gets colours: NO_COLOR and a dumb terminal forbid them, FORCE_COLOR asks for them, else a terminal has them. */
function wantsColor(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return stream.isTTY === true && env.TERM !== 'dumb' && !env.CI;
}

/** The context of the real process. */
export function processContext(): CommandContext {
  const { env, stdout, stderr } = process;
  return {
    cwd: process.cwd(),
    write: (text) => void stdout.write(text),
    writeError: (text) => void stderr.write(text),
    colors: createColors(wantsColor(stdout, env)),
    errorColors: createColors(wantsColor(stderr, env)),
    interactive: stdout.isTTY === true && !env.CI,
    showsProgress: stderr.isTTY === true && !env.CI && env.TERM !== 'dumb',
  };
}

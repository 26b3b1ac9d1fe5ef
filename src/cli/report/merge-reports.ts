import { resolve } from 'node:path';
import type { CommandContext } from '../command-context.ts';
import { CommandFailure } from '../command-failure.ts';
import { WK4038 } from '../diagnostics.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { decodeUtf8, readBytes } from '../read-file.ts';
import { writeFilesTogether } from '../write-files-together.ts';
import { mergeJson } from './merge-json.ts';
import { mergeJunit, UnreadableReport } from './merge-junit.ts';

interface Part {
  readonly name: string;
  readonly text: string;
}

const isXml = ({ text }: Part) => text.trimStart().startsWith('<');

/** Merges, and names the part that cannot be. */
function merge(parts: readonly Part[]): string {
  const kind = isXml(parts[0]) ? mergeJunit : mergeJson;
  for (const [place, part] of parts.entries()) {
    try {
      if (isXml(part) !== isXml(parts[0])) throw new UnreadableReport('it is of another kind than the first one');
      kind([...(place > 0 && !isXml(part) ? [parts[0].text] : []), part.text]);
    } catch (error) {
      if (!(error instanceof UnreadableReport)) throw error;
      throw new CommandFailure(exitCodes.usage, WK4038.at(undefined, { file: part.name, reason: error.message }));
    }
  }
  return kind(parts.map(({ text }) => text));
}

/** `worklet report merge`: the parts of a CI matrix as one report. */
export function mergeReports(files: readonly string[], out: string | undefined, context: CommandContext): ExitCode {
  const parts = files.map((file) => {
    const name = file.replaceAll('\\', '/');
    return { name, text: decodeUtf8(readBytes(resolve(context.cwd, file), name), name) };
  });
  const merged = merge(parts);
  if (out === undefined) context.write(merged);
  else writeFilesTogether([{ path: resolve(context.cwd, out), content: merged }], context.cwd);
  return exitCodes.ok;
}

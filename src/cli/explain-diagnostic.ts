import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../base/did-you-mean.ts';
import { packageRoot } from '../base/package-root.ts';
import type { CommandContext } from './command-context.ts';
import { CommandFailure } from './command-failure.ts';
import { WK4013 } from './diagnostics.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';

/** `worklet explain`: the page of a code, as it is. */
export function explainDiagnostic(given: string, context: CommandContext): ExitCode {
  const folder = join(packageRoot(), 'docs/diagnostics');
  const codes = readdirSync(folder)
    .filter((name) => /^WK\d{4}\.md$/.test(name))
    .map((name) => name.slice(0, -3));
  const code = given.toUpperCase();
  if (codes.includes(code)) {
    context.write(readFileSync(join(folder, `${code}.md`), 'utf8'));
    return exitCodes.ok;
  }
  const meant = didYouMean(code, codes);
  const suggestion = meant === undefined ? `A code is written as \`${codes[0] ?? 'WK2004'}\`.` : `Did you mean \`${meant}\`?`;
  throw new CommandFailure(exitCodes.usage, WK4013.at(undefined, { code: given, suggestion }));
}

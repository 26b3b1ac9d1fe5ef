import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printDiagnostic, type TextOf } from '../diagnostics/print-diagnostic.ts';
import type { CommandContext } from './command-context.ts';

/** Reads the texts of code frames; a file that has gone meanwhile just has no frame. */
export function textsBelow(root: string): TextOf {
  const texts = new Map<string, string | undefined>();
  return (file) => {
    if (!texts.has(file)) {
      let text: string | undefined;
      try {
        text = readFileSync(resolve(root, file), 'utf8').replace(/^\uFEFF/, '');
      } catch {
        text = undefined;
      }
      texts.set(file, text);
    }
    return texts.get(file);
  };
}

/** Prints diagnostics on stderr with their code frames. */
export function reportDiagnostics(diagnostics: readonly Diagnostic[], context: Pick<CommandContext, 'writeError'>, root: string): void {
  const textOf = textsBelow(root);
  for (const diagnostic of diagnostics) context.writeError(`${printDiagnostic(diagnostic, textOf)}\n`);
}

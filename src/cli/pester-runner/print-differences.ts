import type { EngineDifference, EngineResult } from '../../engines/pester-options.ts';
import type { CommandContext } from '../command-context.ts';

/** Wide enough for most messages; a terminal of 160 columns shows both answers whole. */
const columnWidth = 76;

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    for (let start = 0; start === 0 || start < line.length; start += columnWidth) lines.push(line.slice(start, start + columnWidth));
  }
  return lines;
}

function answerLines(result: EngineResult | undefined): string[] {
  if (!result) return ['(no such test)'];
  const ids = result.errorId.filter((id) => id !== 'PesterAssertionFailed').map((id) => `[${id}]`);
  return [result.result, ...result.error, ...ids].flatMap(wrapped);
}

/** Prints where the engines differ, the two answers side by side. */
export function printDifferences(differences: readonly EngineDifference[], context: CommandContext): void {
  const { colors } = context;
  if (differences.length === 0) {
    context.write(`${colors.green('Both engines give the same results.')}\n`);
    return;
  }
  context.write(`${colors.redBright(`Results that differ between the engines: ${differences.length}`)}\n`);
  for (const { file, test, simulated, pwsh } of differences) {
    context.write(`\n${colors.bold(test === undefined ? file : `${test} (${file})`)}\n`);
    const left = ['simulated', ...answerLines(simulated)];
    const right = ['pwsh', ...answerLines(pwsh)];
    const width = Math.max(...left.map((line) => line.length));
    for (let row = 0; row < Math.max(left.length, right.length); row++) {
      const line = `  ${(left[row] ?? '').padEnd(width)} | ${right[row] ?? ''}`.trimEnd();
      context.write(`${row === 0 ? colors.gray(line) : line}\n`);
    }
  }
}

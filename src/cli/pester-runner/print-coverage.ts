import type { Coverage, CoveredCommand } from '../../pester/coverage/coverage.ts';
import { below, commonFolder } from '../../pester/coverage/covered-paths.ts';
import type { CommandContext } from '../command-context.ts';

/** The part that Pester wants unless told; it only decides the colour. */
const target = 75;

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  // Numbers stand at the right.
  const cell = (text: string, column: number) => (rows[0][column] === 'Line' ? text.padStart(widths[column]) : text.padEnd(widths[column]));
  return rows.map((row) => row.map(cell).join(' ').trimEnd());
}

const oneLine = (text: string) => text.split(/\r?\n/)[0] + (/\n/.test(text) ? '…' : '');

/** Prints coverage as Pester does: one line, and in detailed output the commands that were missed. */
export function printCoverage(coverage: Coverage, level: 'normal' | 'detailed', context: CommandContext): void {
  const { colors } = context;
  const { commandsAnalyzed, filesAnalyzed, percent, commands } = coverage;
  if (commandsAnalyzed === 0) return;
  const paint = percent >= target ? colors.green : colors.redBright;
  const plural = (count: number, name: string) => `${count.toLocaleString('en-US')} ${count === 1 ? name : `${name}s`}`;
  const analyzed = plural(commandsAnalyzed, 'Command').replace(' ', ' analyzed ');
  context.write(`${paint(`Covered ${Number(percent.toFixed(2))}% / ${target}%. ${analyzed} in ${plural(filesAnalyzed, 'File')}.`)}\n`);
  const missed = commands.filter(({ hit }) => !hit);
  if (level !== 'detailed' || missed.length === 0) return;
  const parent = commonFolder(commands.map(({ file }) => file));
  const row = ({ file, className, functionName, line, text }: CoveredCommand) => [
    below(file, parent),
    className,
    functionName,
    String(line),
    oneLine(text),
  ];
  const head = ['File', 'Class', 'Function', 'Line', 'Command'];
  const lines = table([head, head.map((name) => '-'.repeat(name.length)), ...missed.map(row)]);
  context.write(`${paint(missed.length === 1 ? 'Missed command:' : 'Missed commands:')}\n\n${lines.join('\n')}\n\n`);
}

import { LineTable } from '../../base/span.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { LintedFile } from '../linted-file.ts';

const commands = { error: 'error', warning: 'warning', information: 'notice' } as const satisfies Record<Severity, string>;

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The findings as commands to a runner of GitHub Actions, one a line (docs.github.com, "Workflow commands for GitHub Actions"). */
export function toGithub(files: readonly LintedFile[]): string {
  return files
    .flatMap(({ file, text, findings }) => {
      const lines = new LineTable(text);
      return findings.map(({ code, severity, message, fix, start, end }) => {
        const [from, to] = [lines.at(start), lines.at(Math.max(start, end))];
        // Columns are of use to the runner only within one line.
        const columns = from.line === to.line ? `,col=${from.column},endColumn=${to.column}` : '';
        const place = `file=${property(file)},line=${from.line},endLine=${to.line}${columns},title=${property(code)}`;
        return `::${commands[severity]} ${place}::${data(fix === undefined ? message : `${message} ${fix}`)}\n`;
      });
    })
    .join('');
}

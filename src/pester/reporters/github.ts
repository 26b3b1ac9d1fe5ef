import { outlinedTests, type ReportedSuite } from './reported-suite.ts';

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Workflow commands by which GitHub marks failures in a change
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message).
 */
export function githubReport(suites: readonly ReportedSuite[]): string {
  const lines: string[] = [];
  const report = (file: string, line: number | undefined, title: string, message: string) => {
    const place = `file=${escapeProperty(file)}${line === undefined ? '' : `,line=${line}`},title=${escapeProperty(title)}`;
    lines.push(`::error ${place}::${escapeData(message)}\n`);
  };
  for (const { file, outline, problem } of suites) {
    for (const test of outlinedTests(outline?.children ?? [])) {
      for (const { message, frames } of test.failures) report(frames[0]?.file ?? file, frames[0]?.line ?? test.line, test.path, message);
    }
    for (const { message, frames } of outline?.failures ?? []) report(frames[0]?.file ?? file, frames[0]?.line, file, message);
    if (problem !== undefined) report(file, undefined, file, problem);
  }
  return lines.join('');
}

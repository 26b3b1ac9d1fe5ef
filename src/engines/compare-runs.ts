import type { TestDocument } from '../pester/pester-document.ts';
import type { EngineDifference, EngineResult, PesterOptions } from './pester-options.ts';
import type { SuiteReport } from './simulated/suite-job.ts';

/** Texts name files by where they lie, which is not the same on the two machines; that alone is no difference. */
function withoutPlaces(text: string, roots: readonly string[]): string {
  let plain = text;
  for (const root of roots) plain = plain.replaceAll(root, '<root>');
  return plain
    .replace(/(?:[A-Z]:)?[\\/][^\s'"]*?[\\/](?:TestDrive-\d+|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/gi, '<TestDrive>')
    .replace(/<(?:root|TestDrive)>[^\s'":]*/g, (path) => path.replaceAll('\\', '/'));
}

const resultOf = ({ result, error, errorId }: TestDocument): EngineResult => ({ result, error, errorId });

function fileResult({ document, errors, ended }: SuiteReport): EngineResult {
  const reason = ended ? [ended.kind === 'notSimulated' ? `${ended.what} is not simulated` : ended.message] : [];
  return { result: document.result, error: [...errors, ...reason], errorId: [] };
}

function agrees(one: EngineResult, other: EngineResult, roots: readonly string[]): boolean {
  const plain = ({ result, error, errorId }: EngineResult) =>
    JSON.stringify([result, ...[...error, ...errorId].map((text) => withoutPlaces(text, roots))]);
  return plain(one) === plain(other);
}

/** Where the results of the simulated engine are not those of the real one, file by file and test by test. */
export function compareRuns(
  simulated: readonly SuiteReport[],
  real: readonly SuiteReport[],
  { root }: Pick<PesterOptions, 'root'>,
  cwd: string,
): EngineDifference[] {
  const roots = [root ?? cwd, 'C:\\work', '/work'].sort((one, other) => other.length - one.length);
  const differences: EngineDifference[] = [];
  for (const file of new Set([...simulated, ...real].map((report) => report.file))) {
    const ours = simulated.find((report) => report.file === file);
    const theirs = real.find((report) => report.file === file);
    const before = differences.length;
    const waiting = [...(theirs?.document.tests ?? [])];
    for (const test of ours?.document.tests ?? []) {
      // Names may stand more than once; they come in the same order.
      const place = waiting.findIndex(({ name }) => name === test.name);
      const [other] = place === -1 ? [] : waiting.splice(place, 1);
      if (other && agrees(resultOf(test), resultOf(other), roots)) continue;
      differences.push({ file, test: test.name, simulated: resultOf(test), pwsh: other && resultOf(other) });
    }
    for (const test of waiting) differences.push({ file, test: test.name, simulated: undefined, pwsh: resultOf(test) });
    if (differences.length > before || !ours || !theirs) continue;
    if (ours.document.result !== theirs.document.result || (ours.ended === undefined) !== (theirs.ended === undefined)) {
      differences.push({ file, simulated: fileResult(ours), pwsh: fileResult(theirs) });
    }
  }
  return differences;
}

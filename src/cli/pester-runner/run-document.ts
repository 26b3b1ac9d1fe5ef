import type { PesterRun } from '../../engines/pester-options.ts';
import type { SuiteReport } from '../../engines/simulated/suite-job.ts';

function fileDocument({ file, ended, errors, gaps }: SuiteReport): object {
  return {
    file,
    errors,
    ...(gaps && gaps.length > 0 ? { notSimulated: gaps } : {}),
    ...(ended?.kind === 'notSimulated' ? { notSimulated: [ended.what] } : ended ? { limit: ended.limit, message: ended.message } : {}),
  };
}

function coverageDocument({ commands, ...totals }: NonNullable<PesterRun['coverage']>): object {
  return { ...totals, missed: commands.filter(({ hit }) => !hit).map(({ hit: _, ...command }) => command) };
}

/** What `--json` prints: the totals, every test; then the files, what was missed of the covered scripts, and where engines differ. */
export function runDocument({ files, missing: _, duration: __, tests, coverage, differences, ...totals }: PesterRun): object {
  return {
    ...totals,
    tests,
    files: files.map(fileDocument),
    ...(coverage ? { coverage: coverageDocument(coverage) } : {}),
    ...(differences ? { differences } : {}),
  };
}

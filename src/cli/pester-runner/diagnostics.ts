import { defineDiagnostic } from '../../diagnostics/diagnostic.ts';

/** The codes of `pester-runner` that no other command has; each has a page under docs/diagnostics. */

export const WK7009 = defineDiagnostic('WK7009', {
  severity: 'error',
  message: '{problem}',
  fix: '{install}',
});

export const WK7010 = defineDiagnostic('WK7010', {
  severity: 'error',
  message: '`{report}` is not a report of coverage.',
  fix: 'Write `jacoco:FILE` or `cobertura:FILE`, and `--coverage PATH` for the scripts that are measured.',
});

export const WK7011 = defineDiagnostic('WK7011', {
  severity: 'error',
  message: '{problem}',
  fix: 'The configuration has the sections and names of `New-PesterConfiguration`.',
});

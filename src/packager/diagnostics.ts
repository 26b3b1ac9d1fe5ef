import { defineDiagnostic } from '../diagnostics/diagnostic.ts';

/** The codes of packages that are checked; each has a page under docs/diagnostics. */

export const WK4030 = defineDiagnostic('WK4030', {
  severity: 'error',
  message: '`{file}` is not the package of a worklet: {reason}.',
  fix: '`worklet package NAME` writes one.',
});

export const WK4031 = defineDiagnostic('WK4031', {
  severity: 'error',
  message: '`{entry}` is missing in `{file}`.',
  fix: 'Package the worklet again.',
});

export const WK4032 = defineDiagnostic('WK4032', {
  severity: 'error',
  message: '`{file}` holds `{entry}`, which its worklet.json does not list.',
  fix: 'Package the worklet again; what goes to the endpoint besides the scripts is named under `payload`.',
});

export const WK4033 = defineDiagnostic('WK4033', {
  severity: 'error',
  message: '`{entry}` in `{file}` is not what its worklet.json says: {difference}.',
  fix: 'Package the worklet again, and look who changed the file.',
});

export const WK4034 = defineDiagnostic('WK4034', {
  severity: 'error',
  message: 'worklet.json in `{file}` does not fit its schema: {place} {problem}.',
  fix: 'The schema is docs/schemas/worklet.schema.json; `worklet package NAME` writes a file that fits.',
});

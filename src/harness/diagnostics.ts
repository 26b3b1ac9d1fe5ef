import { defineDiagnostic } from '../diagnostics/diagnostic.ts';

/** The codes of tests of worklets; each has a page under docs/diagnostics. */

export const WK7002 = defineDiagnostic('WK7002', {
  severity: 'error',
  message: 'In the scenario `{scenario}`, {moment} falls short: {shortfall}.',
});

export const WK7003 = defineDiagnostic('WK7003', {
  severity: 'error',
  message: '`{file}` breaks a law: {law}',
  fix: 'This is a bug of the toolkit; please report it with the worklet.',
});

export const WK7004 = defineDiagnostic('WK7004', {
  severity: 'error',
  message: 'The test `{test}` of the generated suite failed: {error}',
});

export const WK7005 = defineDiagnostic('WK7005', {
  severity: 'error',
  message: 'The generated suite did not come to its end: {reason}.',
});

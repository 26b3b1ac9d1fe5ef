import { defineDiagnostic } from '../../diagnostics/diagnostic.ts';
import { partsOf } from '../flow/steps-of.ts';
import { defineWorkletRule } from '../worklet-rule.ts';

export const WK5006 = defineDiagnostic('WK5006', {
  severity: 'error',
  message: '`Win32_Product` makes Windows Installer check, and repair, every package that is installed, each time it is asked.',
  fix: 'Look for what the product leaves on the endpoint: a file, a service, its key in the registry.',
});

export default defineWorkletRule({
  diagnostic: WK5006,
  check({ evaluation, remediation }, report) {
    for (const part of [...partsOf(evaluation), ...partsOf(remediation)]) {
      if ((part.kind === 'queryCim' || part.kind === 'invokeCimMethod') && part.class.toLowerCase() === 'win32_product') report(part.span, {});
    }
  },
});

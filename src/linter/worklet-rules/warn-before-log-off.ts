import { defineDiagnostic } from '../../diagnostics/diagnostic.ts';
import { partsOf } from '../flow/steps-of.ts';
import { defineWorkletRule } from '../worklet-rule.ts';

export const WK5001 = defineDiagnostic('WK5001', {
  severity: 'warning',
  message: 'The session is logged off without a warning: what its user has not saved is lost.',
  fix: 'Give `warn`, or send a message with `msg` first; suppress the finding with the reason where that is the purpose.',
});

export default defineWorkletRule({
  diagnostic: WK5001,
  check({ remediation }, report) {
    const parts = partsOf(remediation);
    if (parts.some(({ kind }) => kind === 'sendMessage')) return;
    for (const part of parts) if (part.kind === 'logOff' && !part.warning) report(part.span, {});
  },
});

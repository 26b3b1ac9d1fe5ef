import { defineDiagnostic } from '../../diagnostics/diagnostic.ts';
import { isNameOfSecret, isSecretValue, secretKind } from '../facts/secrets.ts';
import { partsOf } from '../flow/steps-of.ts';
import { defineWorkletRule } from '../worklet-rule.ts';

export const WK5008 = defineDiagnostic('WK5008', {
  severity: 'error',
  message: '{what} stands in the text of the worklet, where everybody who can read the policy, the log or the disk sees it.',
  fix: 'Give it to the policy as a secret instead.',
});

export default defineWorkletRule({
  diagnostic: WK5008,
  check({ evaluation, remediation }, report) {
    for (const part of [...partsOf(evaluation), ...partsOf(remediation)]) {
      if (part.kind === 'text') {
        const what = secretKind(part.text);
        if (what) report(part.span, { what });
      } else if (part.kind === 'assign' || part.kind === 'read') {
        const { name, sources } = part.variable;
        if (!isNameOfSecret(name)) continue;
        for (const source of sources) {
          if (source.kind === 'text' && isSecretValue(source.text)) report(source.span, { what: `The value of \`${name}\`` });
        }
      }
    }
  },
});

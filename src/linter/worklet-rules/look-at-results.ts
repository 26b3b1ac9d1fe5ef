import { defineDiagnostic } from '../../diagnostics/diagnostic.ts';
import { type Part, partsOf } from '../flow/steps-of.ts';
import { defineWorkletRule } from '../worklet-rule.ts';

export const WK5009 = defineDiagnostic('WK5009', {
  severity: 'warning',
  message: 'Nobody looks at the {result} of `{what}`: that it failed goes unnoticed.',
  fix: 'Keep the result, and return `failed` where it is not 0.',
});

/** What is called and thrown away. */
function thrownAway(part: Part): { readonly result: string; readonly what: string } | undefined {
  if (part.kind !== 'perform') return undefined;
  const { value } = part;
  if (value.kind === 'invokeCimMethod') return { result: '`ReturnValue`', what: value.method };
  if (value.kind === 'runProgram') return { result: 'exit code', what: value.name };
  return value.kind === 'logOff' ? { result: 'exit code', what: 'logoff' } : undefined;
}

export default defineWorkletRule({
  diagnostic: WK5009,
  check({ evaluation, remediation }, report) {
    for (const part of [...partsOf(evaluation), ...partsOf(remediation)]) {
      const found = thrownAway(part);
      if (found) report(part.span, found);
    }
  },
});

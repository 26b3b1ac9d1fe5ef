import { defineDiagnostic } from '../../diagnostics/diagnostic.ts';
import { type Part, partsOf } from '../flow/steps-of.ts';
import { defineWorkletRule } from '../worklet-rule.ts';

export const WK5007 = defineDiagnostic('WK5007', {
  severity: 'error',
  message: '`{what}` restarts or shuts down the endpoint, behind the back of the policy that says when that may be.',
  fix: 'Leave it to the `auto_reboot` of the policy and its notice to the user.',
});

/** Flags of Win32Shutdown that do more than log off (learn.microsoft.com, Win32Shutdown method). */
const shutdownFlags = new Set([1, 2, 5, 6, 8, 12]);

function restartOf(part: Part): string | undefined {
  if (part.kind === 'runProgram') {
    if (!/(?:^|\\)shutdown\.exe$/i.test(part.name) || part.arguments.kind !== 'list') return undefined;
    return part.arguments.items.some((item) => item.kind === 'text' && /^[/-](?:r|s|g|sg|p|h)$/i.test(item.text)) ? part.name : undefined;
  }
  if (part.kind !== 'invokeCimMethod' || part.class !== 'Win32_OperatingSystem') return undefined;
  if (part.method === 'Reboot' || part.method === 'Shutdown') return part.method;
  const flags = part.arguments.find(({ name }) => name === 'Flags')?.value;
  return part.method.startsWith('Win32Shutdown') && flags?.kind === 'number' && shutdownFlags.has(flags.number) ? part.method : undefined;
}

export default defineWorkletRule({
  diagnostic: WK5007,
  check({ evaluation, remediation }, report) {
    for (const part of [...partsOf(evaluation), ...partsOf(remediation)]) {
      const what = restartOf(part);
      if (what) report(part.span, { what });
    }
  },
});

import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import { programName } from '../../facts/changing-commands.ts';
import { defineRule } from '../../rule.ts';
import { type CommandCall, literalText } from '../../script/command-call.ts';

export const WK6015 = defineDiagnostic('WK6015', {
  severity: 'error',
  message: '`{what}` restarts or shuts down the endpoint, behind the back of the policy that says when that may be.',
  fix: "Leave it to the policy's `auto_reboot` and its notice to the user.",
});

/** Flags of Win32Shutdown that restart or shut down (learn.microsoft.com, Win32Shutdown method). */
const shutdownFlags = new Set([1, 2, 5, 6, 8, 12]);

function callsShutdown(call: CommandCall, textOf: (node: { start: number; end: number }) => string): boolean {
  if (call.key !== 'invoke-cimmethod' && call.key !== 'invoke-wmimethod') return false;
  const method =
    literalText(call.argument('MethodName', 'name', 'method')) ?? call.texts.find(({ text }) => /shutdown|reboot/i.test(text))?.text ?? '';
  if (/^(?:reboot|shutdown)$/i.test(method)) return true;
  if (!/^win32shutdown(?:tracker)?$/i.test(method)) return false;
  const flags = /flags\s*=\s*(?:\[\w+\]\s*)?(\d+)/i.exec(textOf(call.node)) ?? /-argumentlist\s+@?\(?\s*(\d+)/i.exec(textOf(call.node));
  return flags !== null && shutdownFlags.has(Number(flags[1]));
}

export default defineRule({
  diagnostic: WK6015,
  check({ functions, textOf }, report) {
    return {
      command(call) {
        if (functions.has(call.key)) return;
        if (call.key === 'restart-computer' || call.key === 'stop-computer') report(call.node, { what: call.name as string });
        else if (callsShutdown(call, textOf)) report(call.node, { what: literalText(call.argument('MethodName', 'name')) ?? 'Shutdown' });
        else if (programName(call) === 'shutdown' && call.texts.some(({ text }) => /^[/-](?:r|s|g|sg|p|h|hybrid)$/i.test(text))) {
          report(call.node, { what: call.name ?? 'shutdown.exe' });
        } else if (programName(call) === 'cmd' && /\bshutdown(?:\.exe)?\b.*[\s"'][/-](?:r|s|g|p)\b/i.test(textOf(call.node))) {
          report(call.node, { what: 'shutdown.exe' });
        } else if (call.key === 'start-process' && call.texts.some(({ text }) => /(?:^|[\\/])shutdown(?:\.exe)?$/i.test(text))) {
          if (call.texts.some(({ text }) => /(?:^|\s)[/-](?:r|s|g|p)(?:\s|$)/i.test(text))) report(call.node, { what: 'shutdown.exe' });
        }
      },
      InvokeMemberExpression(node) {
        const name = literalText(node.member) ?? '';
        if (/^(?:reboot|win32shutdown)$/i.test(name) && !node.static) report(node, { what: name });
      },
    };
  },
});

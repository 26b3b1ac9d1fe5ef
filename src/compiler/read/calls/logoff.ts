import { WK2014, WK2017 } from '../../steps/diagnostics.ts';
import type { LogOff } from '../../steps/operations/log-off.ts';
import type { Value } from '../../steps/value.ts';
import { defineCall } from '../define-call.ts';
import { constantOption, type OptionNodes, optionNodes, readOptionValues, secondsOption } from '../options.ts';
import type { Scope } from '../reading.ts';
import { checkMessage, checkServer, checkSession } from '../session-references.ts';
import type { ts } from '../ts.ts';
import { typeAt } from '../type-of.ts';

/** How long logoff.exe may take unless told, in seconds. */
const usualTimeout = 60;

/** The seconds that a user has; the message is shown as long. */
function readWait(warning: OptionNodes, node: ts.Expression, scope: Scope): number {
  const data = constantOption(warning, 'wait', scope) as { seconds: number } | undefined;
  if (data === undefined) return 1;
  if (!Number.isSafeInteger(data.seconds) || data.seconds < 1 || data.seconds > 86_400) {
    scope.report(WK2017.at(scope.spanOf(warning.get('wait') ?? node), { why: 'the user is given no whole number of seconds, 1 to 86400' }));
  }
  return data.seconds;
}

/** Reads `warn: { text, wait }`. */
function readWarning(options: OptionNodes, scope: Scope): LogOff['warning'] {
  const node = options.get('warn');
  if (!node) return undefined;
  const warning = optionNodes(node, '`warn`', scope);
  checkMessage(warning, scope);
  const wait = readWait(warning, node, scope);
  const text: Value = readOptionValues(warning, ['text'], scope).get('text') ?? { kind: 'nothing', span: scope.spanOf(node) };
  return { text, wait };
}

export default defineCall({
  name: 'logoff',
  read(node, scope) {
    const options = optionNodes(node.arguments[0], 'Which session is logged off', scope);
    checkSession(options, { console: 'refused' }, scope);
    checkServer(options, scope);
    const values = readOptionValues(options, ['session', 'server'], scope);
    const session = values.get('session');
    const server = values.get('server');
    const given = options.get('session');
    if (server && !given) {
      const instead = 'Say which one with `session`: the current session is one of this endpoint.';
      scope.report(WK2014.at(scope.spanOf(node), { what: 'No session of a server', used: 'logged off', instead }));
    }
    if (given && typeAt(scope.reading, given).kinds.has('unknown')) {
      scope.report(WK2014.at(scope.spanOf(given), { what: 'A value of no certain type', used: 'a session', instead: 'Give a number or a text.' }));
    }
    const warning = readWarning(options, scope);
    return {
      kind: 'logOff',
      ...(session ? { session } : {}),
      ...(server ? { server } : {}),
      ...(warning ? { warning } : {}),
      verbose: constantOption(options, 'verbose', scope) === true,
      vm: constantOption(options, 'vm', scope) === true,
      timeout: secondsOption(options, 'timeout', usualTimeout, scope),
      span: scope.spanOf(node),
    };
  },
});

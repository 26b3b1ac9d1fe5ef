import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import { commandSince, parameterSince } from '../../facts/command-history.ts';
import { defineRule } from '../../rule.ts';
import type { CommandCall } from '../../script/command-call.ts';

export const WK6021 = defineDiagnostic('WK6021', {
  severity: 'error',
  message: '`{what}` is there from PowerShell {since} on; the script is for {target}.',
  fix: 'Do without it, or say with `#Requires -Version` what the script needs.',
});

export default defineRule({
  diagnostic: WK6021,
  check({ target, functions, text }, report) {
    const isNewer = (since: string | undefined): since is string => since !== undefined && Number.parseFloat(since) > Number.parseFloat(target);
    const calls: { call: CommandCall; since: string }[] = [];
    return {
      command(call) {
        const since = commandSince.get(call.key);
        if (isNewer(since)) calls.push({ call, since });
        for (const element of call.node.elements) {
          if (element.kind !== 'CommandParameter') continue;
          const parameter = parameterSince.get(`${call.key} -${element.parameterName.toLowerCase()}`);
          if (isNewer(parameter)) report(element, { what: `${call.name} -${element.parameterName}`, since: parameter, target });
        }
      },
      end() {
        for (const { call, since } of calls) {
          // A script that looks whether there is the command before it calls it is right.
          const isAskedFor = new RegExp(`get-command\\s[^\\n]*\\b${call.key}\\b`, 'i').test(text);
          if (!functions.has(call.key) && !isAskedFor) report(call.node.elements[0], { what: call.name as string, since, target });
        }
      },
    };
  },
});

import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { StringConstantExpression } from '../../../syntax/ast/index.ts';
import { aliases } from '../../facts/aliases.ts';
import { nounsOfGet } from '../../facts/nouns-of-get.ts';
import { defineRule } from '../../rule.ts';
import type { CommandCall } from '../../script/command-call.ts';

export const WK6030 = defineDiagnostic('WK6030', {
  severity: 'warning',
  message: '`{alias}` is an alias of `{command}`.',
  fix: 'Write `{command}`.',
});

/** `name = value` as a command is what configurations are written in, not a call. */
const isSetting = ({ node: { elements } }: CommandCall) =>
  elements.length === 3 && elements[1].kind === 'StringConstantExpression' && elements[1].value === '=';

export default defineRule({
  diagnostic: WK6030,
  analyzerRule: 'PSAvoidUsingCmdletAliases',
  check({ functions }, report) {
    const nouns: { place: StringConstantExpression; name: string }[] = [];
    const tell = (place: StringConstantExpression, alias: string, command: string) =>
      report(place, { alias, command }, place.stringConstantType === 'BareWord' ? [{ start: place.start, end: place.end, text: command }] : []);
    return {
      command(call) {
        if (call.name === undefined || isSetting(call)) return;
        const place = call.node.elements[0] as StringConstantExpression;
        // An alias wins over a function of the same name (about_Command_Precedence).
        const command = aliases.get(call.name.toLowerCase());
        if (command !== undefined) tell(place, call.name, command);
        else if (nounsOfGet.has(call.name.toLowerCase())) nouns.push({ place, name: call.name });
      },
      end() {
        for (const { place, name } of nouns) if (!functions.has(name.toLowerCase())) tell(place, name, `Get-${name}`);
      },
    };
  },
});

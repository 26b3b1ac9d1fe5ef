import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import { changesSomething } from '../../facts/changing-commands.ts';
import { OwnThings } from '../../facts/own-things.ts';
import { defineRule } from '../../rule.ts';
import { type CommandCall, literalText } from '../../script/command-call.ts';

export const WK6005 = defineDiagnostic('WK6005', {
  severity: 'error',
  message: '`{what}` changes something, and an evaluation only looks.',
  fix: 'Do it in the remediation; the evaluation runs at every scan.',
});

/** Static methods of .NET that change something, by type and member. */
const changingMethods =
  /^(?:(?:system\.)?io\.(?:file|directory)::(?:write|append|create|delete|move|copy|replace|set)\w*|(?:system\.)?environment::setenvironmentvariable|microsoft\.win32\.registry::setvalue|(?:system\.)?diagnostics\.process::start)$/i;

/** Methods of objects that change what they stand for: files, processes, keys, WMI objects. */
const changingObjectMethods =
  /^(?:delete|kill|put|setvalue|createsubkey|deletesubkey|deletesubkeytree|deletevalue|moveto|copyto|changestartmode|stopservice|startservice)$/i;

const methodName = (expression: Expression, member: Expression) =>
  expression.kind === 'TypeExpression' ? `${expression.typeName.name}::${literalText(member) ?? ''}` : '';

/** Commands whose arguments name what they change. */
const isAboutThings =
  /^(?:(?:remove|new|copy|move|rename|set|clear)-item|(?:set|add|clear)-content|out-file|tee-object|export-\w+|stop-process|expand-archive|compress-archive)$/;

/** A file is no file when it is nothing (`> $null`, about_Redirection). */
const isNull = (location: Expression) => location.kind === 'VariableExpression' && /^null$/i.test(location.variablePath);

export default defineRule({
  diagnostic: WK6005,
  kinds: ['evaluation'],
  check({ functions, textOf }, report) {
    const calls: CommandCall[] = [];
    const own = new OwnThings();
    return {
      AssignmentStatement: (node) => own.note(node, textOf),
      command(call) {
        if (changesSomething(call)) calls.push(call);
      },
      FileRedirection(node) {
        if (!isNull(node.location) && !own.mentions(textOf(node.location))) report(node, { what: '>' });
      },
      InvokeMemberExpression(node) {
        const name = methodName(node.expression, node.member);
        const member = literalText(node.member) ?? '';
        if (!node.static && changingObjectMethods.test(member)) report(node, { what: member });
        if (changingMethods.test(name)) report(node, { what: `[${name.replace('::', ']::')}` });
      },
      end() {
        for (const call of calls) {
          const isFunction = call.name !== undefined && functions.has(call.name.toLowerCase());
          if (!isFunction && !(isAboutThings.test(call.key) && own.mentions(textOf(call.node))))
            report(call.node, { what: call.name ?? 'The program' });
        }
      },
    };
  },
});

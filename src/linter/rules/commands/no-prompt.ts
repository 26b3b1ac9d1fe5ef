import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import { defineRule } from '../../rule.ts';
import { literalText } from '../../script/command-call.ts';

export const WK6014 = defineDiagnostic('WK6014', {
  severity: 'error',
  message: '`{what}` waits for a person, and nobody sees what SYSTEM shows.',
  fix: 'Take the value from a constant, or from an environment variable of the policy.',
});

const prompting = new Set(['read-host', 'get-credential', 'pause', 'out-gridview', 'show-command', 'show-messagebox']);
const memberPrompts = /^(?:promptforchoice|promptforcredential|prompt|readline|readlineassecurestring|readkey|popup)$/i;
const boxTypes = /(?:^|\.)(?:messagebox|interaction)$/i;

/** `Mandatory`, `Mandatory = $true`. */
const isTrue = (expression: { kind: string; variablePath?: string }, omitted: boolean) => omitted || /^true$/i.test(expression.variablePath ?? '');

export default defineRule({
  diagnostic: WK6014,
  check({ ast, textOf, functions }, report) {
    return {
      command(call) {
        if (prompting.has(call.key) && !functions.has(call.key)) report(call.node, { what: call.name ?? call.key });
        const confirm = call.parameter('Confirm');
        if (confirm && !/^\$false$/i.test(confirm.argument ? textOf(confirm.argument) : '')) report(confirm, { what: '-Confirm' });
      },
      InvokeMemberExpression(node) {
        const name = literalText(node.member) ?? '';
        const { expression } = node;
        if (expression.kind === 'TypeExpression') {
          const type = expression.typeName.name;
          if (boxTypes.test(type) && /^(?:show|msgbox|inputbox)$/i.test(name)) report(node, { what: `[${type}]::${name}` });
          else if (/(?:^|\.)console$/i.test(type) && /^read/i.test(name)) report(node, { what: `[${type}]::${name}` });
        } else if (memberPrompts.test(name) && (/^popup$/i.test(name) || /^\$host\b/i.test(textOf(expression)))) report(node, { what: name });
      },
      ParamBlock(node, ancestors) {
        // A script is never given arguments, so that a mandatory parameter is asked for.
        if (ancestors[ancestors.length - 1] !== ast) return;
        for (const parameter of node.parameters) {
          const isMandatory = parameter.attributes.some(
            (attribute) =>
              attribute.kind === 'Attribute' &&
              attribute.namedArguments.some(
                ({ argumentName, argument, expressionOmitted }) => /^mandatory$/i.test(argumentName) && isTrue(argument as never, expressionOmitted),
              ),
          );
          if (isMandatory) report(parameter, { what: `$${parameter.name.variablePath}` });
        }
      },
    };
  },
});

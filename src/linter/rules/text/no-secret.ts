import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import { programName } from '../../facts/changing-commands.ts';
import { isNameOfSecret, isSecretValue, secretKind } from '../../facts/secrets.ts';
import { expressionOf } from '../../flow/constant-number.ts';
import { defineRule } from '../../rule.ts';
import { literalText } from '../../script/command-call.ts';

export const WK6022 = defineDiagnostic('WK6022', {
  severity: 'error',
  message: '{what} stands in the text of the script, where everybody who can read the policy, the log or the disk sees it.',
  fix: 'Give it to the policy as a secret, and read it from the environment variable of its name.',
});

export default defineRule({
  diagnostic: WK6022,
  check(_, report) {
    const look = (node: Expression) => {
      const text = literalText(node) ?? '';
      const what = secretKind(text);
      if (what) report(node, { what });
    };
    const lookNamed = (name: string, value: Expression | undefined) => {
      if (!value || !isNameOfSecret(name)) return;
      if (isSecretValue(literalText(value))) report(value, { what: `The value of \`${name}\`` });
    };
    return {
      StringConstantExpression: look,
      ExpandableStringExpression: look,
      AssignmentStatement({ left, right }) {
        const target = left.kind === 'ConvertExpression' ? left.child : left;
        if (target.kind === 'VariableExpression' && !/^env:/i.test(target.variablePath)) lookNamed(target.variablePath, expressionOf(right));
      },
      Parameter: ({ name, defaultValue }) => lookNamed(name.variablePath, defaultValue),
      Hashtable({ entries }) {
        for (const { key, value } of entries) lookNamed(literalText(key) ?? '', expressionOf(value));
      },
      command(call) {
        if (call.key === 'convertto-securestring' && call.has('AsPlainText')) {
          const text = call.argument('String') ?? call.positionals[0];
          if (text && isSecretValue(literalText(text))) report(text, { what: 'A password' });
        } else if (
          programName(call) === 'net' &&
          call.texts[0]?.text.toLowerCase() === 'user' &&
          call.texts.some(({ text }) => /^\/add$/i.test(text))
        ) {
          const password = call.texts[2];
          if (password && !password.text.startsWith('/') && isSecretValue(password.text)) report(password.node, { what: 'A password' });
        }
        for (const element of call.node.elements) {
          if (
            element.kind !== 'CommandParameter' ||
            !/^(?:password|passphrase|secret|apikey|accesstoken|token|clientsecret)$/i.test(element.parameterName)
          )
            continue;
          const value = call.argument(element.parameterName);
          if (value && isSecretValue(literalText(value))) report(value, { what: `The value of \`-${element.parameterName}\`` });
        }
      },
    };
  },
});

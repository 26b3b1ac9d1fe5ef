import { defineDiagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import { defineRule } from '../../rule.ts';
import { literalText } from '../../script/command-call.ts';

export const WK6012 = defineDiagnostic('WK6012', {
  severity: 'warning',
  message: '`{what}` is that of the account SYSTEM, which worklets run as, and not that of the user at the endpoint.',
  fix: 'Look into the users by name: `Registry::HKEY_USERS\\<SID>`, `Win32_UserProfile`, `C:\\Users`.',
});

const userVariables = new Set(
  'env:userprofile env:appdata env:localappdata env:username env:homepath env:homedrive env:onedrive env:userdomain home'.split(' '),
);
const currentUser = /^(?:(?:microsoft\.powershell\.core\\)?registry::)?(?:hkcu(?::|(?=\\))|hkey_current_user\b)/i;
const userFolders =
  /^(?:desktop\w*|mydocuments|personal|applicationdata|localapplicationdata|startmenu|startup|userprofile|mymusic|mypictures|myvideos|favorites|recent|sendto)$/i;

export default defineRule({
  diagnostic: WK6012,
  check(_, report) {
    const look = (node: Expression) => {
      const text = literalText(node)?.trim() ?? '';
      if (currentUser.test(text)) report(node, { what: text.replaceAll('\0', '...') });
      else if (/%(?:userprofile|appdata|localappdata|username)%/i.test(text)) report(node, { what: text.replaceAll('\0', '...') });
    };
    return {
      StringConstantExpression: look,
      ExpandableStringExpression: look,
      VariableExpression(node) {
        if (userVariables.has(node.variablePath.toLowerCase())) report(node, { what: `$${node.variablePath}` });
      },
      InvokeMemberExpression(node) {
        const { expression, member } = node;
        if (expression.kind !== 'TypeExpression' || !/^(?:system\.)?environment$/i.test(expression.typeName.name)) return;
        const folder = literalText(node.arguments[0]) ?? memberName(node.arguments[0]);
        if (/^getfolderpath$/i.test(literalText(member) ?? '') && userFolders.test(folder)) report(node, { what: folder });
      },
      MemberExpression(node) {
        const { expression } = node;
        if (expression.kind !== 'TypeExpression') return;
        const name = literalText(node.member) ?? '';
        if (/^(?:system\.)?environment$/i.test(expression.typeName.name) && /^username$/i.test(name)) report(node, { what: 'UserName' });
        if (/^(?:microsoft\.win32\.)?registry$/i.test(expression.typeName.name) && /^currentuser$/i.test(name)) report(node, { what: 'CurrentUser' });
      },
    };
  },
});

/** `[Environment+SpecialFolder]::Desktop`. */
const memberName = (expression: Expression | undefined) => (expression?.kind === 'MemberExpression' ? (literalText(expression.member) ?? '') : '');

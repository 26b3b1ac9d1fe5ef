import { defineCall } from '../define-call.ts';
import { readExpression } from '../dispatch.ts';
import { requireCommand } from '../require-command.ts';

export default defineCall({
  name: 'files.sha256',
  read(node, scope) {
    requireCommand('Get-FileHash', 'files.sha256', node, scope);
    return { kind: 'hashFile', path: readExpression(node.arguments[0], scope), span: scope.spanOf(node) };
  },
});

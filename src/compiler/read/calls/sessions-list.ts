import { defineCall } from '../define-call.ts';
import { optionNodes, readOptionValues } from '../options.ts';
import { checkServer } from '../session-references.ts';

export default defineCall({
  name: 'sessions.list',
  read(node, scope) {
    const options = optionNodes(node.arguments[0], 'Where sessions are listed', scope);
    checkServer(options, scope);
    const server = readOptionValues(options, ['server'], scope).get('server');
    return { kind: 'listSessions', ...(server ? { server } : {}), span: scope.spanOf(node) };
  },
});

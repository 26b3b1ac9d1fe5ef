import { defineCall } from '../define-call.ts';
import { optionNodes, readOptionValues, secondsOption } from '../options.ts';
import { checkMessage, checkServer, checkSession } from '../session-references.ts';

/** How long msg.exe shows a message unless told. */
const usualTime = 60;

export default defineCall({
  name: 'msg',
  read(node, scope) {
    const span = scope.spanOf(node);
    const options = optionNodes(node.arguments[0], 'The message', scope);
    checkSession(options, { console: 'allowed' }, scope);
    checkMessage(options, scope);
    checkServer(options, scope);
    const values = readOptionValues(options, ['session', 'text', 'server'], scope);
    const nothing = { kind: 'nothing', span } as const;
    const server = values.get('server');
    return {
      kind: 'sendMessage',
      session: values.get('session') ?? nothing,
      text: values.get('text') ?? nothing,
      ...(server ? { server } : {}),
      time: secondsOption(options, 'time', usualTime, scope),
      span,
    };
  },
});

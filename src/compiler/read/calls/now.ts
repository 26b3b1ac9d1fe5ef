import { defineCall } from '../define-call.ts';

export default defineCall({
  name: 'now',
  read: (node, scope) => ({ kind: 'now', span: scope.spanOf(node) }),
});

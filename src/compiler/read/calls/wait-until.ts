import { defineCall } from '../define-call.ts';
import { truthType } from '../reading.ts';
import { readWait } from '../waits.ts';

export default defineCall({
  name: 'waitUntil',
  read(node, scope) {
    const span = scope.spanOf(node);
    const result = scope.temporary('inTime', truthType, span);
    readWait(node, result, scope);
    return { kind: 'read', variable: result, span };
  },
});

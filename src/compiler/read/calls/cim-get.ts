import { readFirstInstance, readQuery } from '../cim-queries.ts';
import { defineCall } from '../define-call.ts';

export default defineCall({
  name: 'cim.get',
  read: (node, scope) => readFirstInstance(readQuery(node, 'one', scope), scope),
});

import { readQuery } from '../cim-queries.ts';
import { defineCall } from '../define-call.ts';

export default defineCall({
  name: 'cim.query',
  read: (node, scope) => readQuery(node, 'all', scope),
});

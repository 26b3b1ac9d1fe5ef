import { defineCall } from '../define-call.ts';
import { readWriteLine } from '../write-line.ts';

export default defineCall({ name: 'warn', read: (node, scope) => readWriteLine('warning', node, scope) });

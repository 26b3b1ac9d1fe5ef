import { defineCall } from '../define-call.ts';
import { readWriteLine } from '../write-line.ts';

export default defineCall({ name: 'log', read: (node, scope) => readWriteLine('output', node, scope) });

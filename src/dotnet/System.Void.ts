import { defineType } from '../runtime/types/net-type.ts';

export default defineType({ name: 'System.Void', kind: 'struct', accelerators: ['void'] });

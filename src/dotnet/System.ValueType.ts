import { defineType } from '../runtime/types/net-type.ts';

export default defineType({ name: 'System.ValueType', kind: 'class', base: 'System.Object', abstract: true });

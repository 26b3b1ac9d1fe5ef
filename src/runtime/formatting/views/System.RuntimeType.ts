import { defineViews } from '../view.ts';

export default defineViews({
  kind: 'table',
  types: ['System.RuntimeType'],
  columns: [
    { property: 'IsPublic', width: 8 },
    { label: 'IsSerial', property: 'IsSerializable', width: 8 },
    { property: 'Name', width: 40 },
    { property: 'BaseType' },
  ],
});

import { defineViews } from '../view.ts';

export default defineViews({
  kind: 'table',
  types: ['System.Net.NetworkCredential'],
  columns: [
    { property: 'UserName', width: 50 },
    { property: 'Domain', width: 50 },
  ],
});

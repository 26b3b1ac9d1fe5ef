import { defineViews } from '../view.ts';

export default defineViews({
  kind: 'table',
  types: ['System.Globalization.CultureInfo'],
  columns: [{ property: 'LCID', width: 16 }, { property: 'Name', width: 16 }, { property: 'DisplayName' }],
});

import { defineViews } from '../view.ts';

export default defineViews({
  kind: 'table',
  types: ['System.Management.Automation.PSVariable'],
  columns: [{ property: 'Name', width: 30 }, { property: 'Value' }],
});

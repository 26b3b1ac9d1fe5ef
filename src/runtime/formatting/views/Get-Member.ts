import { defineViews, properties } from '../view.ts';

export default defineViews({
  kind: 'table',
  types: ['Microsoft.PowerShell.Commands.MemberDefinition'],
  autoSize: true,
  groupBy: { property: 'TypeName' },
  columns: properties('Name MemberType Definition'),
});

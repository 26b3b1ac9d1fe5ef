import { defineViews, properties, type ViewColumn } from '../view.ts';

const count: ViewColumn = { property: 'Count', width: 5, alignment: 'right' };
const name: ViewColumn = { property: 'Name', width: 25 };

export default defineViews(
  { kind: 'table', types: ['Microsoft.PowerShell.Commands.GroupInfo'], columns: [count, name, { property: 'Group' }] },
  { kind: 'list', types: ['Microsoft.PowerShell.Commands.GroupInfo'], fields: properties('Name Count Group Values') },
  { kind: 'table', types: ['Microsoft.PowerShell.Commands.GroupInfoNoElement'], columns: [count, name] },
  { kind: 'list', types: ['Microsoft.PowerShell.Commands.GroupInfoNoElement'], fields: properties('Name Count Values') },
);

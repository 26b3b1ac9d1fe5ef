import { defineViews } from '../view.ts';

export default defineViews({
  kind: 'table',
  types: ['Microsoft.PowerShell.Commands.FileHashInfo', 'Microsoft.Powershell.Utility.FileHash'],
  columns: [{ property: 'Algorithm', width: 15 }, { property: 'Hash', width: 70 }, { property: 'Path' }],
});

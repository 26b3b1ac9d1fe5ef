import { defineViews } from '../view.ts';

export default defineViews(
  {
    kind: 'table',
    types: ['Microsoft.PowerShell.Commands.RenameComputerChangeInfo'],
    columns: [
      { property: 'HasSucceeded', width: 12, alignment: 'left' },
      { property: 'OldComputerName', width: 25 },
      { property: 'NewComputerName', width: 25 },
    ],
  },
  {
    kind: 'table',
    types: ['Microsoft.PowerShell.Commands.ComputerChangeInfo'],
    columns: [
      { property: 'HasSucceeded', width: 12, alignment: 'left' },
      { property: 'ComputerName', width: 25 },
    ],
  },
);

import { defineViews } from '../view.ts';

const digits = Array.from({ length: 16 }, (_, at) => `0${at.toString(16).toUpperCase()}`).join(' ');

export default defineViews({
  kind: 'table',
  types: ['Microsoft.PowerShell.Commands.ByteCollection'],
  groupBy: { property: 'Label' },
  columns: [
    { property: 'HexOffset', label: 'Offset', width: 16, alignment: 'right' },
    { property: 'HexBytes', label: `Bytes\n${digits}`, width: 47 },
    { property: 'Ascii', width: 16 },
  ],
});

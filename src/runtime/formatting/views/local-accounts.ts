import { defineViews, properties } from '../view.ts';

const type = (name: string) => [`Microsoft.PowerShell.Commands.${name}`];

export default defineViews(
  { kind: 'table', types: type('LocalUser'), columns: properties('Name Enabled Description') },
  { kind: 'table', types: type('LocalGroup'), columns: properties('Name Description') },
  { kind: 'table', types: type('LocalPrincipal'), columns: properties('ObjectClass Name PrincipalSource') },
);

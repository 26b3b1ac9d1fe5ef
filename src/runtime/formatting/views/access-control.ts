import type { Edition } from '../../session.ts';
import type { Value } from '../../values/value.ts';
import { headedGroup } from '../group-heading.ts';
import { defineViews, properties, type TableView, type ViewContext } from '../view.ts';

const any = ['System.Security.AccessControl.ObjectSecurity'];

const access = { label: 'Access', property: 'AccessToString' };

function parentOf(object: Value, { get, text }: ViewContext): string {
  return text(get(object, 'PSParentPath')).replace('Microsoft.PowerShell.Core\\FileSystem::', '');
}

function leafOf(object: Value, { get, text }: ViewContext): string {
  const path = text(get(object, 'Path'));
  return path.slice(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
}

const ofFiles = (edition: Edition): TableView => ({
  kind: 'table',
  types: ['System.Security.AccessControl.FileSystemSecurity'],
  edition,
  groupBy: headedGroup(edition, { property: 'PSParentPath' }, 'Directory', parentOf),
  columns: [{ label: 'Path', value: leafOf }, { property: 'Owner' }, access],
});

export default defineViews(
  ofFiles('7.6'),
  ofFiles('5.1'),
  { kind: 'table', types: any, columns: [...properties('Path Owner'), access] },
  {
    kind: 'list',
    types: any,
    fields: [...properties('Path Owner Group'), access, { label: 'Audit', property: 'AuditToString' }, { property: 'Sddl' }],
  },
);

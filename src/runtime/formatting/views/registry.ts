import { namedArguments } from '../../commands/argument-list.ts';
import type { Edition } from '../../session.ts';
import type { Value } from '../../values/value.ts';
import { headedGroup } from '../group-heading.ts';
import { layoutOf } from '../layout.ts';
import { listText } from '../list-text.ts';
import { allPropertyNames } from '../properties.ts';
import { defineViews, type ViewContext } from '../view.ts';

const types = ['Microsoft.Win32.RegistryKey', 'System.Management.Automation.TreatAs.RegistryValue'];
const notValues = /^(PSPath|PSParentPath|PSChildName|PSDrive|PSProvider)$/i;
const longest = 5000;

/** The values of the key as Format-List writes them. */
function valuesOf(object: Value, { get, session }: ViewContext): string {
  const path = get(object, 'PSPath');
  const [key] = session.call('Get-ItemProperty', namedArguments({ LiteralPath: path }));
  if (key === undefined || key === null) return '';
  const names = allPropertyNames(key, session).filter((name) => !notValues.test(name));
  const text = names.length === 0 ? '' : listText(key, names, session).trim();
  return text.length < longest ? text : text.slice(0, longest) + layoutOf(session).ellipsis;
}

function parentOf(object: Value, { get, text }: ViewContext): string {
  return text(get(object, 'PSParentPath')).replace('Microsoft.PowerShell.Core\\Registry::', '');
}

const byParent = (edition: Edition) => headedGroup(edition, { property: 'PSParentPath' }, 'Hive', parentOf);

const columns = [
  { label: 'Name', property: 'PSChildName', width: 30 },
  { label: 'Property', value: valuesOf },
];

export default defineViews(
  { kind: 'table', types, edition: '7.6', groupBy: byParent('7.6'), wrap: true, columns },
  { kind: 'table', types, edition: '5.1', groupBy: byParent('5.1'), wrap: true, columns },
);

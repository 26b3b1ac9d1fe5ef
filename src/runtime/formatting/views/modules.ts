import { toText } from '../../convert/to-text.ts';
import { Dictionary } from '../../values/dictionary.ts';
import type { Value } from '../../values/value.ts';
import { defineViews, properties, type ViewColumn, type ViewContext, type ViewItem } from '../view.ts';

const types = ['System.Management.Automation.PSModuleInfo'];

const keysOf =
  (name: string) =>
  (object: Value, { get }: ViewContext): Value => {
    const exported = get(object, name);
    return exported instanceof Dictionary ? exported.keys() : null;
  };

/** PrivateData.PSData.Prerelease of the manifest. */
function preRelease(object: Value, { get, session }: ViewContext): Value {
  const data = get(object, 'PrivateData');
  const psData = data instanceof Dictionary ? data.get('PSData') : undefined;
  const label = psData instanceof Dictionary ? psData.get('PreRelease') : undefined;
  return label === undefined || label === null ? '' : toText(label, session);
}

const first: ViewColumn[] = [
  { property: 'ModuleType', width: 10, alignment: 'left' },
  { property: 'Version', width: 10, alignment: 'left' },
];
const last: ViewColumn[] = [
  { property: 'Name', width: 35, alignment: 'left' },
  { label: 'ExportedCommands', value: keysOf('ExportedCommands'), alignment: 'left' },
];
const exportedNames: ViewItem[] = ['Functions', 'Cmdlets', 'Variables', 'Aliases'].map((kind) => ({
  label: `Exported${kind}`,
  value: keysOf(`Exported${kind}`),
}));

export default defineViews(
  { kind: 'table', types, edition: '7.6', columns: [...first, { label: 'PreRelease', value: preRelease, width: 10, alignment: 'left' }, ...last] },
  { kind: 'table', types, edition: '5.1', columns: [...first, ...last] },
  { kind: 'wide', types, item: { property: 'Name' } },
  {
    kind: 'list',
    types,
    edition: '7.6',
    fields: [
      ...properties('Name Path Description ModuleType Version'),
      { label: 'PreRelease', value: preRelease },
      ...properties('NestedModules'),
      ...exportedNames,
    ],
  },
  { kind: 'list', types, edition: '5.1', fields: [...properties('Name Path Description ModuleType Version NestedModules'), ...exportedNames] },
);

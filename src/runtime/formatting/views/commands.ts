import type { Value } from '../../values/value.ts';
import { defineViews, properties, type ViewContext, type ViewItem } from '../view.ts';

const automation = (names: string) => names.split(' ').map((name) => `System.Management.Automation.${name}`);

/** An alias shows what it stands for. */
const name = (object: Value, { get, text }: ViewContext) => get(object, text(get(object, 'CommandType')) === 'Alias' ? 'DisplayName' : 'Name');

const common: ViewItem[] = properties('Name CommandType Definition');

export default defineViews(
  {
    kind: 'table',
    types: automation('AliasInfo ApplicationInfo CmdletInfo ExternalScriptInfo FilterInfo FunctionInfo ScriptInfo'),
    columns: [
      { property: 'CommandType', width: 15 },
      { label: 'Name', value: name, width: 50 },
      { property: 'Version', width: 10 },
      { property: 'Source' },
    ],
  },
  { kind: 'table', types: automation('CommandInfo'), columns: [{ property: 'CommandType', width: 15 }, { property: 'Name' }] },
  { kind: 'list', types: automation('ApplicationInfo'), fields: [...common, ...properties('Extension Path FileVersionInfo')] },
  { kind: 'list', types: automation('AliasInfo'), fields: properties('DisplayName CommandType Definition ReferencedCommand ResolvedCommand') },
  {
    kind: 'list',
    types: automation('CmdletInfo'),
    edition: '7.6',
    fields: [...common, ...properties('Path DLL HelpFile ParameterSets ImplementingType Verb Noun')],
  },
  {
    kind: 'list',
    types: automation('CmdletInfo'),
    edition: '5.1',
    fields: [...common, ...properties('Path AssemblyInfo DLL HelpFile ParameterSets ImplementingType Verb Noun')],
  },
  { kind: 'list', types: automation('FilterInfo FunctionInfo'), fields: common },
);

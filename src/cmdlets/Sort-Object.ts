import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { type CalculatedProperty, readCalculatedProperties } from '../runtime/formatting/calculated-property.ts';
import { compareKeys, orderKeyOf, orderProperties } from '../runtime/order-key.ts';
import type { Value } from '../runtime/values/value.ts';

export default defineCmdlet({
  name: 'Sort-Object',
  module: 'Microsoft.PowerShell.Utility',
  windowsAliases: ['sort'],
  parameters: {
    Stable: { edition: '7.6', type: 'switch', sets: ['Default'] },
    Descending: { type: 'switch' },
    Unique: { type: 'switch' },
    Top: { edition: '7.6', type: 'int', sets: { Top: { mandatory: true } }, validate: { range: [1, 2147483647] } },
    Bottom: { edition: '7.6', type: 'int', sets: { Bottom: { mandatory: true } }, validate: { range: [1, 2147483647] } },
    InputObject: { type: 'psobject', pipeline: true },
    Property: { type: 'object[]', position: 0 },
    Culture: { type: 'string' },
    CaseSensitive: { type: 'switch' },
  },
  defaultSet: 'Default',
  state: () => ({ objects: [] as Value[], properties: undefined as CalculatedProperty[] | undefined }),
  begin({ Property }, host, state) {
    if (Property) state.properties = readCalculatedProperties(Property, 'Sort-Object', host);
  },
  process({ InputObject }, host, state) {
    // `$null` in the pipeline is left out.
    if (InputObject !== null && InputObject !== undefined) state.objects.push(InputObject);
  },
  end({ Descending, Unique, Top, Bottom, CaseSensitive }, host, state) {
    const { session } = host;
    const properties = state.properties ?? orderProperties(undefined, state.objects[0], 'Sort-Object', host);
    const entries = state.objects.map((object) => ({ object, keys: orderKeyOf(object, properties, session) }));
    const directions =
      properties.length === 0
        ? [Descending]
        : properties.map(({ ascending, descending }) => descending ?? (ascending === undefined ? Descending : !ascending));
    const compare = (left: (typeof entries)[number], right: (typeof entries)[number]): number =>
      compareKeys(left.keys, right.keys, directions, !CaseSensitive, session);
    let sorted = entries.sort(compare);
    if (Unique) sorted = sorted.filter((entry, index) => index === 0 || compare(sorted[index - 1], entry) !== 0);
    if (Top !== undefined) sorted = sorted.slice(0, Top);
    if (Bottom !== undefined) sorted = sorted.slice(-Bottom);
    for (const { object } of sorted) host.write(object);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/sort-object',
  examples: [{ script: "'b', 'A', 'c' | Sort-Object -Descending", stdout: 'c\nb\nA\n' }],
});

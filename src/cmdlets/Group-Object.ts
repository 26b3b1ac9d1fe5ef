import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { culturalText } from '../runtime/convert/to-text.ts';
import { type CalculatedProperty, readCalculatedProperties } from '../runtime/formatting/calculated-property.ts';
import { areEqual, compareValues } from '../runtime/operators/compare.ts';
import type { Session } from '../runtime/session.ts';
import { typeOf } from '../runtime/types/types.ts';
import { ArrayList } from '../runtime/values/array-list.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { errorRecord, TerminatingError } from '../runtime/values/errors.ts';
import { makeCollection } from '../runtime/values/make-collection.ts';
import { unwrap } from '../runtime/values/members.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import type { Value } from '../runtime/values/value.ts';

interface Group {
  keys: Value[];
  objects: Value[];
}

export default defineCmdlet({
  name: 'Group-Object',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['group'],
  parameters: {
    NoElement: { type: 'switch' },
    AsHashTable: { type: 'switch', aliases: ['AHT'], sets: ['HashTable'] },
    AsString: { type: 'switch', sets: ['HashTable'] },
    InputObject: { type: 'psobject', pipeline: true },
    Property: { type: 'object[]', position: 0 },
    Culture: { type: 'string' },
    CaseSensitive: { type: 'switch' },
  },
  state: () => ({ groups: [] as Group[], properties: [] as CalculatedProperty[], byText: new Map<string, Group>() }),
  begin({ Property }, host, state) {
    if (Property) state.properties = readCalculatedProperties(Property, 'Group-Object', host);
  },
  process({ InputObject, CaseSensitive }, host, state) {
    if (InputObject === null || InputObject === undefined) return;
    const object: Value = InputObject;
    const { session } = host;
    const keys =
      state.properties.length === 0
        ? [unwrap(object)]
        : state.properties.map(({ expression }) => (object === null ? null : (expression.values(object, session)[0]?.value ?? null)));
    const identity = keys.every((key) => typeof key === 'string' || typeof key === 'number')
      ? keys.map((key) => `${typeof key}:${CaseSensitive ? key : String(key).toLowerCase()}`).join('\0')
      : undefined;
    let group = identity === undefined ? state.groups.find((each) => sameKeys(each.keys, keys, !CaseSensitive, session)) : state.byText.get(identity);
    if (!group && identity !== undefined) group = state.groups.find((each) => sameKeys(each.keys, keys, !CaseSensitive, session));
    if (!group) {
      group = { keys, objects: [] };
      state.groups.push(group);
    }
    if (identity !== undefined) state.byText.set(identity, group);
    group.objects.push(object);
  },
  end({ NoElement, AsHashTable, AsString, CaseSensitive }, host, state) {
    const { session } = host;
    if (AsHashTable) {
      const table = new Dictionary('System.Collections.Hashtable', !CaseSensitive);
      for (const { keys, objects } of sortedGroups(state.groups, !CaseSensitive, session)) {
        const key = AsString ? keys.map((each) => culturalText(each, session)).join(', ') : keys.length === 1 ? keys[0] : new ArrayList(keys);
        if (key === null || key === undefined) {
          host.error(
            errorRecord({
              id: 'NullKey',
              message: 'The objects grouped by this property cannot be expanded because there is a key duplication.',
              category: 'InvalidArgument',
            }),
          );
          continue;
        }
        table.set(key, makeCollection(objects));
      }
      if (state.groups.length > 0) host.write(table);
      return;
    }
    for (const { keys, objects } of sortedGroups(state.groups, !CaseSensitive, session)) {
      const texts = keys.map((key) => culturalText(key, session));
      host.write(
        new RecordObject(`Microsoft.PowerShell.Commands.GroupInfo${NoElement ? 'NoElement' : ''}`, {
          Values: new ArrayList([...keys]),
          Count: objects.length,
          Group: makeCollection(NoElement ? [] : objects),
          Name: texts.join(', '),
        }),
      );
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/group-object',
  examples: [{ script: '1..4 | Group-Object { $_ % 2 } | ForEach-Object { "$($_.Name): $($_.Group)" }', stdout: '0: 2 4\n1: 1 3\n' }],
});

function sameKeys(left: Value[], right: Value[], ignoreCase: boolean, session: Session): boolean {
  return left.every((key, index) => typeOf(unwrap(key)) === typeOf(unwrap(right[index])) && areEqual(key, right[index], ignoreCase, session));
}

/** Groups come out in the order of their keys (PowerShell 6 and later sort before grouping). */
function sortedGroups(groups: Group[], ignoreCase: boolean, session: Session): Group[] {
  if (session.isWindowsPowerShell) return groups;
  return [...groups].sort((a, b) => {
    for (let index = 0; index < a.keys.length; index++) {
      try {
        const order = compareValues(a.keys[index], b.keys[index], ignoreCase, session);
        if (order !== 0) return order;
      } catch (thrown) {
        if (!(thrown instanceof TerminatingError)) throw thrown;
      }
    }
    return 0;
  });
}

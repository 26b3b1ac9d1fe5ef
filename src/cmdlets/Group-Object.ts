import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { enumerate } from '../runtime/convert/enumerate.ts';
import { culturalText } from '../runtime/convert/to-text.ts';
import type { CalculatedProperty } from '../runtime/formatting/calculated-property.ts';
import { compareValues } from '../runtime/operators/compare.ts';
import { compareKeys, identityOf, type OrderKey, orderKeyOf, orderProperties } from '../runtime/order-key.ts';
import type { Session } from '../runtime/session.ts';
import type { TypeValue } from '../runtime/types/type-value.ts';
import { isInstanceOf, knownType, typeOf } from '../runtime/types/types.ts';
import { ArrayList } from '../runtime/values/array-list.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { errorRecord } from '../runtime/values/errors.ts';
import { makeCollection } from '../runtime/values/make-collection.ts';
import { PSCustomObject, unwrap } from '../runtime/values/members.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import type { Value } from '../runtime/values/value.ts';

interface Entry {
  object: Value;
  key: OrderKey;
}

interface Group {
  key: OrderKey;
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
  state: () => ({ entries: [] as Entry[], properties: undefined as CalculatedProperty[] | undefined }),
  process({ InputObject, Property, AsHashTable, AsString }, host, state) {
    if (InputObject === null || InputObject === undefined) return;
    const object: Value = InputObject;
    if (!state.properties) {
      state.properties = orderProperties(Property, object, 'Group-Object', host);
      if (AsString && !AsHashTable)
        host.fail(invalid('The command cannot be run because the AsString parameter requires that you specify the AsHashtable parameter.'));
      if (AsHashTable && !AsString && (Property?.length ?? 0) > 1) {
        host.fail(
          invalid(
            'The command cannot be run because using the AsHashTable parameter with more than one property requires adding the AsString parameter.',
          ),
        );
      }
    }
    state.entries.push({ object, key: orderKeyOf(object, state.properties, host.session) });
  },
  end({ NoElement, AsHashTable, AsString, CaseSensitive }, host, state) {
    const { session } = host;
    const groups = grouped(state.entries, !CaseSensitive, session);
    if (AsHashTable) {
      const table = new Dictionary('System.Collections.Hashtable', !CaseSensitive);
      for (const { key, objects } of groups) {
        const name = AsString ? nameOf(key, session) : (unwrap(key[0]) ?? null);
        if (name === null) {
          host.error(
            errorRecord({
              id: 'NullKey',
              message: 'The objects grouped by this property cannot be expanded because there is a key duplication.',
              category: 'InvalidArgument',
            }),
          );
          continue;
        }
        table.set(name, makeCollection(objects));
      }
      if (groups.length > 0) host.write(table);
      return;
    }
    // The groups are written as one list, so that none comes in a PSObject of its own.
    host.writeEnumerated(
      groups.map(
        ({ key, objects }) =>
          new RecordObject(`Microsoft.PowerShell.Commands.GroupInfo${NoElement ? 'NoElement' : ''}`, {
            Values: new ArrayList(key.map((value) => value ?? null)),
            Count: objects.length,
            Group: makeCollection(NoElement ? [] : objects),
            Name: nameOf(key, session),
          }),
      ),
    );
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/group-object',
  examples: [{ script: '1..4 | Group-Object { $_ % 2 } | ForEach-Object { "$($_.Name): $($_.Group)" }', stdout: '0: 2 4\n1: 1 3\n' }],
});

const invalid = (message: string) =>
  errorRecord({ id: 'ArgumentException', message, category: 'InvalidArgument', exception: 'System.ArgumentException' });

/** The name of a group: its key's values as texts, a collection's elements in braces; what is `$null` is left out. */
function nameOf(key: OrderKey, session: Session): string {
  return key
    .filter((value) => value !== null && value !== undefined)
    .map((value) => {
      const elements = isInstanceOf(value, knownType('System.Collections.ICollection')) ? enumerate(value) : undefined;
      return elements ? `{${[...elements].map((element) => culturalText(element, session)).join(', ')}}` : culturalText(value, session);
    })
    .join(', ');
}

/**
 * Keys of the same types are put in order before they are grouped, and the groups are in that order (PowerShell 6 and later);
 * among keys of several types each looks for a group that equals it.
 */
function grouped(entries: readonly Entry[], ignoreCase: boolean, session: Session): Group[] {
  const groups: Group[] = [];
  const byIdentity = new Map<string, Group>();
  const compare = (left: OrderKey, right: OrderKey) => compareKeys(left, right, [], ignoreCase, session);
  const isOrdered = !session.isWindowsPowerShell && haveSameTypes(entries);
  for (const { object, key } of isOrdered ? [...entries].sort((left, right) => compare(left.key, right.key)) : entries) {
    const identity = identityOf(key);
    let group = byIdentity.get(identity);
    if (group) checkComparable(group.key, key, session);
    group ??= isOrdered ? groups.slice(-1).find((last) => compare(last.key, key) === 0) : groups.find((each) => compare(each.key, key) === 0);
    if (group) {
      group.objects.push(object);
      continue;
    }
    group = { key, objects: [object] };
    groups.push(group);
    byIdentity.set(identity, group);
  }
  return groups;
}

/** Custom objects are never found equal: looking for the group of a second one fails. */
function checkComparable(known: OrderKey, key: OrderKey, session: Session): void {
  known.forEach((value, at) => {
    if (unwrap(value) instanceof PSCustomObject && unwrap(key[at]) instanceof PSCustomObject) compareValues(value, key[at], true, session);
  });
}

/** Whether each place of the keys has values of one type, `$null` aside. */
function haveSameTypes(entries: readonly Entry[]): boolean {
  const types: (TypeValue | undefined)[] = [];
  return entries.every(
    ({ key }) =>
      key.length === entries[0].key.length &&
      key.every((value, at) => {
        const type = typeOf(unwrap(value));
        types[at] ??= type;
        return type === undefined || type === types[at];
      }),
  );
}

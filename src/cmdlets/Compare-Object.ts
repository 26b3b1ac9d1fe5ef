import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { enumerate } from '../runtime/convert/enumerate.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { type CalculatedProperty, readCalculatedProperties } from '../runtime/formatting/calculated-property.ts';
import { areEqual, compareValues } from '../runtime/operators/compare.ts';
import { TerminatingError } from '../runtime/values/errors.ts';
import { ensureExtendedMembers, PSCustomObject, wrapForMembers } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';

interface Entry {
  object: Value;
  keys: Value[];
}

export default defineCmdlet({
  name: 'Compare-Object',
  module: 'Microsoft.PowerShell.Utility',
  aliases: [],
  windowsAliases: ['compare', 'diff'],
  parameters: {
    ReferenceObject: { type: 'psobject[]', position: 0, mandatory: true, validate: { allowEmptyCollection: true } },
    DifferenceObject: { type: 'psobject[]', position: 1, mandatory: true, pipeline: true, validate: { allowEmptyCollection: true } },
    SyncWindow: { type: 'int', validate: { range: [0, 2147483647] } },
    Property: { type: 'object[]' },
    ExcludeDifferent: { type: 'switch' },
    IncludeEqual: { type: 'switch' },
    PassThru: { type: 'switch' },
    Culture: { type: 'string' },
    CaseSensitive: { type: 'switch' },
  },
  state: () => ({ differences: [] as Value[], properties: [] as CalculatedProperty[] }),
  begin({ Property }, host, state) {
    if (Property) state.properties = readCalculatedProperties(Property, 'Compare-Object', host);
  },
  process({ DifferenceObject }, _host, state) {
    for (const object of DifferenceObject ?? []) state.differences.push(object);
  },
  end(parameters, host, state) {
    const { CaseSensitive, SyncWindow = Number.MAX_SAFE_INTEGER } = parameters;
    const { session } = host;
    const { properties } = state;
    const entry = (object: Value): Entry => ({
      object,
      keys:
        properties.length === 0
          ? [object]
          : properties.map(({ expression }) => (object === null ? null : (expression.values(object, session)[0]?.value ?? null))),
    });
    const same = (left: Entry, right: Entry) => left.keys.every((key, index) => equalKeys(key, right.keys[index], !CaseSensitive, host));
    const references = (parameters.ReferenceObject ?? []).map(entry);
    const differences = state.differences.map(entry);
    const write = (each: Entry, side: string) => writeResult(each, side, properties, parameters.PassThru, host);
    const match = (each: Entry) => {
      if (parameters.IncludeEqual || parameters.ExcludeDifferent) write(each, '==');
    };
    const differ = (each: Entry, side: string) => {
      if (!parameters.ExcludeDifferent) write(each, side);
    };
    /** Entries that no partner has been found for yet; the oldest goes out when the window is full. */
    const waiting = { '=>': [] as Entry[], '<=': [] as Entry[] };
    const takeFrom = (list: Entry[], wanted: Entry): Entry | undefined => {
      const index = list.findIndex((each) => same(each, wanted));
      return index < 0 ? undefined : list.splice(index, 1)[0];
    };
    const wait = (each: Entry | undefined, side: '=>' | '<=') => {
      if (!each) return;
      const list = waiting[side];
      if (SyncWindow === 0) {
        differ(each, side);
        return;
      }
      while (list.length >= SyncWindow) differ(list.shift()!, side);
      list.push(each);
    };
    // Both lists are read side by side; what does not match at once waits for its partner (Compare-Object, -SyncWindow).
    for (let position = 0; position < Math.max(references.length, differences.length); position++) {
      let reference: Entry | undefined = references[position];
      let difference: Entry | undefined = differences[position];
      if (reference && difference && same(reference, difference)) {
        match(reference);
        continue;
      }
      const former = difference && takeFrom(waiting['<='], difference);
      if (former) {
        match(former);
        difference = undefined;
      }
      if (reference && takeFrom(waiting['=>'], reference)) {
        match(reference);
        reference = undefined;
      }
      wait(difference, '=>');
      wait(reference, '<=');
    }
    for (const each of waiting['=>']) differ(each, '=>');
    for (const each of waiting['<=']) differ(each, '<=');
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/compare-object',
  examples: [{ script: 'Compare-Object 1,2 2,3 | ForEach-Object { "$($_.InputObject) $($_.SideIndicator)" }', stdout: '3 =>\n1 <=\n' }],
});

function equalKeys(left: Value, right: Value, ignoreCase: boolean, host: CmdletHost): boolean {
  const { session } = host;
  if (left === null || right === null || left === undefined || right === undefined) return (left ?? null) === (right ?? null);
  try {
    return compareValues(left, right, ignoreCase, session) === 0;
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError)) throw thrown;
  }
  if (areEqual(left, right, ignoreCase, session)) return true;
  return areEqual(toText(left, session), toText(right, session), ignoreCase, session) && enumerate(left) === undefined;
}

function writeResult({ object, keys }: Entry, side: string, properties: CalculatedProperty[], passThru: boolean, host: CmdletHost): void {
  if (passThru) {
    const target = object === null || object === undefined ? new PSCustomObject() : wrapForMembers(object);
    ensureExtendedMembers(target).add({ kind: 'NoteProperty', name: 'SideIndicator', value: side });
    host.write(target as Value);
    return;
  }
  const result = new PSCustomObject();
  if (properties.length === 0) result.members.add({ kind: 'NoteProperty', name: 'InputObject', value: object });
  else
    properties.forEach(({ expression, label }, index) =>
      result.members.add({ kind: 'NoteProperty', name: label ?? expression.text, value: keys[index] ?? null }),
    );
  result.members.add({ kind: 'NoteProperty', name: 'SideIndicator', value: side });
  host.write(result);
}

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
    const unmatched: Entry[] = [];
    const taken = new Set<Entry>();
    // Objects are matched within the window around their own place, the nearest first.
    references.forEach((reference, position) => {
      let match: Entry | undefined;
      for (let distance = 0; distance <= Math.min(SyncWindow, Math.max(references.length, differences.length)) && !match; distance++) {
        for (const index of distance === 0 ? [position] : [position - distance, position + distance]) {
          const candidate = differences[index];
          if (candidate && !taken.has(candidate) && same(reference, candidate)) {
            match = candidate;
            break;
          }
        }
      }
      if (match) {
        taken.add(match);
        if (parameters.IncludeEqual || parameters.ExcludeDifferent) write(reference, '==');
      } else unmatched.push(reference);
    });
    if (parameters.ExcludeDifferent) return;
    for (const difference of differences) if (!taken.has(difference)) write(difference, '=>');
    for (const reference of unmatched) write(reference, '<=');
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

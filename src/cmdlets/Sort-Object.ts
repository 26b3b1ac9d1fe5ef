import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { type CalculatedProperty, readCalculatedProperties } from '../runtime/formatting/calculated-property.ts';
import { compareValues } from '../runtime/operators/compare.ts';
import { isNumber } from '../runtime/operators/numeric.ts';
import type { Session } from '../runtime/session.ts';
import { compareStrings } from '../runtime/text/compare-strings.ts';
import { TerminatingError } from '../runtime/values/errors.ts';
import { unwrap } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';

/** The order of two keys: `$null` first, numbers together, values of unlike types as texts (ObjectCommandComparer). */
function compareKeys(left: Value, right: Value, ignoreCase: boolean, session: Session): number {
  const a = unwrap(left) ?? null;
  const b = unwrap(right) ?? null;
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b, ignoreCase);
  if (isNumber(a) && isNumber(b)) return compareValues(a, b, ignoreCase, session);
  try {
    return compareValues(a, b, ignoreCase, session);
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError)) throw thrown;
  }
  return compareStrings(toText(a, session), toText(b, session), ignoreCase);
}

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
  state: () => ({ objects: [] as Value[], properties: [] as CalculatedProperty[] }),
  begin({ Property }, host, state) {
    if (Property) state.properties = readCalculatedProperties(Property, 'Sort-Object', host);
  },
  process({ InputObject }, host, state) {
    // `$null` in the pipeline is left out.
    if (InputObject !== null && InputObject !== undefined) state.objects.push(InputObject);
  },
  end({ Descending, Unique, Top, Bottom, CaseSensitive }, host, state) {
    const { session } = host;
    const { properties } = state;
    const keysOf = (object: Value): Value[] =>
      properties.length === 0
        ? [object]
        : properties.map(({ expression }) => (object === null ? null : (expression.values(object, session)[0]?.value ?? null)));
    const entries = state.objects.map((object) => ({ object, keys: keysOf(object) }));
    const directions =
      properties.length === 0
        ? [Descending]
        : properties.map(({ ascending, descending }) => descending ?? (ascending === undefined ? Descending : !ascending));
    const compare = (left: (typeof entries)[number], right: (typeof entries)[number]): number => {
      for (let index = 0; index < directions.length; index++) {
        const order = compareKeys(left.keys[index], right.keys[index], !CaseSensitive, session);
        if (order !== 0) return directions[index] ? -order : order;
      }
      return 0;
    };
    let sorted = entries.sort(compare);
    if (Unique) sorted = sorted.filter((entry, index) => index === 0 || compare(sorted[index - 1], entry) !== 0);
    if (Top !== undefined) sorted = sorted.slice(0, Top);
    if (Bottom !== undefined) sorted = sorted.slice(-Bottom);
    for (const { object } of sorted) host.write(object);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/sort-object',
  examples: [{ script: "'b', 'A', 'c' | Sort-Object -Descending", stdout: 'c\nb\nA\n' }],
});

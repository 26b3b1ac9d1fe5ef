import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { tryConvertTo } from '../runtime/convert/convert-to.ts';
import { asDouble, isNumber } from '../runtime/operators/numeric.ts';
import { seedSession, sessionRandom } from '../runtime/random.ts';
import { knownType } from '../runtime/types/types.ts';
import { errorRecord } from '../runtime/values/errors.ts';
import { Double } from '../runtime/values/numbers.ts';
import type { Value } from '../runtime/values/value.ts';

const numberSets = ['RandomNumberParameterSet'] as const;

/** Minimum and Maximum may be texts of numbers. */
function bound(value: Value, otherwise: number, host: CmdletHost): { number: number; isDouble: boolean } {
  if (value === undefined || value === null) return { number: otherwise, isDouble: false };
  const number = typeof value === 'string' ? host.session.parseNumber(value.trim()) : value;
  const known = isNumber(number) ? number : (tryConvertTo(value, knownType('System.Double'), host.session) ?? 0);
  return { number: asDouble(known), isDouble: known instanceof Double };
}

export default defineCmdlet({
  name: 'Get-Random',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    SetSeed: { type: 'int' },
    Maximum: { type: 'object', sets: { RandomNumberParameterSet: { position: 0 } } },
    Minimum: { type: 'object', sets: numberSets },
    InputObject: {
      type: 'object[]',
      sets: {
        RandomListItemParameterSet: { mandatory: true, position: 0, pipeline: true },
        ShuffleParameterSet: { mandatory: true, position: 0, pipeline: true },
      },
      validate: { allowNull: true },
    },
    Count: { type: 'int', sets: ['RandomNumberParameterSet', 'RandomListItemParameterSet'], validate: { range: [1, 2147483647] } },
    Shuffle: { edition: '7.6', type: 'switch', sets: { ShuffleParameterSet: { mandatory: true } } },
  },
  defaultSet: 'RandomNumberParameterSet',
  state: () => ({ items: [] as Value[] }),
  begin({ SetSeed }, host) {
    if (SetSeed !== undefined) seedSession(host.session, SetSeed);
  },
  process({ InputObject }, _host, state) {
    for (const item of InputObject ?? []) state.items.push(item);
  },
  end({ Maximum, Minimum, Count, Shuffle }, host, state) {
    const random = sessionRandom(host.session);
    if (host.parameterSet !== 'RandomNumberParameterSet') {
      const { items } = state;
      const wanted = Shuffle ? items.length : Math.min(Count ?? 1, items.length);
      for (let index = 0; index < wanted; index++) {
        const other = index + Math.floor(random.double() * (items.length - index));
        [items[index], items[other]] = [items[other], items[index]];
        host.write(items[index]);
      }
      return;
    }
    const low = bound(Minimum, 0, host);
    const high = bound(Maximum, 2147483647, host);
    if (low.number >= high.number) {
      host.fail(
        errorRecord({
          id: 'MinGreaterThanOrEqualMax',
          message: `The Minimum value (${low.number}) cannot be greater than or equal to the Maximum value (${high.number}).`,
          category: 'InvalidArgument',
          exception: 'System.ArgumentException',
        }),
      );
    }
    for (let turn = 0; turn < (Count ?? 1); turn++) {
      const value = low.number + random.double() * (high.number - low.number);
      if (low.isDouble || high.isDouble) host.write(new Double(value));
      else {
        const whole = Math.floor(value);
        host.write(whole >= -2147483648 && whole <= 2147483647 ? whole : BigInt(whole));
      }
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-random',
  examples: [{ script: 'Get-Random -Minimum 3 -Maximum 4', stdout: '3\n' }],
});

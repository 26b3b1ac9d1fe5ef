import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { convertTo } from '../runtime/convert/convert-to.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { randomOfCommands, type SampledRandom, seedCommands } from '../runtime/sampled-random.ts';
import { knownType } from '../runtime/types/types.ts';
import { errorRecord } from '../runtime/values/errors.ts';
import { unwrap } from '../runtime/values/members.ts';
import { Double } from '../runtime/values/numbers.ts';
import type { Value } from '../runtime/values/value.ts';

const numberSets = ['RandomNumberParameterSet'] as const;

/** Minimum and Maximum may be texts of numbers. */
function operand(value: Value, host: CmdletHost): Value {
  const plain = unwrap(value);
  return (typeof plain === 'string' ? host.session.parseNumber(plain.trim()) : plain) ?? null;
}

const toDouble = (value: Value, otherwise: number, host: CmdletHost): number =>
  value === null ? otherwise : (convertTo(value, knownType('System.Double'), host.session) as Double).value;

/** What draws one number: an Int32 where both bounds are, an Int64 where both are whole, else a Double. */
function drawing(minimum: Value, maximum: Value, random: SampledRandom, host: CmdletHost): () => Value {
  const low = operand(minimum, host);
  const high = operand(maximum, host);
  const isInt = (value: Value) => value === null || typeof value === 'number';
  const isWhole = (value: Value) => isInt(value) || typeof value === 'bigint';
  if (isInt(low) && isInt(high)) {
    const [from, to] = [(low ?? 0) as number, (high ?? 2147483647) as number];
    checkOrder(from, to, host);
    return () => random.between(from, to);
  }
  if (isWhole(low) && isWhole(high)) {
    const [from, to] = [BigInt((low ?? 0) as number | bigint), BigInt((high ?? 9223372036854775807n) as number | bigint)];
    checkOrder(from, to, host);
    return () => random.wideBetween(from, to);
  }
  const [from, to] = [toDouble(low, 0, host), toDouble(high, Number.MAX_VALUE, host)];
  checkOrder(new Double(from), new Double(to), host);
  return () => new Double(random.doubleBetween(from, to));
}

function checkOrder(low: number | bigint | Double, high: number | bigint | Double, host: CmdletHost): void {
  const numeric = (value: number | bigint | Double) => (value instanceof Double ? value.value : value);
  if (numeric(low) < numeric(high)) return;
  const { session } = host;
  host.fail(
    errorRecord({
      id: 'MinGreaterThanOrEqualMax',
      message: `The Minimum value (${toText(low, session)}) cannot be greater than or equal to the Maximum value (${toText(high, session)}).`,
      category: 'InvalidArgument',
      exception: 'System.ArgumentException',
    }),
  );
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
  state: () => ({ items: [] as Value[], seen: 0 }),
  begin({ SetSeed }, host) {
    if (SetSeed !== undefined) seedCommands(host.session, SetSeed);
  },
  process({ InputObject, Maximum, Minimum, Count = 1, Shuffle }, host, state) {
    if (host.parameterSet === 'RandomNumberParameterSet') {
      const draw = drawing(Minimum ?? null, Maximum ?? null, randomOfCommands(host.session), host);
      for (let turn = 0; turn < Count; turn++) host.write(draw());
      return;
    }
    const { items } = state;
    const random = randomOfCommands(host.session);
    // A reservoir: each object that comes later may take the place of one that was chosen.
    for (const item of InputObject ?? [null]) {
      if (Shuffle || state.seen < Count) items.push(item);
      else if (random.between(0, state.seen + 1) < Count) items[random.between(0, items.length)] = item;
      state.seen++;
    }
  },
  end(_parameters, host, { items }) {
    const random = randomOfCommands(host.session);
    for (let index = 0; index < items.length; index++) {
      const other = random.between(index, items.length);
      host.write(items[other]);
      items[other] = items[index];
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-random',
  examples: [{ script: 'Get-Random -Minimum 3 -Maximum 4', stdout: '3\n' }],
});

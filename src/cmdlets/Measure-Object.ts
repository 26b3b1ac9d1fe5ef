import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { tryConvertTo } from '../runtime/convert/convert-to.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { type CalculatedProperty, readCalculatedProperties } from '../runtime/formatting/calculated-property.ts';
import { compareValues } from '../runtime/operators/compare.ts';
import type { Session } from '../runtime/session.ts';
import { knownType, typeOf } from '../runtime/types/types.ts';
import { type ErrorRecord, errorRecord } from '../runtime/values/errors.ts';
import { unwrap } from '../runtime/values/members.ts';
import { Double } from '../runtime/values/numbers.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import type { Value } from '../runtime/values/value.ts';

interface Statistics {
  name: string;
  count: number;
  sum: number;
  variance: number;
  maximum: Value;
  minimum: Value;
  lines: number;
  words: number;
  characters: number;
}

function statistics(name: string): Statistics {
  return { name, count: 0, sum: 0, variance: 0, maximum: null, minimum: null, lines: 0, words: 0, characters: 0 };
}

export default defineCmdlet({
  name: 'Measure-Object',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['measure'],
  parameters: {
    InputObject: { type: 'psobject', pipeline: true },
    Property: { type: 'object[]', position: 0, validate: { notNullOrEmpty: true } },
    StandardDeviation: { edition: '7.6', type: 'switch', sets: ['GenericMeasure'] },
    Sum: { type: 'switch', sets: ['GenericMeasure'] },
    AllStats: { edition: '7.6', type: 'switch', sets: ['GenericMeasure'] },
    Average: { type: 'switch', sets: ['GenericMeasure'] },
    Maximum: { type: 'switch', sets: ['GenericMeasure'] },
    Minimum: { type: 'switch', sets: ['GenericMeasure'] },
    Line: { type: 'switch', sets: ['TextMeasure'] },
    Word: { type: 'switch', sets: ['TextMeasure'] },
    Character: { type: 'switch', sets: ['TextMeasure'] },
    IgnoreWhiteSpace: { type: 'switch', sets: ['TextMeasure'] },
  },
  defaultSet: 'GenericMeasure',
  state: () => ({ properties: undefined as CalculatedProperty[] | undefined, groups: new Map<string, Statistics>(), sawText: false }),
  begin({ Property }, host, state) {
    if (Property) state.properties = readCalculatedProperties(Property, 'Measure-Object', host);
    else state.groups.set('', statistics(''));
  },
  process(parameters, host, state) {
    const object = parameters.InputObject;
    if (!host.isBound('InputObject') || object === null || object === undefined) return;
    if (!state.properties) {
      measure(state, state.groups.get('')!, object, parameters, host);
      return;
    }
    const counted = new Set<string>();
    const groupOf = (name: string): Statistics => {
      const key = name.toLowerCase();
      const group = state.groups.get(key) ?? statistics(name);
      state.groups.set(key, group);
      return group;
    };
    for (const { expression } of state.properties) {
      const results = expression.values(object, host.session);
      // What no object has is remembered for the end.
      if (results.length === 0 && !expression.hasWildcards) groupOf(expression.text);
      for (const result of results) {
        const name = result.expression.text;
        if (counted.has(name.toLowerCase())) continue;
        counted.add(name.toLowerCase());
        measure(state, groupOf(name), result.value ?? null, parameters, host);
      }
    }
  },
  end(parameters, host, state) {
    for (const group of state.groups.values()) {
      if (group.count > 0 || !state.properties) host.write(infoOf(group, parameters, state.sawText, host));
      else if (host.session.strictModeVersion(host.frame.scope) >= 2) host.error(propertyNotFound(group.name, host));
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/measure-object',
  examples: [{ script: '(1..3 | Measure-Object -Sum).Sum', stdout: '6\n' }],
});

type Parameters = Record<
  'Sum' | 'AllStats' | 'Average' | 'StandardDeviation' | 'Maximum' | 'Minimum' | 'Line' | 'Word' | 'Character' | 'IgnoreWhiteSpace',
  boolean
>;

const numberIn = (value: Value, session: Session): number | undefined =>
  (tryConvertTo(value, knownType('System.Double'), session) as Double | undefined)?.value;

function measure(state: { sawText: boolean }, group: Statistics, wrapped: Value, parameters: Parameters, host: CmdletHost): void {
  const { session } = host;
  const value = unwrap(wrapped);
  group.count++;
  if (host.parameterSet === 'TextMeasure') {
    const text = toText(value, session);
    const ends = text.split('\n').length - 1;
    group.lines += text === '' ? 0 : text.endsWith('\n') ? ends : ends + 1;
    group.words += text.split(/\s+/).filter((word) => word !== '').length;
    group.characters += parameters.IgnoreWhiteSpace ? text.replace(/\s/g, '').length : text.length;
    return;
  }
  const { Sum, Average, AllStats, StandardDeviation, Maximum, Minimum } = parameters;
  if (Sum || Average || AllStats || StandardDeviation) {
    const number = numberIn(value, session);
    if (number === undefined) {
      state.sawText = true;
      host.error(
        errorRecord({
          id: 'NonNumericInputObject',
          message: `Input object "${toText(value, session)}" is not numeric.`,
          category: 'InvalidType',
          target: wrapped,
          exception: 'System.Management.Automation.PSInvalidOperationException',
        }),
      );
      return;
    }
    const former = group.sum;
    group.sum += number;
    if (group.count > 1) {
      const before = group.count - 1;
      group.variance = (group.variance * (group.count - 2)) / before + (number - former / before) ** 2 / group.count;
    }
  }
  if (Minimum || AllStats) group.minimum = further(value, group.minimum, 1, session);
  if (Maximum || AllStats) group.maximum = further(value, group.maximum, -1, session);
}

/** The smaller of two values (direction 1) or the greater: as numbers where both are, as texts where they are of unlike types. */
function further(value: Value, known: Value, direction: 1 | -1, session: Session): Value {
  if (known === null) return value;
  const comparable = (given: Value): Value => {
    const number = given === null ? undefined : numberIn(given, session);
    return number === undefined ? given : new Double(number);
  };
  let [left, right] = [comparable(known), comparable(value)];
  if (right !== null && typeOf(left) !== typeOf(right)) [left, right] = [toText(left, session), toText(right, session)];
  return compareValues(left, right, false, session) * direction > 0 ? value : known;
}

/** What strict mode says of a property that no object has. */
function propertyNotFound(name: string, host: CmdletHost): ErrorRecord {
  return errorRecord({
    id: `${host.parameterSet === 'TextMeasure' ? 'Text' : 'Generic'}MeasurePropertyNotFound`,
    message: `Cannot process argument because the value of argument "${name}" is not valid. Change the value of the "${name}" argument and run the operation again.`,
    category: 'ObjectNotFound',
    exception: 'System.Management.Automation.PSArgumentException',
  });
}

function infoOf(group: Statistics, parameters: Parameters, sawText: boolean, host: CmdletHost): RecordObject {
  const property = group.name === '' ? null : group.name;
  if (host.parameterSet === 'TextMeasure') {
    return new RecordObject('Microsoft.PowerShell.Commands.TextMeasureInfo', {
      Lines: parameters.Line ? group.lines : null,
      Words: parameters.Word ? group.words : null,
      Characters: parameters.Character ? group.characters : null,
      Property: property,
    });
  }
  const all = parameters.AllStats;
  const double = (wanted: boolean, value: number) => (wanted && !sawText ? new Double(value) : null);
  const maximum = parameters.Maximum || all ? group.maximum : null;
  const minimum = parameters.Minimum || all ? group.minimum : null;
  const numbers = [maximum, minimum].map((each) => (each === null ? null : numberIn(each, host.session)));
  const isNumeric = !numbers.includes(undefined);
  const asShown = (value: Value, number: number | null | undefined) => (isNumeric && typeof number === 'number' ? new Double(number) : value);
  return new RecordObject(`Microsoft.PowerShell.Commands.${isNumeric ? 'GenericMeasureInfo' : 'GenericObjectMeasureInfo'}`, {
    Count: group.count,
    Average: double((parameters.Average || all) && group.count > 0, group.sum / group.count),
    Sum: double(parameters.Sum || all, group.sum),
    Maximum: asShown(maximum, numbers[0]),
    Minimum: asShown(minimum, numbers[1]),
    StandardDeviation: isNumeric ? double(parameters.StandardDeviation || all, Math.sqrt(group.variance)) : null,
    Property: property,
  });
}

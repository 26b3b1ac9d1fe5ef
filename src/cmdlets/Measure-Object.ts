import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { type CalculatedProperty, readCalculatedProperties } from '../runtime/formatting/calculated-property.ts';
import { compareValues } from '../runtime/operators/compare.ts';
import { asDouble, isNumber, numberOf } from '../runtime/operators/numeric.ts';
import { errorRecord } from '../runtime/values/errors.ts';
import { unwrap } from '../runtime/values/members.ts';
import { Double } from '../runtime/values/numbers.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import type { Value } from '../runtime/values/value.ts';

interface Statistics {
  name: string;
  count: number;
  sum: number;
  /** For the standard deviation, updated one value at a time (Welford). */
  mean: number;
  squares: number;
  maximum: Value;
  minimum: Value;
  lines: number;
  words: number;
  characters: number;
}

function statistics(name: string): Statistics {
  return { name, count: 0, sum: 0, mean: 0, squares: 0, maximum: undefined, minimum: undefined, lines: 0, words: 0, characters: 0 };
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
  state: () => ({ properties: undefined as CalculatedProperty[] | undefined, groups: new Map<string, Statistics>() }),
  begin({ Property }, host, state) {
    if (Property) state.properties = readCalculatedProperties(Property, 'Measure-Object', host);
    else state.groups.set('', statistics(''));
  },
  process(parameters, host, state) {
    const object = parameters.InputObject;
    if (!host.isBound('InputObject') || object === null || object === undefined) return;
    if (!state.properties) {
      measure(state.groups.get('')!, object, parameters, host);
      return;
    }
    for (const { expression } of state.properties) {
      for (const result of expression.values(object, host.session)) {
        if (result.value === null || result.value === undefined) continue;
        const name = result.expression.text;
        const key = name.toLowerCase();
        let group = state.groups.get(key);
        if (!group) {
          group = statistics(name);
          state.groups.set(key, group);
        }
        measure(group, result.value, parameters, host);
      }
    }
  },
  end(parameters, host, state) {
    for (const group of state.groups.values()) host.write(infoOf(group, parameters, host));
    if (!state.properties) return;
    for (const { expression } of state.properties) {
      if (expression.hasWildcards || state.groups.has(expression.text.toLowerCase())) continue;
      const asked = Object.entries(parameters).some(
        ([name, value]) =>
          value === true && ['Sum', 'Average', 'Maximum', 'Minimum', 'StandardDeviation', 'AllStats', 'Line', 'Word', 'Character'].includes(name),
      );
      if (!asked || state.groups.size > 0) continue;
      host.error(
        errorRecord({
          id: 'GenericMeasurePropertyNotFound',
          message: `The property "${expression.text}" cannot be found in the input for any objects.`,
          category: 'InvalidArgument',
          target: null,
          exception: 'System.Management.Automation.PSArgumentException',
        }),
      );
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/measure-object',
  examples: [{ script: '(1..3 | Measure-Object -Sum).Sum', stdout: '6\n' }],
});

type Parameters = Record<
  'Sum' | 'AllStats' | 'Average' | 'StandardDeviation' | 'Maximum' | 'Minimum' | 'Line' | 'Word' | 'Character' | 'IgnoreWhiteSpace',
  boolean
>;

function measure(group: Statistics, wrapped: Value, parameters: Parameters, host: CmdletHost): void {
  const { session } = host;
  const value = unwrap(wrapped);
  group.count++;
  if (host.parameterSet === 'TextMeasure') {
    const text = toText(value, session);
    group.lines += text === '' ? 0 : text.split('\n').length;
    group.words += text.split(/\s+/).filter((word) => word !== '').length;
    group.characters += parameters.IgnoreWhiteSpace ? text.replace(/\s/g, '').length : text.length;
    return;
  }
  const { Sum, Average, AllStats, StandardDeviation, Maximum, Minimum } = parameters;
  if (Sum || Average || AllStats || StandardDeviation) {
    const number = typeof value === 'string' ? session.parseNumber(value.trim()) : value;
    if (!isNumber(number) || value === '') {
      group.count--;
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
    const double = asDouble(numberOf(number)!);
    group.sum += double;
    const delta = double - group.mean;
    group.mean += delta / group.count;
    group.squares += delta * (double - group.mean);
  }
  if (Maximum || AllStats) if (group.maximum === undefined || compareValues(value, group.maximum, true, session) > 0) group.maximum = value;
  if (Minimum || AllStats) if (group.minimum === undefined || compareValues(value, group.minimum, true, session) < 0) group.minimum = value;
}

function infoOf(group: Statistics, parameters: Parameters, host: CmdletHost): RecordObject {
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
  const double = (wanted: boolean, value: number) => (wanted && group.count > 0 ? new Double(value) : null);
  const extreme = (wanted: boolean, value: Value): Value => {
    if (!wanted || value === undefined) return null;
    return isNumber(value) && typeof value === 'number' ? new Double(value) : value;
  };
  const maximum = extreme(parameters.Maximum || all, group.maximum);
  const minimum = extreme(parameters.Minimum || all, group.minimum);
  const isNumeric = [maximum, minimum].every((each) => each === null || each instanceof Double);
  return new RecordObject(`Microsoft.PowerShell.Commands.${isNumeric ? 'GenericMeasureInfo' : 'GenericObjectMeasureInfo'}`, {
    Count: group.count,
    Average: double(parameters.Average || all, group.sum / group.count),
    Sum: double(parameters.Sum || all, group.sum),
    Maximum: maximum,
    Minimum: minimum,
    StandardDeviation: double(parameters.StandardDeviation || all, Math.sqrt(group.squares / (group.count - 1))),
    Property: property,
  });
}

import { sessionCulture } from '../../text/culture.ts';
import { formatNumber } from '../../text/format-number.ts';
import { Double } from '../../values/numbers.ts';
import type { Value } from '../../values/value.ts';
import { numberOf } from '../number-of.ts';
import { defineViews, properties, type ViewColumn, type ViewContext } from '../view.ts';

const types = ['System.Diagnostics.Process'];

/** Kibibytes, rounded to the even number where it is between two. */
const kibibytes =
  (name: string) =>
  (object: Value, { get }: ViewContext): Value => {
    const size = numberOf(get(object, name)) / 1024;
    const down = Math.floor(size);
    const rounded = size - down === 0.5 ? down + (down % 2) : Math.round(size);
    return BigInt(rounded);
  };

const twoDecimals = (value: number) => formatNumber(new Double(Math.fround(value)), 'N2', sessionCulture);
const mebibytes =
  (name: string) =>
  (object: Value, { get }: ViewContext) =>
    twoDecimals(numberOf(get(object, name)) / 1_048_576);

/** 7 shows 0.00 for a process whose time cannot be read, 5.1 nothing. */
const seconds = (object: Value, { get }: ViewContext) => twoDecimals(numberOf(get(object, 'CPU')));
const secondsIfKnown = (object: Value, { get }: ViewContext): Value => {
  const cpu = get(object, 'CPU');
  return cpu === null || cpu === undefined ? '' : formatNumber(new Double(numberOf(cpu)), 'N2', sessionCulture);
};

const identity: ViewColumn[] = [{ property: 'SI', width: 3, alignment: 'right' }, { property: 'ProcessName' }];

export default defineViews(
  {
    kind: 'table',
    types,
    edition: '7.6',
    columns: [
      { label: 'NPM(K)', value: kibibytes('NPM'), width: 7, alignment: 'right' },
      { label: 'PM(M)', value: mebibytes('PM'), width: 8, alignment: 'right' },
      { label: 'WS(M)', value: mebibytes('WS'), width: 10, alignment: 'right' },
      { label: 'CPU(s)', value: seconds, width: 10, alignment: 'right' },
      { property: 'Id', width: 7, alignment: 'right' },
      ...identity,
    ],
  },
  {
    kind: 'table',
    types,
    edition: '5.1',
    columns: [
      { label: 'Handles', property: 'HandleCount', width: 7, alignment: 'right' },
      { label: 'NPM(K)', value: kibibytes('NPM'), width: 7, alignment: 'right' },
      { label: 'PM(K)', value: kibibytes('PM'), width: 8, alignment: 'right' },
      { label: 'WS(K)', value: kibibytes('WS'), width: 10, alignment: 'right' },
      { label: 'CPU(s)', value: secondsIfKnown, width: 10, alignment: 'right' },
      { property: 'Id', width: 6, alignment: 'right' },
      ...identity,
    ],
  },
  { kind: 'wide', types, item: { property: 'ProcessName' } },
  {
    kind: 'table',
    types: ['System.Diagnostics.ProcessModule'],
    columns: [
      { label: 'Size(K)', property: 'Size', width: 10, alignment: 'right' },
      { property: 'ModuleName', width: 50 },
      ...properties('FileName'),
    ],
  },
);

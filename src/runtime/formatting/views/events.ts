import { sessionCulture } from '../../text/culture.ts';
import { formatNumber } from '../../text/format-number.ts';
import type { Value } from '../../values/value.ts';
import { numberOf } from '../number-of.ts';
import { defineViews, properties, type TableView, type ViewContext } from '../view.ts';

const entry = ['System.Diagnostics.EventLogEntry'];
const log = ['System.Diagnostics.EventLog'];

const wholeNumber = (value: Value) => formatNumber(Math.trunc(numberOf(value)), 'N0', sessionCulture);
const entryCount = (object: Value, { get }: ViewContext) => wholeNumber(get(get(object, 'Entries'), 'Count'));

const record = (timeWidth: number): Omit<TableView, 'edition'> => ({
  kind: 'table',
  types: ['System.Diagnostics.Eventing.Reader.EventLogRecord'],
  groupBy: { property: 'ProviderName', label: 'ProviderName' },
  columns: [
    { property: 'TimeCreated', width: timeWidth },
    { property: 'Id', width: 8, alignment: 'right' },
    { property: 'LevelDisplayName', width: 16 },
    { property: 'Message' },
  ],
});

export default defineViews(
  { ...record(26), edition: '7.6' },
  { ...record(25), edition: '5.1' },
  {
    kind: 'table',
    types: ['System.Diagnostics.Eventing.Reader.EventLogConfiguration'],
    columns: [
      { property: 'LogMode', width: 9 },
      { property: 'MaximumSizeInBytes', width: 18, alignment: 'right' },
      { property: 'RecordCount', width: 11, alignment: 'right' },
      { property: 'LogName' },
    ],
  },
  {
    kind: 'table',
    types: entry,
    columns: [
      { property: 'Index', width: 8, alignment: 'right' },
      { label: 'Time', property: 'TimeGenerated', format: '{0:MMM} {0:dd} {0:HH}:{0:mm}', width: 13 },
      { property: 'EntryType', width: 11 },
      { property: 'Source', width: 20 },
      { property: 'InstanceID', width: 12, alignment: 'right' },
      { property: 'Message' },
    ],
  },
  {
    kind: 'list',
    types: entry,
    fields: properties('Index EntryType InstanceID Message Category CategoryNumber ReplacementStrings Source TimeGenerated TimeWritten UserName'),
  },
  {
    kind: 'table',
    types: log,
    columns: [
      { label: 'Max(K)', value: (object, { get }) => wholeNumber(get(object, 'MaximumKilobytes')), width: 8, alignment: 'right' },
      { label: 'Retain', property: 'MinimumRetentionDays', width: 6, alignment: 'right' },
      { property: 'OverflowAction', width: 18 },
      { label: 'Entries', value: entryCount, width: 10, alignment: 'right' },
      { property: 'Log' },
    ],
  },
  { kind: 'list', types: log, fields: properties('Log EnableRaisingEvents MaximumKilobytes MinimumRetentionDays OverflowAction') },
);

import type { FormatEnd, FormatEntry, FormatObject, FormatStart, GroupEnd, GroupStart } from '../runtime/formatting/format-objects.ts';
import { defineType, type NetType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { NetObject } from '../runtime/values/value.ts';

const namespace = 'Microsoft.PowerShell.Commands.Internal.Format';

/** A part of a formatting object, which shows no more than its type. */
class FormatPart extends NetObject {
  readonly typeName: string;
  constructor(name: string) {
    super();
    this.typeName = `${namespace}.${name}`;
  }
}

const headers = { table: 'TableHeaderInfo', list: 'ListViewHeaderInfo', wide: 'WideViewHeaderInfo', custom: 'ComplexViewHeaderInfo' } as const;
const entries = {
  row: 'TableRowEntry',
  list: 'ListViewEntry',
  wide: 'WideViewEntry',
  custom: 'ComplexViewEntry',
  text: 'RawTextFormatEntry',
} as const;

type Properties<Self> = Record<string, PropertyDefinition<Self>>;

const nothing = (name: string): PropertyDefinition<FormatObject> => ({ type: `${namespace}.${name}`, get: () => null });

function dataType<Self extends FormatObject>(name: string, classId: string, properties: Properties<Self>): NetType<Self> {
  return defineType<Self>({
    name: `${namespace}.${name}`,
    kind: 'class',
    abstract: true,
    properties: { ClassId2e4f51ef21dd47e99d3c952918aff9cd: { type: 'string', get: () => classId }, ...properties },
  });
}

/** What Format-Table and its like give out: objects for the Out commands, of which other commands see only this. */
export default [
  dataType<FormatStart>('FormatStartData', '033ecb2bc07a4d43b5ef94ed5a35d280', {
    pageHeaderEntry: nothing('PageHeaderEntry'),
    pageFooterEntry: nothing('PageFooterEntry'),
    autosizeInfo: { type: `${namespace}.AutosizeInfo`, get: ({ autoSize }) => (autoSize ? new FormatPart('AutosizeInfo') : null) },
    shapeInfo: { type: `${namespace}.ShapeInfo`, get: ({ shape }) => new FormatPart(headers[shape.kind]) },
    groupingEntry: nothing('GroupingEntry'),
  }),
  dataType<GroupStart>('GroupStartData', '9e210fe47d09416682b841769c78b8a3', {
    shapeInfo: nothing('ShapeInfo'),
    groupingEntry: { type: `${namespace}.GroupingEntry`, get: ({ heading }) => (heading ? new FormatPart('GroupingEntry') : null) },
  }),
  dataType<FormatEntry>('FormatEntryData', '27c87ef9bbda4f709f6b4002fa4af63c', {
    formatEntryInfo: { type: `${namespace}.FormatEntryInfo`, get: ({ entry }) => new FormatPart(entries[entry.kind]) },
    outOfBand: { type: 'bool', get: ({ outOfBand }) => outOfBand },
  }),
  dataType<GroupEnd>('GroupEndData', '4ec4f0187cb04f4cb6973460dfe252df', { groupingEntry: nothing('GroupingEntry') }),
  dataType<FormatEnd>('FormatEndData', 'cf522b78d86c486691226b40aa69e95c', { groupingEntry: nothing('GroupingEntry') }),
] as NetType<any>[];

import type { Edition } from '../../session.ts';
import { cultureOfSession } from '../../text/culture.ts';
import { formatDate } from '../../text/format-date.ts';
import { DateTime } from '../../values/temporal.ts';
import type { Value } from '../../values/value.ts';
import { headedGroup } from '../group-heading.ts';
import { typeNamesOf } from '../type-names.ts';
import { defineViews, properties, type View, type ViewContext } from '../view.ts';

const types = ['System.IO.DirectoryInfo', 'System.IO.FileInfo'];
const isFile = (object: Value) => typeNamesOf(object).includes('System.IO.FileInfo');

function parentOf(object: Value, { get, text }: ViewContext): string {
  return text(get(object, 'PSParentPath')).replace('Microsoft.PowerShell.Core\\FileSystem::', '');
}

const byFolder = (edition: Edition) => headedGroup(edition, { property: 'PSParentPath' }, 'Directory', parentOf);

/** The time of the last change in two aligned parts. */
function lastWriteTime(pattern: (date: string, time: string) => string, object: Value, { get, session }: ViewContext): string {
  const time = get(object, 'LastWriteTime');
  const culture = cultureOfSession(session);
  if (!(time instanceof DateTime)) return '';
  return pattern(formatDate(time, 'd', culture), formatDate(time, 't', culture));
}

const length = (object: Value, { get }: ViewContext) => (isFile(object) ? get(object, 'Length') : '');

/** A link shows where it points. */
function nameOf(object: Value, { get, text }: ViewContext): string {
  const name = text(get(object, 'Name'));
  return get(object, 'LinkType') === 'SymbolicLink' ? `${name} -> ${text(get(object, 'LinkTarget') ?? get(object, 'Target'))}` : name;
}

const listOfFolder = properties('Name CreationTime LastWriteTime LastAccessTime Mode LinkType Target');
const listOfFile = properties('Name Length CreationTime LastWriteTime LastAccessTime Mode LinkType Target VersionInfo');

const editions: readonly Edition[] = ['7.6', '5.1'];

export default defineViews(
  {
    kind: 'table',
    types,
    platform: 'linux',
    edition: '7.6',
    groupBy: byFolder('7.6'),
    wrap: true,
    columns: [
      { property: 'UnixMode', width: 10, alignment: 'left' },
      { property: 'User', width: 10, alignment: 'right' },
      { property: 'Group', width: 10, alignment: 'left' },
      { property: 'LastWriteTime', format: '{0:d} {0:HH}:{0:mm}', width: 16, alignment: 'right' },
      { property: 'Size', width: 12, alignment: 'right' },
      { label: 'Name', value: nameOf, alignment: 'left' },
    ],
  },
  {
    kind: 'table',
    types,
    edition: '7.6',
    groupBy: byFolder('7.6'),
    wrap: true,
    columns: [
      { property: 'Mode', width: 7, alignment: 'left' },
      {
        label: 'LastWriteTime',
        value: (object, context) => lastWriteTime((date, time) => `${date.padStart(10)} ${time.padStart(8)}`, object, context),
        width: 26,
        alignment: 'right',
      },
      { label: 'Length', value: length, width: 14, alignment: 'right' },
      { label: 'Name', value: nameOf, alignment: 'left' },
    ],
  },
  {
    kind: 'table',
    types,
    edition: '5.1',
    groupBy: byFolder('5.1'),
    wrap: true,
    columns: [
      { property: 'Mode', width: 7, alignment: 'left' },
      {
        label: 'LastWriteTime',
        value: (object, context) => lastWriteTime((date, time) => `${date.padStart(10)}  ${time.padStart(8)}`, object, context),
        width: 25,
        alignment: 'right',
      },
      { label: 'Length', value: length, width: 14, alignment: 'right' },
      { property: 'Name' },
    ],
  },
  ...editions.flatMap((edition): View[] => [
    {
      kind: 'list',
      types,
      edition,
      groupBy: byFolder(edition),
      fields: listOfFolder,
      special: [{ types: ['System.IO.FileInfo'], fields: listOfFile }],
    },
    {
      kind: 'wide',
      types,
      edition,
      groupBy: byFolder(edition),
      item: { property: 'Name' },
      special: [{ types: ['System.IO.DirectoryInfo'], item: { property: 'Name', format: '[{0}]' } }],
    },
  ]),
);

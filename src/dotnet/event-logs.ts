import { NotSimulated } from '../base/not-simulated.ts';
import type { EventLevel } from '../endpoint/description.ts';
import { defineType, type NetType } from '../runtime/types/net-type.ts';
import { knownType } from '../runtime/types/types.ts';
import type { EventRecord, LogEntryObject } from '../runtime/values/event-object.ts';
import { SmallInteger } from '../runtime/values/numbers.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import { asTypedArray, type Value } from '../runtime/values/value.ts';
import { enumMember } from './enum-access.ts';

/** Numbers of levels (winmeta.xml). */
export const levels: Readonly<Record<EventLevel, number>> = { Critical: 1, Error: 2, Warning: 3, Information: 4, Verbose: 5 };

const reader = 'System.Diagnostics.Eventing.Reader';

/** The kind of an entry as the classic logs have it; those of the Security log are audits of which nothing is said. */
function entryType({ entry }: LogEntryObject): Value {
  if (entry.log.toLowerCase() === 'security') throw new NotSimulated('member', 'EventLogEntry.EntryType of the log Security');
  const name = entry.level === 'Critical' ? 'Error' : entry.level === 'Verbose' ? 'Information' : entry.level;
  return enumMember('System.Diagnostics.EventLogEntryType', name);
}

/** What Get-WinEvent and Get-EventLog give. */
export default [
  defineType<EventRecord>({
    name: `${reader}.EventLogRecord`,
    kind: 'class',
    abstract: true,
    interfaces: ['System.IDisposable'],
    properties: {
      Id: { type: 'int', get: ({ entry }) => entry.id },
      Level: { type: 'System.Nullable[byte]', get: ({ entry }) => new SmallInteger('System.Byte', levels[entry.level]) },
      ProviderName: { type: 'string', get: ({ entry }) => entry.source },
      LogName: { type: 'string', get: ({ entry }) => entry.log },
      MachineName: { type: 'string', get: (_, { endpoint }) => endpoint.eventLog.machine },
      RecordId: { type: 'System.Nullable[long]', get: ({ entry }) => BigInt(entry.recordId) },
      TimeCreated: { type: 'System.Nullable[datetime]', get: ({ entry }, session) => session.localDateTime(entry.time) },
      LevelDisplayName: { type: 'string', get: ({ entry }) => entry.level },
      ContainerLog: { type: 'string', get: ({ entry }) => entry.log.toLowerCase() },
      Properties: {
        type: 'System.Collections.Generic.IList`1',
        get: ({ entry }) => entry.data.map((value) => new RecordObject(`${reader}.EventProperty`, { Value: value })),
      },
    },
    extendedProperties: { Message: { type: 'string', kind: 'NoteProperty', get: ({ entry }) => entry.message } },
    alsoHas: [
      'Version',
      'Qualifiers',
      'Task',
      'Opcode',
      'Keywords',
      'ProviderId',
      'ProcessId',
      'ThreadId',
      'UserId',
      'ActivityId',
      'RelatedActivityId',
      'MatchedQueryIds',
      'Bookmark',
      'OpcodeDisplayName',
      'TaskDisplayName',
      'KeywordsDisplayNames',
      'FormatDescription',
      'GetPropertyValues',
      'ToXml',
      'Dispose',
    ],
    source: 'https://learn.microsoft.com/dotnet/api/system.diagnostics.eventing.reader.eventlogrecord',
  }),
  defineType<RecordObject>({
    name: `${reader}.EventProperty`,
    kind: 'class',
    abstract: true,
    properties: { Value: { type: 'System.Object', get: ({ values }) => values.Value } },
    source: 'https://learn.microsoft.com/dotnet/api/system.diagnostics.eventing.reader.eventproperty',
  }),
  defineType<LogEntryObject>({
    name: 'System.Diagnostics.EventLogEntry',
    kind: 'class',
    base: 'System.ComponentModel.Component',
    abstract: true,
    properties: {
      MachineName: { type: 'string', get: (_, { endpoint }) => endpoint.eventLog.machine },
      Index: { type: 'int', get: ({ entry }) => entry.recordId },
      EntryType: { type: 'System.Diagnostics.EventLogEntryType', get: entryType },
      Message: { type: 'string', get: ({ entry }) => entry.message },
      Source: { type: 'string', get: ({ entry }) => entry.source },
      ReplacementStrings: {
        type: 'string[]',
        get: ({ entry }) => asTypedArray(entry.data.map(String), knownType('System.String')),
      },
      InstanceId: { type: 'long', get: ({ entry }) => BigInt(entry.id) },
      TimeGenerated: { type: 'datetime', get: ({ entry }, session) => session.localDateTime(entry.time) },
      TimeWritten: { type: 'datetime', get: ({ entry }, session) => session.localDateTime(entry.time) },
      UserName: { type: 'string', get: ({ entry }) => (entry.user === '' ? null : entry.user) },
      Site: { type: 'System.ComponentModel.ISite', get: () => null },
      Container: { type: 'System.ComponentModel.IContainer', get: () => null },
    },
    extendedProperties: {
      EventID: {
        type: 'System.Object',
        kind: 'ScriptProperty',
        definition: 'System.Object EventID {get=$this.get_EventID() -band 0xFFFF;}',
        get: ({ entry }) => entry.id,
      },
    },
    alsoHas: ['Data', 'Category', 'CategoryNumber', 'Equals'],
    source: 'https://learn.microsoft.com/dotnet/api/system.diagnostics.eventlogentry',
  }),
] as NetType<any>[];

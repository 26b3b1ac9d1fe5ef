import { netText } from '../runtime/convert/net-text.ts';
import { toText } from '../runtime/convert/to-text.ts';
import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { closeType, findDefinition, knownType } from '../runtime/types/types.ts';
import { ListObject } from '../runtime/values/list-object.ts';
import { SmallInteger } from '../runtime/values/numbers.ts';
import { RecordObject } from '../runtime/values/record-object.ts';
import { HostInformationMessage, InformationRecord, MessageRecord } from '../runtime/values/stream-records.ts';
import type { Value } from '../runtime/values/value.ts';
import { enumNumber, enumValue } from './enum-access.ts';

const own = 'System.Management.Automation';

const messageType = (kind: MessageRecord['kind']): NetType<MessageRecord> => ({
  name: `${own}.${kind}Record`,
  kind: 'class',
  base: `${own}.InformationalRecord`,
  constructors: constructorsOf({ [`${own}.${kind}Record new(string message)`]: (_, [message]) => new MessageRecord(kind, message ?? '') }),
  ...(kind === 'Warning' && { properties: { FullyQualifiedWarningId: { type: 'string', get: () => '' } } }),
  toText: (self) => self.message,
});

const progressName = `${own}.ProgressRecord`;
const progressFields = {
  ActivityId: 'int',
  ParentActivityId: 'int',
  Activity: 'string',
  StatusDescription: 'string',
  CurrentOperation: 'string',
  PercentComplete: 'int',
  SecondsRemaining: 'int',
} as const;

function progressRecord(id: number, activity: string, status: string): RecordObject {
  return new RecordObject(progressName, {
    ActivityId: id,
    ParentActivityId: -1,
    Activity: activity,
    StatusDescription: status,
    CurrentOperation: null,
    PercentComplete: -1,
    SecondsRemaining: -1,
    RecordType: 0,
  });
}

const progressType: NetType<RecordObject> = {
  name: progressName,
  kind: 'class',
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.progressrecord',
  properties: {
    ...Object.fromEntries(
      Object.entries(progressFields).map(([name, type]): [string, PropertyDefinition<RecordObject>] => [
        name,
        {
          type,
          get: (self) => self.values[name],
          ...(name !== 'ActivityId' && {
            set: (self: RecordObject, value: Value) => {
              self.values[name] = value;
            },
          }),
        },
      ]),
    ),
    RecordType: {
      type: `${own}.ProgressRecordType`,
      get: (self) => enumValue(`${own}.ProgressRecordType`, Number(self.values.RecordType)),
      set: (self, value) => {
        self.values.RecordType = enumNumber(value);
      },
    },
  },
  constructors: constructorsOf({
    [`${progressName} new(int activityId, string activity, string statusDescription)`]: (_, [id, activity, status]) =>
      progressRecord(id, activity, status),
  }),
};

/** What the streams besides output and error carry (about_Output_Streams). */
export default [
  {
    name: `${own}.InformationalRecord`,
    kind: 'class',
    abstract: true,
    properties: {
      Message: { type: 'string', get: (self: MessageRecord) => self.message },
      InvocationInfo: { type: `${own}.InvocationInfo`, get: (self: MessageRecord) => self.invocationInfo ?? null },
      PipelineIterationInfo: {
        type: 'System.Object',
        get: () => new ListObject(closeType(findDefinition('System.Collections.ObjectModel.ReadOnlyCollection`1')!, [knownType('System.Int32')]), []),
      },
    },
    methods: methodsOf<MessageRecord>({ 'string ToString()': (self) => self.message }),
    toText: (self: MessageRecord) => self.message,
  },
  messageType('Warning'),
  messageType('Verbose'),
  messageType('Debug'),
  progressType,
  {
    name: `${own}.InformationRecord`,
    kind: 'class',
    properties: {
      MessageData: { type: 'System.Object', get: (self: InformationRecord) => self.messageData },
      Source: { type: 'string', get: (self: InformationRecord) => self.source },
      TimeGenerated: { type: 'datetime', get: (self: InformationRecord, session) => session.localDateTime(self.timeGenerated) },
      Tags: {
        type: 'System.Collections.Generic.List[string]',
        get: (self: InformationRecord) =>
          new ListObject(closeType(findDefinition('System.Collections.Generic.List`1')!, [knownType('System.String')]), self.tags),
      },
      User: {
        type: 'string',
        get: (_self, session) => session.endpoint.environment.get('USERNAME') ?? session.endpoint.environment.get('USER') ?? '',
      },
      Computer: { type: 'string', get: (_self, session) => session.endpoint.computerName },
      ProcessId: { type: 'uint', get: (_self, session) => new SmallInteger('System.UInt32', session.processId) },
      NativeThreadId: { type: 'uint', get: () => new SmallInteger('System.UInt32', 0) },
      ManagedThreadId: { type: 'uint', get: () => new SmallInteger('System.UInt32', 1) },
    },
    methods: methodsOf<InformationRecord>({ 'string ToString()': (self, _args, session) => toText(self.messageData, session) }),
    constructors: constructorsOf({
      [`${own}.InformationRecord new(System.Object messageData, string source)`]: (_, [data, source], session) =>
        new InformationRecord(data, source ?? '', [], session.endpoint.clock.now),
    }),
    toText: (self: InformationRecord) => netText(self.messageData),
  },
  {
    name: `${own}.HostInformationMessage`,
    kind: 'class',
    properties: {
      Message: { type: 'string', get: (self: HostInformationMessage) => self.message },
      NoNewLine: { type: 'System.Nullable[bool]', get: (self: HostInformationMessage) => self.noNewLine },
      ForegroundColor: { type: 'System.Nullable[System.ConsoleColor]', get: (self: HostInformationMessage) => self.foregroundColor },
      BackgroundColor: { type: 'System.Nullable[System.ConsoleColor]', get: (self: HostInformationMessage) => self.backgroundColor },
    },
    methods: methodsOf<HostInformationMessage>({ 'string ToString()': (self) => self.message }),
    constructors: constructorsOf({ [`${own}.HostInformationMessage new()`]: () => new HostInformationMessage('') }),
    toText: (self: HostInformationMessage) => self.message,
  },
] as NetType<any>[];

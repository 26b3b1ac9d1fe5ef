import { NotSimulated } from '../base/not-simulated.ts';
import { isDaylightTime, offsetAt, type TimeZone, timeZoneIds, timeZoneOf } from '../endpoint/time-zone.ts';
import type { Session } from '../runtime/session.ts';
import { ticksPerMinute } from '../runtime/text/date-parts.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { closeType, findDefinition, knownType } from '../runtime/types/types.ts';
import { NetException } from '../runtime/values/errors.ts';
import { ListObject } from '../runtime/values/list-object.ts';
import { DateTime, DateTimeOffset, TimeSpan, unixEpochTicks } from '../runtime/values/temporal.ts';
import { NetObject } from '../runtime/values/value.ts';
import { argument, argumentNull } from './argument-exceptions.ts';
import { localZone } from './time/session-zone.ts';
import { windowsZones } from './time/windows-zones.ts';

/** System.TimeZoneInfo; its id is the one that it was asked for, of Windows or of the IANA database. */
export class TimeZoneInfo extends NetObject {
  readonly typeName = 'System.TimeZoneInfo';
  readonly id: string;
  readonly zone: TimeZone;

  constructor(id: string, zone: TimeZone) {
    super();
    this.id = id;
    this.zone = zone;
  }

  get equalityKey() {
    return this.id;
  }

  /** A name, where it is one of Windows: those of the IANA database come from ICU. */
  name(read: (zone: TimeZone) => string, what: string): string {
    if (this.id !== this.zone.id) throw new NotSimulated('member', `System.TimeZoneInfo.${what} of ${this.id}`);
    return read(this.zone);
  }
}

/** A zone of Windows, whose names are found without regard to case. */
function findTimeZone(id: string): TimeZone | undefined {
  const known = timeZoneIds.find((each) => each.toLowerCase() === id.toLowerCase());
  return known === undefined ? undefined : timeZoneOf(known);
}

const utcTicksOf = ({ ticks, offsetMinutes }: DateTimeOffset): bigint => ticks - BigInt(offsetMinutes) * ticksPerMinute;

/** The zone of the endpoint. */
export const localTimeZone = ({ endpoint }: Session) => new TimeZoneInfo(endpoint.timeZone.id, endpoint.timeZone);
const utc = () => new TimeZoneInfo('UTC', findTimeZone('UTC')!);

/** FindSystemTimeZoneById. */
export function findSystemTimeZone(id: string | null): TimeZoneInfo {
  if (id === null) throw argumentNull('id');
  const zone = findTimeZone(id) ?? findTimeZone(windowsZones[id] ?? '');
  if (zone) return new TimeZoneInfo(findTimeZone(id) ? zone.id : id, zone);
  if (/^[A-Z][\w+-]+\/[\w+-]+(\/[\w+-]+)?$/.test(id) || / Standard Time$/.test(id)) throw new NotSimulated('value', `the time zone ${id}`);
  throw new NetException('System.TimeZoneNotFoundException', `The time zone ID '${id}' was not found on the local computer.`);
}

const milliseconds = (ticks: bigint) => Number((ticks - unixEpochTicks) / 10_000n);

/** UTC ticks of a time on the clocks of a zone. */
const toUtcTicks = (ticks: bigint, zone: TimeZone): bigint => ticks - BigInt(localZone(zone).offsetOfLocal(ticks)) * ticksPerMinute;
const fromUtcTicks = (ticks: bigint, zone: TimeZone): bigint => ticks + BigInt(localZone(zone).offsetOfUtc(ticks)) * ticksPerMinute;

/** The moment that a time of some kind means; one of no kind is of the session's own zone. */
function moment(time: DateTime, session: Session, unspecified?: TimeZone): bigint {
  if (time.kind === 'Utc') return time.ticks;
  return toUtcTicks(time.ticks, time.kind === 'Unspecified' && unspecified ? unspecified : session.endpoint.timeZone);
}

function inZone(ticks: bigint, target: TimeZoneInfo, session: Session): DateTime {
  if (target.zone.id === 'UTC') return new DateTime(ticks, 'Utc');
  return new DateTime(fromUtcTicks(ticks, target.zone), target.zone.id === session.endpoint.timeZone.id ? 'Local' : 'Unspecified');
}

function convert(time: DateTime, target: TimeZoneInfo | null, session: Session, source?: TimeZoneInfo | null): DateTime {
  if (!target) throw argumentNull('destinationTimeZone');
  if (source && time.kind === 'Utc' && source.zone.id !== 'UTC') throw wrongKind();
  return inZone(source && time.kind !== 'Utc' ? toUtcTicks(time.ticks, source.zone) : moment(time, session), target, session);
}

const wrongKind = () =>
  argument(
    'The conversion could not be completed because the supplied DateTime did not have the Kind property set correctly.  For example, when the Kind property is DateTimeKind.Local, the source time zone must be TimeZoneInfo.Local.',
    'sourceTimeZone',
  );

const span = (minutes: number) => new TimeSpan(BigInt(minutes) * ticksPerMinute);
const offset = (self: TimeZoneInfo, time: DateTime, session: Session) => span(offsetAt(self.zone, milliseconds(moment(time, session, self.zone))));

function convertOffset(time: DateTimeOffset, target: TimeZoneInfo): DateTimeOffset {
  const minutes = localZone(target.zone).offsetOfUtc(utcTicksOf(time));
  return new DateTimeOffset(utcTicksOf(time) + BigInt(minutes) * ticksPerMinute, minutes);
}

export default defineType<TimeZoneInfo>({
  name: 'System.TimeZoneInfo',
  kind: 'class',
  abstract: true,
  accelerators: ['timezoneinfo'],
  source: 'https://learn.microsoft.com/dotnet/api/system.timezoneinfo',
  properties: {
    Id: { type: 'string', get: (self) => self.id },
    HasIanaId: { type: 'bool', edition: '7.6', get: (self) => self.id in windowsZones || self.id === 'UTC' },
    DisplayName: { type: 'string', get: (self) => self.name(({ displayName }) => displayName, 'DisplayName') },
    StandardName: { type: 'string', get: (self) => self.name(({ standardName }) => standardName, 'StandardName') },
    DaylightName: { type: 'string', get: (self) => self.name(({ daylightName }) => daylightName, 'DaylightName') },
    BaseUtcOffset: { type: 'timespan', get: (self) => span(self.zone.baseOffset) },
    SupportsDaylightSavingTime: { type: 'bool', get: (self) => self.zone.daylight !== undefined },
  },
  methods: methodsOf<TimeZoneInfo>({
    'timespan GetUtcOffset(System.DateTimeOffset dateTimeOffset)': (self, [time]) => span(offsetAt(self.zone, milliseconds(utcTicksOf(time)))),
    'timespan GetUtcOffset(datetime dateTime)': (self, [time], session) => offset(self, time, session),
    'bool IsDaylightSavingTime(System.DateTimeOffset dateTimeOffset)': (self, [time]) => isDaylightTime(self.zone, milliseconds(utcTicksOf(time))),
    'bool IsDaylightSavingTime(datetime dateTime)': (self, [time], session) =>
      isDaylightTime(self.zone, milliseconds(moment(time, session, self.zone))),
    'string ToString()': (self) => self.name(({ displayName }) => displayName, 'DisplayName'),
  }),
  staticProperties: {
    Local: { type: 'System.TimeZoneInfo', get: (_, session) => localTimeZone(session) },
    Utc: { type: 'System.TimeZoneInfo', get: utc },
  },
  staticMethods: methodsOf<undefined>({
    'void ClearCachedData()': () => {},
    'System.DateTimeOffset ConvertTime(System.DateTimeOffset dateTimeOffset, System.TimeZoneInfo destinationTimeZone)': (_, [time, target]) =>
      convertOffset(time, target),
    'datetime ConvertTime(datetime dateTime, System.TimeZoneInfo destinationTimeZone)': (_, [time, target], session) =>
      convert(time, target, session),
    'datetime ConvertTime(datetime dateTime, System.TimeZoneInfo sourceTimeZone, System.TimeZoneInfo destinationTimeZone)': (
      _,
      [time, from, target],
      session,
    ) => convert(time, target, session, from),
    'System.DateTimeOffset ConvertTimeBySystemTimeZoneId(System.DateTimeOffset dateTimeOffset, string destinationTimeZoneId)': (_, [time, id]) =>
      convertOffset(time, findSystemTimeZone(id)),
    'datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string destinationTimeZoneId)': (_, [time, id], session) =>
      convert(time, findSystemTimeZone(id), session),
    'datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string sourceTimeZoneId, string destinationTimeZoneId)': (
      _,
      [time, from, id],
      session,
    ) => convert(time, findSystemTimeZone(id), session, findSystemTimeZone(from)),
    'datetime ConvertTimeFromUtc(datetime dateTime, System.TimeZoneInfo destinationTimeZone)': (_, [time, target], session) => {
      if (time.kind === 'Local') throw wrongKind();
      return inZone(time.ticks, target, session);
    },
    'datetime ConvertTimeToUtc(datetime dateTime)': (_, [time], session) => new DateTime(moment(time, session), 'Utc'),
    'datetime ConvertTimeToUtc(datetime dateTime, System.TimeZoneInfo sourceTimeZone)': (_, [time, from], session) =>
      new DateTime(moment(time, session, (from as TimeZoneInfo).zone), 'Utc'),
    'System.TimeZoneInfo FindSystemTimeZoneById(string id)': (_, [id]) => findSystemTimeZone(id),
    'System.Collections.ObjectModel.ReadOnlyCollection[System.TimeZoneInfo] GetSystemTimeZones()': () =>
      new ListObject(
        closeType(findDefinition('System.Collections.ObjectModel.ReadOnlyCollection`1')!, [knownType('System.TimeZoneInfo')]),
        timeZoneIds.map(findSystemTimeZone),
      ),
  }),
  alsoHas: [
    ...['GetAdjustmentRules', 'GetAmbiguousTimeOffsets', 'HasSameRules', 'IsAmbiguousTime', 'IsInvalidTime', 'ToSerializedString'],
    ...['static CreateCustomTimeZone', 'static FromSerializedString', 'static TryConvertIanaIdToWindowsId', 'static TryFindSystemTimeZoneById'],
  ],
  toText: (self) => self.name(({ displayName }) => displayName, 'DisplayName'),
  equals: (self, other) => other instanceof TimeZoneInfo && other.id === self.id,
});

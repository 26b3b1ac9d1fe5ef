import { NotSimulated } from '../../base/not-simulated.ts';
import type { Endpoint } from '../../endpoint/endpoint.ts';
import type { EventLogEntry } from '../../endpoint/stores/event-log.ts';
import { convertTo } from '../convert/convert-to.ts';
import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import { millisecondsOf } from '../providers/file-time.ts';
import type { Session } from '../session.ts';
import { matchesWildcard } from '../text/wildcard-pattern.ts';
import { knownType } from '../types/types.ts';
import type { Dictionary } from '../values/dictionary.ts';
import { unwrap } from '../values/members.ts';
import type { DateTime } from '../values/temporal.ts';
import type { Value } from '../values/value.ts';

/** Which events are wanted; all that is told must hold. */
export interface EventQuery {
  readonly logs?: readonly string[];
  readonly providers?: readonly string[];
  readonly ids?: readonly number[];
  readonly levels?: readonly number[];
  readonly from?: number;
  readonly until?: number;
  readonly data?: readonly string[];
}

const listOf = (value: Value): Value[] => {
  const plain = unwrap(value);
  const elements = typeof plain === 'object' ? enumerate(plain) : undefined;
  return elements ? [...elements] : [plain];
};

/** A FilterHashtable as a query; keys that are not known end the run. */
export function queryOfHashtable(session: Session, table: Dictionary): EventQuery {
  const query: { -readonly [Name in keyof EventQuery]: EventQuery[Name] } = {};
  const texts = (value: Value) => listOf(value).map((each) => toText(each, session));
  const numbers = (value: Value) => listOf(value).map((each) => convertTo(each, knownType('System.Int32'), session) as number);
  const moment = (value: Value) => millisecondsOf(session, convertTo(unwrap(value), knownType('System.DateTime'), session) as DateTime);
  for (const [key, value] of table.entries()) {
    switch (toText(key, session).toLowerCase()) {
      case 'logname':
        query.logs = texts(value);
        break;
      case 'providername':
        query.providers = texts(value);
        break;
      case 'id':
        query.ids = numbers(value);
        break;
      case 'level':
        query.levels = numbers(value);
        break;
      case 'starttime':
        query.from = moment(value);
        break;
      case 'endtime':
        query.until = moment(value);
        break;
      case 'data':
        query.data = texts(value);
        break;
      default:
        throw new NotSimulated('parameter', `Get-WinEvent -FilterHashtable @{${toText(key, session)}}`);
    }
  }
  return query;
}

const levelNumbers = { Critical: 1, Error: 2, Warning: 3, Information: 4, Verbose: 5 } as const;

function isWanted(entry: EventLogEntry, { providers, ids, levels, from, until, data }: EventQuery): boolean {
  if (providers && !providers.some((provider) => matchesWildcard(entry.source, provider))) return false;
  if (ids && !ids.includes(entry.id)) return false;
  // Level 0 (LogAlways) counts as information, as the viewer shows it.
  if (levels && !levels.some((level) => level === levelNumbers[entry.level] || (level === 0 && entry.level === 'Information'))) return false;
  if (from !== undefined && entry.time < from) return false;
  if (until !== undefined && entry.time > until) return false;
  return !data || data.some((text) => entry.data.map(String).includes(text));
}

/** The events that a query finds, oldest first. */
export function findEvents(endpoint: Endpoint, query: EventQuery): EventLogEntry[] {
  const { eventLog } = endpoint;
  const logs = query.logs ? eventLog.logs().filter((log) => query.logs?.some((name) => matchesWildcard(log, name))) : eventLog.logs();
  const found = logs.flatMap((log) => eventLog.entries(log) ?? []).filter((entry) => isWanted(entry, query));
  return found.sort((one, other) => one.time - other.time || one.recordId - other.recordId);
}

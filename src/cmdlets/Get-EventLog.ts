import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { findEvents } from '../runtime/events/event-query.ts';
import { hasLog } from '../runtime/events/known-logs.ts';
import { millisecondsOf } from '../runtime/providers/file-time.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import { matchesAny, matchesWildcard } from '../runtime/text/wildcard-pattern.ts';
import { LogEntryObject } from '../runtime/values/event-object.ts';
import { setAddedTypeNames } from '../runtime/values/members.ts';

const ofLog = ['LogName'] as const;
const kinds: Readonly<Record<string, string>> = {
  Critical: 'Error',
  Error: 'Error',
  Warning: 'Warning',
  Information: 'Information',
  Verbose: 'Information',
};

export default defineCmdlet({
  name: 'Get-EventLog',
  module: 'Microsoft.PowerShell.Management',
  windowsOnly: true,
  edition: '5.1',
  parameters: {
    LogName: { type: 'string', aliases: ['LN'], sets: { LogName: { mandatory: true, position: 0 } }, wildcards: true },
    ComputerName: { type: 'string[]', aliases: ['Cn'], notSimulated: true },
    Newest: { type: 'int', sets: ofLog, validate: { range: [0, 2147483647] } },
    After: { type: 'datetime', sets: ofLog },
    Before: { type: 'datetime', sets: ofLog },
    UserName: { type: 'string[]', sets: ofLog, wildcards: true },
    InstanceId: { type: 'long[]', sets: { LogName: { position: 1 } } },
    Index: { type: 'int[]', sets: ofLog },
    EntryType: {
      type: 'string[]',
      aliases: ['ET'],
      sets: ofLog,
      validate: { set: ['Error', 'Information', 'FailureAudit', 'SuccessAudit', 'Warning'] },
    },
    Source: { type: 'string[]', aliases: ['ABO'], sets: ofLog, wildcards: true },
    Message: { type: 'string', aliases: ['MSG'], sets: ofLog, wildcards: true },
    AsBaseObject: { type: 'switch', sets: ofLog },
    List: { type: 'switch', sets: ['List'], notSimulated: true },
    AsString: { type: 'switch', sets: ['List'], notSimulated: true },
  },
  defaultSet: 'LogName',
  process({ LogName = '', Newest, After, Before, UserName, InstanceId, Index, EntryType, Source, Message, AsBaseObject }, host) {
    const { session, endpoint } = host;
    if (!hasWildcards(LogName) && !hasLog(endpoint, LogName)) {
      host.fail({
        id: 'System.InvalidOperationException',
        message: `The event log '${LogName}' on computer '.' does not exist.`,
        category: 'NotSpecified',
        exception: 'System.InvalidOperationException',
      });
    }
    if (LogName.toLowerCase() === 'security' && EntryType) throw new NotSimulated('parameter', 'Get-EventLog Security -EntryType');
    const ids = (Array.isArray(InstanceId) ? InstanceId : InstanceId === undefined ? undefined : [InstanceId])?.map(Number);
    const found = findEvents(endpoint, { logs: [LogName], ids })
      .reverse()
      .filter(
        (entry) =>
          (!After || entry.time > millisecondsOf(session, After)) &&
          (!Before || entry.time < millisecondsOf(session, Before)) &&
          (!Index || Index.includes(entry.recordId)) &&
          (!EntryType || EntryType.some((kind) => kind.toLowerCase() === kinds[entry.level].toLowerCase())) &&
          matchesAny(entry.source, Source, true) &&
          matchesAny(entry.user, UserName, true) &&
          (!Message || matchesWildcard(entry.message, Message)),
      );
    const wanted = Newest === undefined ? found : found.slice(0, Newest);
    if (wanted.length === 0) {
      host.error({ id: 'GetEventLogNoEntriesFound', message: 'No matches found', category: 'ObjectNotFound', exception: 'System.ArgumentException' });
    }
    for (const entry of wanted) {
      const object = new LogEntryObject(entry);
      const name = `System.Diagnostics.EventLogEntry#${entry.log}/${entry.source}`;
      if (!AsBaseObject) setAddedTypeNames(object, [`${name}/${entry.id}`]);
      host.write(object);
    }
  },
  outputTypes: ['System.Diagnostics.EventLogEntry', 'System.Diagnostics.EventLog', 'System.String'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-eventlog',
});

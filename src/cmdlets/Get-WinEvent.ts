import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { enumerate } from '../runtime/convert/enumerate.ts';
import { type EventQuery, findEvents, queryOfHashtable } from '../runtime/events/event-query.ts';
import { checkProvider, hasLog } from '../runtime/events/known-logs.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { EventRecord } from '../runtime/values/event-object.ts';
import { unwrap } from '../runtime/values/members.ts';

const querying = ['GetLogSet', 'GetProviderSet', 'FileSet', 'HashQuerySet', 'XmlQuerySet'] as const;

/** Only administrators read the log Security. */
function mayRead(host: CmdletHost, log: string): boolean {
  if (log.toLowerCase() !== 'security' || host.endpoint.process.elevated) return true;
  host.error({
    id: 'LogInfoUnavailable',
    message: "To access the 'Security' log start PowerShell with elevated user rights.  Error: Attempted to perform an unauthorized operation.",
    category: 'NotSpecified',
    exception: 'System.Exception',
  });
  return false;
}

/** The query with the logs that there are; undefined where one is asked for that is not there. */
function checked(host: CmdletHost, query: EventQuery): EventQuery | undefined {
  for (const provider of query.providers ?? []) if (!hasWildcards(provider)) checkProvider(host.endpoint, provider);
  if (!query.logs) return query;
  const logs = query.logs.filter((log) => {
    if (hasWildcards(log) || hasLog(host.endpoint, log)) return mayRead(host, log);
    host.error({
      id: 'NoMatchingLogsFound',
      message: `There is not an event log on the localhost computer that matches "${log}".`,
      category: 'ObjectNotFound',
      target: log,
      exception: 'System.Exception',
    });
    return false;
  });
  return logs.length === 0 ? undefined : { ...query, logs };
}

export default defineCmdlet({
  name: 'Get-WinEvent',
  module: 'Microsoft.PowerShell.Diagnostics',
  windowsOnly: true,
  parameters: {
    ListLog: { type: 'string[]', sets: { ListLogSet: { mandatory: true, position: 0 } }, wildcards: true, notSimulated: true },
    LogName: { type: 'string[]', sets: { GetLogSet: { position: 0, pipeline: true, byPropertyName: true } }, wildcards: true },
    ListProvider: { type: 'string[]', sets: { ListProviderSet: { mandatory: true, position: 0 } }, wildcards: true, notSimulated: true },
    ProviderName: { type: 'string[]', sets: { GetProviderSet: { mandatory: true, position: 0, byPropertyName: true } }, wildcards: true },
    Path: {
      type: 'string[]',
      aliases: ['PSPath'],
      sets: { FileSet: { mandatory: true, position: 0, byPropertyName: true } },
      wildcards: true,
      notSimulated: true,
    },
    MaxEvents: { type: 'long', sets: querying, validate: { range: [1, Number.MAX_SAFE_INTEGER] } },
    ComputerName: {
      type: 'string',
      aliases: ['Cn'],
      sets: ['ListProviderSet', 'GetProviderSet', 'ListLogSet', 'GetLogSet', 'HashQuerySet', 'XmlQuerySet'],
      notSimulated: true,
    },
    Credential: { type: 'pscredential', notSimulated: true },
    FilterXPath: { type: 'string', sets: ['FileSet', 'GetProviderSet', 'GetLogSet'], notSimulated: true },
    FilterXml: { type: 'System.Xml.XmlDocument', sets: { XmlQuerySet: { mandatory: true, position: 0 } }, notSimulated: true },
    FilterHashtable: { type: 'System.Collections.Hashtable[]', sets: { HashQuerySet: { mandatory: true, position: 0 } } },
    Force: { type: 'switch', sets: ['ListLogSet', 'GetProviderSet', 'GetLogSet', 'HashQuerySet'] },
    Oldest: { type: 'switch', sets: querying },
  },
  defaultSet: 'GetLogSet',
  process({ LogName, ProviderName, FilterHashtable, MaxEvents, Oldest }, host) {
    const tables = FilterHashtable === undefined ? [] : [...(enumerate(unwrap(FilterHashtable)) ?? [FilterHashtable])].map(unwrap);
    const queries: EventQuery[] = tables.flatMap((table) => (table instanceof Dictionary ? [queryOfHashtable(host.session, table)] : []));
    if (queries.length === 0) queries.push({ logs: LogName, providers: ProviderName });
    if (queries.some((query) => FilterHashtable !== undefined && !query.logs && !query.providers)) {
      host.fail({
        id: 'LogProviderOrPathNeeded',
        message: 'You must specify at least one Log, Provider or Path key-value pair.',
        category: 'InvalidArgument',
        exception: 'System.Exception',
      });
    }
    const sound = queries.map((query) => checked(host, query)).filter((query) => query !== undefined);
    if (sound.length < queries.length) return;
    const found = sound.flatMap((query) => findEvents(host.endpoint, query));
    if (!Oldest) found.reverse();
    const wanted = MaxEvents === undefined ? found : found.slice(0, Number(MaxEvents));
    for (const entry of wanted) host.write(new EventRecord(entry));
    if (wanted.length === 0) {
      host.error({
        id: 'NoMatchingEventsFound',
        message: 'No events were found that match the specified selection criteria.',
        category: 'ObjectNotFound',
        exception: 'System.Exception',
      });
    }
  },
  outputTypes: ['System.Diagnostics.Eventing.Reader.EventLogRecord'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.diagnostics/get-winevent',
});

import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';

/** Kinds of entries by the numbers of EventLogEntryType; audits are for the log Security. */
const levels: Readonly<Record<number, 'Error' | 'Warning' | 'Information'>> = { 1: 'Error', 2: 'Warning', 4: 'Information' };

export default defineCmdlet({
  name: 'Write-EventLog',
  module: 'Microsoft.PowerShell.Management',
  windowsOnly: true,
  edition: '5.1',
  parameters: {
    LogName: { type: 'string', aliases: ['LN'], mandatory: true, position: 0, validate: { notNullOrEmpty: true } },
    Source: { type: 'string', aliases: ['SRC'], mandatory: true, position: 1, validate: { notNullOrEmpty: true } },
    EntryType: { type: 'System.Diagnostics.EventLogEntryType', aliases: ['ET'], position: 3 },
    Category: { type: 'System.Int16' },
    EventId: { type: 'int', aliases: ['ID', 'EID'], mandatory: true, position: 2, validate: { range: [0, 65535] } },
    Message: { type: 'string', aliases: ['MSG'], mandatory: true, position: 4, validate: { notNullOrEmpty: true, length: [0, 32766] } },
    RawData: { type: 'byte[]', aliases: ['RD'] },
    ComputerName: { type: 'string', aliases: ['CN'], notSimulated: true },
  },
  process({ LogName = '', Source = '', EntryType, EventId = 0, Message = '' }, host) {
    const { eventLog, clock } = host.endpoint;
    const level = EntryType instanceof EnumValue ? levels[EntryType.value] : 'Information';
    if (!level) throw new NotSimulated('parameter', 'Write-EventLog -EntryType of an audit');
    const log = eventLog.logOfSource(Source);
    if (log === undefined) {
      host.error({
        id: 'SourceDoesNotExist',
        message: `The source name "${Source}" does not exist on computer "localhost".`,
        category: 'InvalidOperation',
        exception: 'System.InvalidOperationException',
      });
      return;
    }
    if (log.toLowerCase() !== LogName.toLowerCase()) throw new NotSimulated('value', `Write-EventLog of the source ${Source} into ${LogName}`);
    eventLog.write({ log, source: Source, id: EventId, level, message: Message, data: [Message] }, clock.now);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/write-eventlog',
});

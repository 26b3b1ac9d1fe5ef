import type { EventLogEntry } from '../../endpoint/stores/event-log.ts';
import { NetObject } from './value.ts';

/** System.Diagnostics.Eventing.Reader.EventLogRecord: what Get-WinEvent gives. */
export class EventRecord extends NetObject {
  readonly entry: EventLogEntry;
  constructor(entry: EventLogEntry) {
    super();
    this.entry = entry;
  }
  get typeName() {
    return 'System.Diagnostics.Eventing.Reader.EventLogRecord';
  }
}

/** System.Diagnostics.EventLogEntry: what Get-EventLog gives. */
export class LogEntryObject extends NetObject {
  readonly entry: EventLogEntry;
  constructor(entry: EventLogEntry) {
    super();
    this.entry = entry;
  }
  get typeName() {
    return 'System.Diagnostics.EventLogEntry';
  }
}

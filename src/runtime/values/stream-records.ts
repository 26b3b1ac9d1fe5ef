import type { InvocationInfo } from './invocation-info.ts';
import { NetObject, type Value } from './value.ts';

/** What `3>&1`, `4>&1` and `5>&1` give: WarningRecord, VerboseRecord, DebugRecord. */
export class MessageRecord extends NetObject {
  readonly kind: 'Warning' | 'Verbose' | 'Debug';
  readonly message: string;
  invocationInfo: InvocationInfo | undefined;

  constructor(kind: MessageRecord['kind'], message: string) {
    super();
    this.kind = kind;
    this.message = message;
  }

  get typeName() {
    return `System.Management.Automation.${this.kind}Record`;
  }
}

/** System.Management.Automation.HostInformationMessage: what Write-Host puts into the information stream. */
export class HostInformationMessage extends NetObject {
  readonly message: string;
  readonly noNewLine: boolean;
  readonly foregroundColor: Value;
  readonly backgroundColor: Value;

  constructor(message: string, noNewLine = false, foregroundColor: Value = null, backgroundColor: Value = null) {
    super();
    this.message = message;
    this.noNewLine = noNewLine;
    this.foregroundColor = foregroundColor;
    this.backgroundColor = backgroundColor;
  }

  get typeName() {
    return 'System.Management.Automation.HostInformationMessage';
  }
}

/** System.Management.Automation.InformationRecord. */
export class InformationRecord extends NetObject {
  readonly messageData: Value;
  readonly source: string;
  readonly tags: string[];
  /** Virtual time in milliseconds since 1970. */
  readonly timeGenerated: number;

  constructor(messageData: Value, source: string, tags: string[], timeGenerated: number) {
    super();
    this.messageData = messageData;
    this.source = source;
    this.tags = tags;
    this.timeGenerated = timeGenerated;
  }

  get typeName() {
    return 'System.Management.Automation.InformationRecord';
  }
}

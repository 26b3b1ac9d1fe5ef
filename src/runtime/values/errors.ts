import type { InvocationInfo } from './invocation-info.ts';
import { NetObject, type Value } from './value.ts';

/** System.Management.Automation.ErrorCategory by number. */
export const errorCategories = [
  'NotSpecified',
  'OpenError',
  'CloseError',
  'DeviceError',
  'DeadlockDetected',
  'InvalidArgument',
  'InvalidData',
  'InvalidOperation',
  'InvalidResult',
  'InvalidType',
  'MetadataError',
  'NotImplemented',
  'NotInstalled',
  'ObjectNotFound',
  'OperationStopped',
  'OperationTimeout',
  'SyntaxError',
  'ParserError',
  'PermissionDenied',
  'ResourceBusy',
  'ResourceExists',
  'ResourceUnavailable',
  'ReadError',
  'WriteError',
  'FromStdErr',
  'SecurityError',
  'ProtocolError',
  'ConnectionError',
  'AuthenticationError',
  'LimitsExceeded',
  'QuotaExceeded',
  'NotEnabled',
] as const;

export type ErrorCategory = (typeof errorCategories)[number];

/** A System.Exception of any type. */
export class ExceptionObject extends NetObject {
  /** Full name: `System.Management.Automation.RuntimeException`. */
  readonly typeName: string;
  message: string;
  innerException: ExceptionObject | undefined;
  /** The record that a RuntimeException carries. */
  errorRecord: ErrorRecord | undefined;
  /** Properties of the exception's own type: `ParamName`, `ItemName`, `HResult` … */
  readonly data: Map<string, Value> = new Map();

  constructor(typeName: string, message: string, innerException?: ExceptionObject) {
    super();
    this.typeName = typeName;
    this.message = message;
    this.innerException = innerException;
  }
}

/** System.Management.Automation.ErrorRecord. */
export class ErrorRecord extends NetObject {
  exception: ExceptionObject;
  /** The whole id, `PathNotFound,Microsoft.PowerShell.Commands.GetItemCommand`. */
  fullyQualifiedErrorId: string;
  /** What stands behind the comma in it: the command that the error is of. */
  idOwner = '';
  category: ErrorCategory;
  target: Value;
  /** Parts of CategoryInfo that a command may override. */
  activity = '';
  reason: string | undefined;
  targetName: string | undefined;
  targetType: string | undefined;
  /** ErrorDetails.Message, shown in place of the exception's message. */
  detailsMessage: string | undefined;
  recommendedAction: string | undefined;
  invocationInfo: InvocationInfo | undefined;
  scriptStackTrace = '';

  constructor(exception: ExceptionObject, id: string, category: ErrorCategory, target: Value = null) {
    super();
    this.exception = exception;
    this.fullyQualifiedErrorId = id;
    this.category = category;
    this.target = target;
  }

  get typeName() {
    return 'System.Management.Automation.ErrorRecord';
  }

  /** Makes another command the one that the error is of. */
  setIdOwner(owner: string): void {
    const { fullyQualifiedErrorId: id, idOwner } = this;
    const own = idOwner !== '' && id.endsWith(`,${idOwner}`) ? id.slice(0, -idOwner.length - 1) : id;
    this.idOwner = owner;
    this.fullyQualifiedErrorId = owner === '' ? own : `${own},${owner}`;
  }

  /** A record of the same error, about another exception where one is given. */
  copy(exception: ExceptionObject = this.exception): ErrorRecord {
    return Object.assign(new ErrorRecord(exception, this.fullyQualifiedErrorId, this.category, this.target), {
      idOwner: this.idOwner,
      activity: this.activity,
      reason: this.reason,
      targetName: this.targetName,
      targetType: this.targetType,
      detailsMessage: this.detailsMessage,
      recommendedAction: this.recommendedAction,
      invocationInfo: this.invocationInfo,
      scriptStackTrace: this.scriptStackTrace,
    });
  }

  /** What `"$_"` gives. */
  get text(): string {
    return this.detailsMessage ?? this.exception.message;
  }
}

/**
 * A terminating error on its way up. Not a JavaScript Error: no stack trace is captured, as scripts throw often.
 * `NotSimulated` and the engine's limits are other classes, so that no script can catch them.
 */
export class TerminatingError {
  readonly record: ErrorRecord;
  /** Made by `throw`: ends the script unless caught, where other errors end only their statement. */
  readonly fromThrow: boolean;
  /** Made by -ErrorAction Stop or $ErrorActionPreference: ends the script unless caught. */
  readonly fromStop: boolean;
  /** The exception in which it goes through .NET code, where that is not the record's own. */
  carrier: Carrier | undefined;

  constructor(record: ErrorRecord, from: { throw?: boolean; stop?: boolean; carrier?: Carrier } = {}) {
    this.record = record;
    this.fromThrow = from.throw ?? false;
    this.fromStop = from.stop ?? false;
    this.carrier = from.carrier;
  }
}

/** What carries a record: `throw` a RuntimeException, a cmdlet's end a CmdletInvocationException, -ErrorAction Stop an exception of its own. */
export type Carrier = 'RuntimeException' | 'CmdletInvocationException' | 'ActionPreferenceStopException';

/** The full name of a carrier's type. */
export const carrierName = (carrier: Carrier): string => `System.Management.Automation.${carrier}`;

/** The exception that .NET code sees of an error: the innermost one of `Invoke` and the like. */
export function carriedException({ record, carrier }: TerminatingError): ExceptionObject {
  if (!carrier) return record.exception;
  const stopped = carrier === 'ActionPreferenceStopException';
  const message = stopped
    ? `The running command stopped because the preference variable "ErrorActionPreference" or common parameter is set to Stop: ${record.text}`
    : carrier === 'RuntimeException'
      ? record.text
      : record.exception.message;
  const exception = new ExceptionObject(carrierName(carrier), message, stopped ? undefined : record.exception);
  exception.errorRecord = record;
  return exception;
}

export interface ErrorDescription {
  /** FullyQualifiedErrorId; a cmdlet's host appends `,<command>` where it writes the record. */
  id: string;
  message: string;
  category?: ErrorCategory;
  target?: Value;
  /** Full name of the exception's type; RuntimeException when left out. */
  exception?: string;
  inner?: ExceptionObject;
}

export const runtimeExceptionName = 'System.Management.Automation.RuntimeException';

/** Makes an ErrorRecord from its parts. */
export function errorRecord(description: ErrorDescription): ErrorRecord {
  const exception = new ExceptionObject(description.exception ?? runtimeExceptionName, description.message, description.inner);
  const record = new ErrorRecord(exception, description.id, description.category ?? 'NotSpecified', description.target ?? null);
  exception.errorRecord = record;
  return record;
}

/** Makes the error that an operator, a conversion or a member raises: it ends the statement unless caught. */
export function runtimeError(id: string, message: string, options: Partial<Omit<ErrorDescription, 'id' | 'message'>> = {}): TerminatingError {
  return new TerminatingError(errorRecord({ id, message, category: 'InvalidOperation', ...options }));
}

/**
 * Makes the error of a .NET method that threw: a MethodInvocationException around the real exception, whose id is the
 * inner exception's type name, with PowerShell's wording (about_Exceptions; ExtendedTypeSystem resource strings).
 */
export function methodError(methodName: string, argumentCount: number, innerTypeName: string, innerMessage: string): TerminatingError {
  const inner = new ExceptionObject(innerTypeName, innerMessage);
  return runtimeError(
    innerTypeName.slice(innerTypeName.lastIndexOf('.') + 1),
    `Exception calling "${methodName}" with "${argumentCount}" argument(s): "${innerMessage}"`,
    { category: 'NotSpecified', exception: 'System.Management.Automation.MethodInvocationException', inner },
  );
}

/** Thrown by the code of a .NET method; the caller wraps it as PowerShell wraps it (see `methodError`). */
export class NetException {
  readonly typeName: string;
  readonly message: string;
  readonly data?: Record<string, Value>;
  constructor(typeName: string, message: string, data?: Record<string, Value>) {
    this.typeName = typeName;
    this.message = message;
    this.data = data;
  }
}

import type { CmdletHost } from '../commands/cmdlet-host.ts';
import { type ErrorCategory, type ExceptionObject, errorRecord } from '../values/errors.ts';
import { ServiceObject } from '../values/service-object.ts';
import type { Value } from '../values/value.ts';

/** What an error says of a service. */
export interface ServiceErrorParts {
  id: string;
  message: string;
  category: ErrorCategory;
  inner?: ExceptionObject;
}

/** Writes the error of a cmdlet that works on services (ServiceBaseCommand.WriteNonTerminatingError). */
export function writeServiceError(host: CmdletHost, name: string, target: Value, { id, message, category, inner }: ServiceErrorParts): void {
  const record = errorRecord({ id, message, category, target, inner, exception: 'Microsoft.PowerShell.Commands.ServiceCommandException' });
  record.exception.data.set('ServiceName', name);
  // .NET's ToString, not the script method of PowerShell's type data, names the target.
  if (target instanceof ServiceObject) record.targetName = target.typeName;
  host.error(record);
}

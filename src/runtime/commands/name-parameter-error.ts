import { type ErrorRecord, errorRecord } from '../values/errors.ts';
import type { Value } from '../values/value.ts';

/** The error of ForEach-Object and Where-Object about a member's name or a missing part. */
export function nameParameterError(parameter: string, id: string, message: string, target: Value): ErrorRecord {
  const record = errorRecord({ id, message, category: 'InvalidArgument', target, exception: 'System.Management.Automation.PSArgumentException' });
  record.exception.data.set('ParamName', parameter);
  return record;
}

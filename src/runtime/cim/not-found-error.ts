import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { Value } from '../values/value.ts';

const exception = 'Microsoft.PowerShell.Cmdletization.Cim.CimJobException';

/** A value that a CDXML cmdlet was asked for is not there (CmdletizationResources). */
export function notFoundError(host: CmdletHost, className: string, property: string, value: string, target: Value = value): void {
  host.error({
    id: `CmdletizationQuery_NotFound_${property}`,
    message: `No ${className} objects found with property '${property}' equal to '${value}'.  Verify the value of the property and retry.`,
    category: 'ObjectNotFound',
    target,
    exception,
  });
}

/** Several conditions found nothing: the error tells the query that was made of them. */
export function nothingFoundError(host: CmdletHost, classPath: string, className: string, conditions: readonly string[]): void {
  const query = `SELECT * FROM ${className}  WHERE ${conditions.map((condition) => `(${condition})`).join(' AND ')}`;
  const description = `CIM query for instances of the ${classPath} class on the  CIM server: ${query}`;
  host.error({
    id: 'CmdletizationQuery_NotFound',
    message: `No matching ${className} objects found by ${description}. Verify query parameters and retry.`,
    category: 'ObjectNotFound',
    target: className,
    exception,
  });
}

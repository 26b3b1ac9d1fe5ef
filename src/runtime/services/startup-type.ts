import type { ServiceStartType } from '../../endpoint/description.ts';
import type { ParameterDefinition } from '../commands/parameter.ts';
import { EnumValue } from '../values/enum-value.ts';
import type { Value } from '../values/value.ts';

const byNumber: readonly ServiceStartType[] = ['Boot', 'System', 'Automatic', 'Manual', 'Disabled'];
/** ServiceStartupType.AutomaticDelayedStart, which ServiceStartMode of 5.1 has not. */
const delayed = 10;

/** -StartupType of Set-Service and New-Service. */
export const startupTypeParameter = {
  type: 'Microsoft.PowerShell.Commands.ServiceStartupType',
  desktop: { type: 'System.ServiceProcess.ServiceStartMode' },
} as const satisfies ParameterDefinition;

/** The start type that a value of the parameter stands for; undefined for one that no service can have. */
export function startTypeOf(value: Value): ServiceStartType | undefined {
  if (!(value instanceof EnumValue)) return undefined;
  return value.value === delayed ? 'AutomaticDelayedStart' : byNumber[value.value];
}

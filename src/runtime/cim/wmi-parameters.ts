import { NotSimulated } from '../../base/not-simulated.ts';
import type { CmdletHost } from '../commands/cmdlet-host.ts';
import type { ParameterDefinition } from '../commands/parameter.ts';

/** Parameters of the WMI cmdlets that say how to connect (WmiBaseCmdlet). On this machine they change nothing. */
export const connectionParameters = {
  AsJob: { type: 'switch', notSimulated: true },
  Impersonation: { type: 'string', validate: { set: ['Default', 'Anonymous', 'Identify', 'Impersonate', 'Delegate'] } },
  Authentication: {
    type: 'string',
    validate: { set: ['Default', 'None', 'Connect', 'Call', 'Packet', 'PacketIntegrity', 'PacketPrivacy', 'Unchanged'] },
  },
  Locale: { type: 'string', notSimulated: true },
  EnableAllPrivileges: { type: 'switch' },
  Authority: { type: 'string', notSimulated: true },
  Credential: { type: 'pscredential', notSimulated: true },
  ThrottleLimit: { type: 'int' },
  ComputerName: { type: 'string[]', aliases: ['Cn'], validate: { notNullOrEmpty: true } },
  Namespace: { type: 'string', aliases: ['NS'] },
} as const satisfies Record<string, ParameterDefinition>;

/** Other machines cannot be asked. */
export function checkComputers(host: CmdletHost, names: readonly string[] | undefined): void {
  for (const name of names ?? []) {
    if (!/^(localhost|\.|127\.0\.0\.1|::1)$/i.test(name) && name.toLowerCase() !== host.endpoint.computerName.toLowerCase())
      throw new NotSimulated('parameter', `${host.invocation.invocationName || 'Get-WmiObject'} -ComputerName ${name}`);
  }
}

import { NotSimulated } from '../base/not-simulated.ts';
import { dataCollectionOf } from '../dotnet/hosting/data-collection.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { usingValues } from '../runtime/evaluate/using-values.ts';
import type { Value } from '../runtime/values/value.ts';

/** `$input` of the block is a collection, not the enumerator that a pipeline gives. */
function inputOf(objects: readonly Value[]): Value {
  const collection = dataCollectionOf('PSObject');
  collection.items.push(...objects);
  return collection;
}

const remote = { type: 'object', notSimulated: true, sets: ['ComputerName'] } as const;

export default defineCmdlet({
  name: 'Invoke-Command',
  module: 'Microsoft.PowerShell.Core',
  aliases: ['icm'],
  parameters: {
    ScriptBlock: {
      type: 'scriptblock',
      aliases: ['Command'],
      sets: { InProcess: { mandatory: true, position: 0 }, ComputerName: { mandatory: true, position: 1 } },
      validate: { notNull: true },
    },
    NoNewScope: { type: 'switch', sets: ['InProcess'] },
    InputObject: { type: 'psobject', pipeline: true },
    ArgumentList: { type: 'object[]', aliases: ['Args'] },
    ComputerName: { ...remote, aliases: ['Cn'] },
    Session: remote,
    Credential: remote,
    FilePath: remote,
    AsJob: remote,
    JobName: remote,
    HideComputerName: remote,
    ThrottleLimit: remote,
    AllowRedirection: remote,
    ApplicationName: remote,
    Authentication: remote,
    CertificateThumbprint: remote,
    ConfigurationName: remote,
    ConnectingTimeout: { ...remote, edition: '7.6' },
    ConnectionUri: remote,
    ContainerId: remote,
    EnableNetworkAccess: remote,
    HostName: { ...remote, edition: '7.6' },
    InDisconnectedSession: remote,
    KeyFilePath: { ...remote, edition: '7.6' },
    Options: { ...remote, edition: '7.6' },
    Port: remote,
    RemoteDebug: { ...remote, edition: '7.6' },
    RunAsAdministrator: remote,
    SessionName: remote,
    SessionOption: remote,
    SSHConnection: { ...remote, edition: '7.6' },
    SSHTransport: { ...remote, edition: '7.6' },
    Subsystem: { ...remote, edition: '7.6' },
    UserName: { ...remote, edition: '7.6' },
    UseSSL: remote,
    VMId: remote,
    VMName: remote,
  },
  defaultSet: 'InProcess',
  state: () => ({ input: [] as Value[] }),
  process({ InputObject }, host, state) {
    if (host.isBound('InputObject')) state.input.push(InputObject as Value);
  },
  end({ ScriptBlock, ArgumentList, NoNewScope }, host, state) {
    if (!ScriptBlock) throw new NotSimulated('parameter', 'Invoke-Command without a script block');
    const used = usingValues(ScriptBlock, host.frame);
    if (used.size > 0) {
      host.fail({
        id: 'UsingWithoutInvokeCommand',
        message:
          'A Using variable cannot be retrieved. A Using variable can be used only with Invoke-Command, Start-Job, or InlineScript in the script workflow. When it is used with Invoke-Command, the Using variable is valid only if the script block is invoked on a remote computer.',
        category: 'InvalidOperation',
        exception: 'System.Management.Automation.RuntimeException',
      });
    }
    host.invokeTo(host, ScriptBlock, {
      args: ArgumentList ?? [],
      newScope: !NoNewScope,
      ...(state.input.length ? { input: inputOf(state.input) } : {}),
    });
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/invoke-command',
  examples: [{ script: 'Invoke-Command { param($a) $a + 1 } -ArgumentList 2', stdout: '3\n' }],
});

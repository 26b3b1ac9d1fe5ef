import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { getMember } from '../runtime/members/get-member.ts';
import { mayOpen } from '../runtime/processes/end-process.ts';
import { selectProcesses } from '../runtime/processes/select-processes.ts';
import { ensureExtendedMembers, setAddedTypeNames } from '../runtime/values/members.ts';

const plainSets = ['Name', 'Id', 'InputObject'] as const;
const named = { position: 0, byPropertyName: true } as const;
const numbered = { mandatory: true, byPropertyName: true } as const;
const piped = { mandatory: true, pipeline: true } as const;

export default defineCmdlet({
  name: 'Get-Process',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['gps'],
  windowsAliases: ['ps'],
  parameters: {
    Name: {
      type: 'string[]',
      aliases: ['ProcessName'],
      sets: { Name: named, NameWithUserName: named },
      validate: { notNullOrEmpty: true },
      wildcards: true,
    },
    Id: { type: 'int[]', aliases: ['PID'], sets: { Id: numbered, IdWithUserName: numbered } },
    InputObject: { type: 'System.Diagnostics.Process[]', sets: { InputObject: piped, InputObjectWithUserName: piped } },
    IncludeUserName: {
      type: 'switch',
      sets: { NameWithUserName: { mandatory: true }, IdWithUserName: { mandatory: true }, InputObjectWithUserName: { mandatory: true } },
    },
    ComputerName: { type: 'string[]', aliases: ['Cn'], byPropertyName: true, sets: plainSets, edition: '5.1', notSimulated: true },
    Module: { type: 'switch', sets: plainSets },
    FileVersionInfo: { type: 'switch', aliases: ['FV', 'FVI'], sets: plainSets },
  },
  defaultSet: 'Name',
  process(parameters, host) {
    const { IncludeUserName, Module, FileVersionInfo } = parameters;
    if (Module) throw new NotSimulated('parameter', 'Get-Process -Module');
    const { session } = host;
    if (IncludeUserName && session.isWindowsPowerShell && !session.endpoint.process.elevated) {
      host.fail({
        id: 'IncludeUserNameRequiresElevation',
        message:
          "The 'IncludeUserName' parameter requires elevated user rights. Try running the command again in a session that has been opened with elevated user rights (that is, Run as Administrator).",
        category: 'InvalidOperation',
        exception: 'System.InvalidOperationException',
      });
    }
    for (const process of selectProcesses(host, parameters)) {
      if (FileVersionInfo) host.writeEnumerated(getMember(getMember(process, 'MainModule', session), 'FileVersionInfo', session));
      else {
        if (IncludeUserName) {
          ensureExtendedMembers(process).add({
            kind: 'NoteProperty',
            name: 'UserName',
            value: process.id === 0 || !mayOpen(session, process) ? null : process.process.user,
          });
          setAddedTypeNames(process, ['System.Diagnostics.Process#IncludeUserName']);
        }
        host.write(process);
      }
    }
  },
  outputTypes: ['System.Diagnostics.ProcessModule', 'System.Diagnostics.FileVersionInfo', 'System.Diagnostics.Process'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-process',
});

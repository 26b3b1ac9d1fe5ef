import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { selectProcesses, writeProcessError } from '../runtime/processes/select-processes.ts';
import { waitUntil } from '../runtime/processes/wait-for-exit.ts';
import type { ProcessObject } from '../runtime/values/process-object.ts';

export default defineCmdlet({
  name: 'Wait-Process',
  module: 'Microsoft.PowerShell.Management',
  parameters: {
    Name: {
      type: 'string[]',
      aliases: ['ProcessName'],
      sets: { Name: { mandatory: true, position: 0, byPropertyName: true } },
      wildcards: true,
    },
    Id: {
      type: 'int[]',
      aliases: ['PID', 'ProcessId'],
      sets: { Id: { mandatory: true, position: 0, byPropertyName: true } },
      validate: { notNullOrEmpty: true },
    },
    InputObject: { type: 'System.Diagnostics.Process[]', sets: { InputObject: { mandatory: true, pipeline: true } } },
    Timeout: { type: 'int', aliases: ['TimeoutSec'], position: 1, validate: { notNullOrEmpty: true, range: [0, 32767] } },
    Any: { type: 'switch', edition: '7.6' },
    PassThru: { type: 'switch', edition: '7.6' },
  },
  defaultSet: 'Name',
  state: () => ({ processes: [] as ProcessObject[] }),
  process(parameters, host, { processes }) {
    for (const process of selectProcesses(host, parameters)) {
      const reason = process.id === 0 ? "'System Idle' process" : process.id === host.session.processId ? 'itself' : undefined;
      if (reason === undefined) processes.push(process);
      else {
        writeProcessError(host, process, {
          id: process.id === 0 ? 'WaitOnIdleProcess' : 'WaitOnItself',
          message: `This command stopped operation because it cannot wait on ${reason}. Specify another process and Run your command again.`,
          category: 'ObjectNotFound',
        });
      }
    }
  },
  end({ Timeout, Any, PassThru }, host, { processes }) {
    const isOver = () => (Any ? processes.some(({ hasExited }) => hasExited) : processes.every(({ hasExited }) => hasExited));
    const limit = Timeout === undefined ? undefined : Timeout * 1000;
    if (processes.length > 0 && !waitUntil(host.session, isOver, processes[0].process.name, limit)) {
      for (const process of processes.filter(({ hasExited }) => !hasExited)) {
        host.error({
          id: 'ProcessNotTerminated',
          message: `This command stopped operation because process "${process.name} (${process.id})" is not stopped in the specified time-out.`,
          category: 'CloseError',
          target: process,
          exception: 'System.TimeoutException',
        });
      }
    }
    if (PassThru) for (const process of processes) host.write(process);
  },
  outputTypes: ['System.Diagnostics.Process'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/wait-process',
});

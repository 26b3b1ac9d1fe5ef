import { NotSimulated } from '../../../base/not-simulated.ts';
import { defineCimClass } from '../cim-class.ts';

const domainAndName = (account: string): readonly [domain: string, name: string] => {
  const cut = account.indexOf('\\');
  return [account.slice(0, Math.max(cut, 0)), account.slice(cut + 1)];
};

/** Processes. Return values: the table on the methods' pages (2 access denied, 8 unknown failure, 9 path not found). */
export default defineCimClass({
  name: 'Win32_Process',
  instances: (endpoint) =>
    endpoint.processes.all().map((process) => ({
      Caption: process.name,
      CommandLine: process.path === '' && process.id < 1000 ? null : process.commandLine,
      CreationClassName: 'Win32_Process',
      CreationDate: process.startTime,
      CSCreationClassName: 'Win32_ComputerSystem',
      CSName: endpoint.computerName,
      Description: process.name,
      ExecutablePath: process.path === '' ? null : process.path,
      Handle: String(process.id),
      HandleCount: process.handles,
      Name: process.name,
      OSCreationClassName: 'Win32_OperatingSystem',
      ParentProcessId: process.parentId,
      ProcessId: process.id,
      SessionId: process.session,
      ThreadCount: process.threads,
      WorkingSetSize: process.workingSetBytes,
    })),
  // The service ends the process.
  remove({ endpoint, instance }) {
    const process = endpoint.processes.byId(Number(instance.ProcessId));
    if (!process || process.termination === 'denied' || !endpoint.process.elevated)
      throw new NotSimulated('member', `removal of Win32_Process ${String(instance.Name)}, which may not be ended`);
    endpoint.record({ kind: 'process', name: process.name, action: 'stop' });
    endpoint.processes.end(process.id, 0);
  },
  methods: {
    Terminate: {
      run({ endpoint, instance, arguments: { Reason } }) {
        const process = endpoint.processes.byId(Number(instance.ProcessId));
        if (!process) return { returnValue: 8 };
        if (process.termination === 'denied' || !endpoint.process.elevated) return { returnValue: 2 };
        endpoint.processes.end(process.id, Number(Reason ?? 0));
        return { returnValue: 0 };
      },
    },
    GetOwner: {
      run({ endpoint, instance }) {
        const process = endpoint.processes.byId(Number(instance.ProcessId));
        const [domain, name] = domainAndName(process?.user ?? '');
        return { returnValue: 0, out: { Domain: domain, User: name } };
      },
    },
    GetOwnerSid: {
      run({ endpoint, instance }) {
        const process = endpoint.processes.byId(Number(instance.ProcessId));
        return { returnValue: 0, out: { Sid: endpoint.sidOf(process?.user ?? '') } };
      },
    },
    Create: {
      static: true,
      run: ({ arguments: { CommandLine } }) => {
        throw new NotSimulated('member', `Win32_Process.Create ${String(CommandLine)}`);
      },
    },
  },
});

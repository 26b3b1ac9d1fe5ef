import { compliant, defineWorklet, failed, log, minutes, now, remediated } from 'workletkit';
import { cim, Win32ShutdownFlags } from 'workletkit/windows';

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Cim methods',
  summary: 'Shows what becomes of cim methods',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    return compliant('nothing to see');
  },
  remediate() {
    const forced = cim.get('Win32_ComputerSystem').PartOfDomain;
    const restart = cim.invoke('Win32_OperatingSystem', 'Win32Shutdown', { Flags: forced ? Win32ShutdownFlags.ForcedReboot : 2, Reserved: 0 });
    const tracked = cim.invoke('Win32_OperatingSystem', 'Win32ShutdownTracker', {
      Timeout: 30,
      Comment: `at ${now()}`,
      ReasonCode: 0,
      Flags: Win32ShutdownFlags.Reboot + Win32ShutdownFlags.Force,
    });
    const created = cim.invoke('Win32_Process', 'Create', { CommandLine: 'notepad.exe' });
    log(`${restart.ReturnValue} ${tracked.ReturnValue} ${created.ReturnValue} ${created.ProcessId}`);
    for (const service of cim.query('Win32_Service')) {
      const stopped = cim.invoke(service, 'StopService');
      if (stopped.ReturnValue !== 0) return failed(`${service.Name} returned ${stopped.ReturnValue}`);
    }
    cim.invoke('Win32_Printer', 'SetDefaultPrinter');
    const { ReturnValue } = cim.invoke('Win32_OperatingSystem', 'Reboot', {}, { timeout: minutes(2) });
    return ReturnValue === 0 ? remediated('restarting') : failed(`Reboot returned ${ReturnValue}`);
  },
});

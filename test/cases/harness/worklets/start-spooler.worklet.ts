import { compliant, defineWorklet, failed, nonCompliant, remediated, seconds, waitUntil } from 'workletkit';
import { cim } from 'workletkit/windows';

const spooler = () => cim.get('Win32_Service', { filter: { Name: 'Spooler' } });

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Start',
  summary: 'Starts the print spooler where it is not running',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const state = spooler().State;
    if (state === 'Running') return compliant('The print spooler is running.');
    return nonCompliant(`The print spooler is in the state ${state}.`);
  },
  remediate() {
    const service = spooler();
    if (service.State === 'Running') return remediated('The print spooler is running; nothing to do.');
    const result = cim.invoke(service, 'StartService');
    if (result.ReturnValue !== 0) return failed(`StartService returned ${result.ReturnValue}.`);
    const started = waitUntil(() => spooler().State === 'Running', { timeout: seconds(30), every: seconds(2) });
    if (!started) return failed('The print spooler is not running after 30 seconds.');
    return remediated('The print spooler was started.');
  },
  scenarios: {
    'the service is running': {
      evaluation: compliant('The print spooler is running.'),
      remediation: remediated('The print spooler is running; nothing to do.'),
    },
    'the service is stopped and takes three seconds to start': {
      endpoint: { services: [{ name: 'Spooler', status: 'Stopped', startTakes: 3 }] },
      evaluation: nonCompliant('The print spooler is in the state Stopped.'),
      remediation: remediated('The print spooler was started.'),
    },
    'the service never starts': {
      endpoint: { services: [{ name: 'Spooler', status: 'Stopped', startTakes: 'never' }] },
      evaluation: nonCompliant('The print spooler is in the state Stopped.'),
      remediation: failed('The print spooler is not running after 30 seconds.'),
    },
  },
});

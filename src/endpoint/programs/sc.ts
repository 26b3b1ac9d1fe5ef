import { NotSimulated } from '../../base/not-simulated.ts';
import type { ServiceStartType } from '../description.ts';
import type { Endpoint } from '../endpoint.ts';
import { defineProgram, type ProgramResult } from '../program.ts';
import type { ServiceOutcome } from '../stores/services.ts';

/** Errors of the service control manager: number and words (Microsoft, "System Error Codes"). */
const errors: Readonly<Partial<Record<ServiceOutcome, readonly [number, string]>>> = {
  accessDenied: [5, 'Access is denied.'],
  dependentServicesRunning: [1051, 'A stop control has been sent to a service that other running services are dependent on.'],
  cannotAcceptControl: [1052, 'The requested control is not valid for this service.'],
  requestTimeout: [1053, 'The service did not respond to the start or control request in a timely fashion.'],
  alreadyRunning: [1056, 'An instance of the service is already running.'],
  disabled: [1058, 'The service cannot be started, either because it is disabled or because it has no enabled devices associated with it.'],
  doesNotExist: [1060, 'The specified service does not exist as an installed service.'],
  notActive: [1062, 'The service has not been started.'],
  dependencyFailed: [1068, 'The dependency service or group failed to start.'],
};

function failed(call: string, outcome: ServiceOutcome): ProgramResult {
  const error = errors[outcome];
  if (!error) throw new NotSimulated('program', `sc.exe: ${outcome}`);
  return { stdout: `[SC] ${call} FAILED ${error[0]}:\r\n\r\n${error[1]}\r\n\r\n`, stderr: '', exitCode: error[0] };
}

const startTypes: Readonly<Record<string, ServiceStartType>> = {
  boot: 'Boot',
  system: 'System',
  auto: 'Automatic',
  demand: 'Manual',
  disabled: 'Disabled',
  'delayed-auto': 'AutomaticDelayedStart',
};

/** `start= auto`: the option's name ends with `=`, its value is the next word. */
function configure(endpoint: Endpoint, name: string, words: readonly string[], line: string): ProgramResult {
  const [option, value] = words;
  const startType = startTypes[value?.toLowerCase()];
  if (words.length !== 2 || option.toLowerCase() !== 'start=' || !startType) throw new NotSimulated('program', line);
  const outcome = endpoint.services.configure(name, { startType });
  if (outcome === 'doesNotExist' || outcome === 'accessDenied') return failed('OpenService', outcome);
  return outcome === 'ok' ? { stdout: '[SC] ChangeServiceConfig SUCCESS\r\n', stderr: '', exitCode: 0 } : failed('ChangeServiceConfig', outcome);
}

function control(endpoint: Endpoint, command: 'start' | 'stop', name: string): ProgramResult {
  const outcome = endpoint.services[command](name);
  if (outcome !== 'ok') {
    const call = outcome === 'doesNotExist' || outcome === 'accessDenied' ? 'OpenService' : command === 'start' ? 'StartService' : 'ControlService';
    return failed(command === 'start' && call === 'OpenService' ? 'StartService: OpenService' : call, outcome);
  }
  // The state while it changes has a check point and a hint that depend on the service.
  return { stdout: '', stderr: '', exitCode: 0, unsettled: { stream: 'stdout', what: `words of sc.exe ${command}` } };
}

/** Asks for, starts, stops, configures and deletes services. */
export default defineProgram({
  name: 'sc.exe',
  description: 'Service Control Manager Configuration Tool',
  usage: '',
  parameters: [
    { name: 'query', description: 'The state of a service.' },
    { name: 'start', description: 'Starts a service.' },
    { name: 'stop', description: 'Stops a service.' },
    { name: 'config', description: 'Changes how a service starts: `start= auto|delayed-auto|demand|disabled`.' },
    { name: 'delete', description: 'Deletes a service.' },
  ],
  sources: [
    'https://learn.microsoft.com/windows-server/administration/windows-commands/sc-query',
    'https://learn.microsoft.com/windows-server/administration/windows-commands/sc-config',
    'https://learn.microsoft.com/windows-server/administration/windows-commands/sc-delete',
  ],
  run({ endpoint, arguments: args }) {
    const line = `sc.exe ${args.join(' ')}`.trim();
    const [verb = '', name, ...words] = args;
    const command = verb.toLowerCase();
    if (name === undefined || name.startsWith('\\\\') || name.includes('=')) throw new NotSimulated('program', line);
    if (command === 'config') return configure(endpoint, name, words, line);
    if (words.length > 0) throw new NotSimulated('program', line);
    if (command === 'start' || command === 'stop') return control(endpoint, command, name);
    const service = endpoint.services.byName(name);
    if (command === 'query') {
      if (!service) return failed('EnumQueryServicesStatus:OpenService', 'doesNotExist');
      // Which controls a service accepts, and the code it last ended with, are not known.
      return { stdout: '', stderr: '', exitCode: 0, unsettled: { stream: 'stdout', what: `words of ${line}` } };
    }
    if (command !== 'delete') throw new NotSimulated('program', line);
    const outcome = endpoint.services.remove(name);
    return outcome === 'ok' ? { stdout: '[SC] DeleteService SUCCESS\r\n', stderr: '', exitCode: 0 } : failed('OpenService', outcome);
  },
});

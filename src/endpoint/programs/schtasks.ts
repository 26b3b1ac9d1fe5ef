import { NotSimulated } from '../../base/not-simulated.ts';
import type { Endpoint } from '../endpoint.ts';
import { defineProgram, type ProgramResult } from '../program.ts';
import { startTask, stopTask } from '../run-task.ts';
import type { ScheduledTask } from '../stores/scheduled-tasks.ts';

/** Options that take a value, and those that take none. */
const valued = new Set(['/tn', '/fo']);
const plain = new Set(['/f', '/i', '/v', '/nh', '/enable', '/disable', '/hresult']);

interface Request {
  readonly command: string;
  readonly options: ReadonlyMap<string, string>;
  /** The task's name as it was given. */
  readonly name: string | undefined;
}

function read(args: readonly string[]): Request | undefined {
  const [command, ...rest] = args;
  const options = new Map<string, string>();
  for (let index = 0; index < rest.length; index++) {
    const option = rest[index].toLowerCase().replace(/^-/, '/');
    if (valued.has(option) && rest[index + 1] !== undefined) options.set(option, rest[++index]);
    else if (plain.has(option)) options.set(option, '');
    else return undefined;
  }
  return { command: (command ?? '').toLowerCase().replace(/^-/, '/'), options, name: options.get('/tn') };
}

function find(endpoint: Endpoint, name: string): ScheduledTask | undefined {
  const cut = name.lastIndexOf('\\');
  const folder = `\\${name.slice(0, Math.max(cut, 0)).replace(/^\\/, '')}\\`.replace('\\\\', '\\');
  const task = endpoint.scheduledTasks.find(name.slice(cut + 1), folder);
  // Windows has tasks of its own, of which a scenario says what it needs.
  if (!task && /^\\Microsoft\\/i.test(folder)) throw new NotSimulated('value', `scheduled task ${name}`);
  return task;
}

const success = (words: string): ProgramResult => ({ stdout: `SUCCESS: ${words}\r\n`, stderr: '', exitCode: 0 });

/** "0: success, 1: failure"; the words of a failure differ between versions of Windows. */
const failure: ProgramResult = { stdout: '', stderr: '', exitCode: 1, unsettled: { stream: 'stderr', what: 'words of an error of schtasks.exe' } };
const listed: ProgramResult = { stdout: '', stderr: '', exitCode: 0, unsettled: { stream: 'stdout', what: 'words of schtasks.exe /query' } };

/** What is done with a task that is there; undefined: not with these options. */
function act(endpoint: Endpoint, task: ScheduledTask, { command, options, name }: Request): ProgramResult | undefined {
  const has = (...allowed: string[]) => [...options.keys()].every((option) => option === '/tn' || allowed.includes(option));
  if (command === '/run' && has()) {
    // A task that is disabled, or runs already: what is said then is not known.
    if (task.state !== 'Ready') return undefined;
    startTask(endpoint, task);
    return success(`Attempted to run the scheduled task "${name}".`);
  }
  if (command === '/end' && has() && task.state === 'Running') {
    stopTask(endpoint, task);
    return success(`The scheduled task "${name}" has been terminated successfully.`);
  }
  if (command === '/delete' && options.has('/f') && has('/f')) {
    endpoint.scheduledTasks.remove(task.name, task.path);
    return success(`The scheduled task "${name}" was successfully deleted.`);
  }
  if (command === '/change' && options.has('/enable') !== options.has('/disable') && has('/enable', '/disable') && task.state !== 'Running') {
    task.state = options.has('/enable') ? 'Ready' : 'Disabled';
    return success(`The parameters of scheduled task "${name}" have been changed.`);
  }
  return undefined;
}

/** Asks for, runs, ends, changes and deletes scheduled tasks. */
export default defineProgram({
  name: 'schtasks.exe',
  description: 'Task Scheduler Configuration Tool',
  usage: '',
  parameters: [
    { name: '/query', description: 'Lists tasks, or looks for one.' },
    { name: '/run', description: 'Runs a task.' },
    { name: '/end', description: 'Ends a task that runs.' },
    { name: '/delete', description: 'Deletes a task.' },
    { name: '/change', description: 'Enables or disables a task.' },
    { name: '/tn taskname', description: 'The task, with its folder.' },
    { name: '/f', description: 'Without a question.' },
  ],
  sources: ['https://learn.microsoft.com/windows-server/administration/windows-commands/schtasks'],
  run({ endpoint, arguments: args }) {
    const gap = () => new NotSimulated('program', `schtasks.exe ${args.join(' ')}`.trim());
    const request = read(args);
    if (!request) throw gap();
    const { command, name, options } = request;
    if (command === '/query') {
      const isKnown = [...options.keys()].every((option) => ['/tn', '/fo', '/v', '/nh'].includes(option));
      if (!isKnown) throw gap();
      return name === undefined || find(endpoint, name) ? listed : failure;
    }
    if (!['/run', '/end', '/delete', '/change'].includes(command) || name === undefined || name === '*') throw gap();
    const task = find(endpoint, name);
    if (!task) return failure;
    if (!endpoint.process.elevated) return failure;
    const result = act(endpoint, task, request);
    if (!result) throw gap();
    return result;
  },
});

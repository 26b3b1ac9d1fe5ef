import { NotSimulated } from '../../base/not-simulated.ts';
import { defineProgram } from '../program.ts';
import type { Process } from '../stores/processes.ts';

interface Target {
  /** By its image name, or by its id. */
  readonly by: 'name' | 'id';
  readonly value: string;
}

/** `/IM name`, `/PID id` (each as often as wanted) and `/F`; everything else is not simulated. */
function parse(args: readonly string[]): { targets: Target[]; force: boolean } {
  const targets: Target[] = [];
  let force = false;
  for (let index = 0; index < args.length; index++) {
    const name = args[index].toLowerCase().replace(/^-/, '/');
    const value = args[index + 1];
    if (name === '/f') force = true;
    else if ((name === '/im' || name === '/pid') && value !== undefined && !value.includes('*')) {
      targets.push({ by: name === '/im' ? 'name' : 'id', value });
      index++;
    } else throw new NotSimulated('program', `taskkill.exe ${args.join(' ')}`);
  }
  if (targets.length === 0) throw new NotSimulated('program', `taskkill.exe ${args.join(' ')}`.trim());
  return { targets, force };
}

const called = (target: Target, process: Process): string =>
  target.by === 'name' ? `The process "${process.name}" with PID ${process.id}` : `The process with PID ${process.id}`;

/** Ends processes. */
export default defineProgram({
  name: 'taskkill.exe',
  description: 'Terminates Processes',
  usage: '',
  parameters: [
    { name: '/IM', description: 'Name of the processes to end.' },
    { name: '/PID', description: 'Id of the process to end.' },
    { name: '/F', description: 'Ends them without asking.' },
  ],
  sources: [
    'https://learn.microsoft.com/windows-server/administration/windows-commands/taskkill',
    'https://strontic.github.io/xcyclopedia/library/taskkill.exe-530C6A6CBA137EAA7021CEF9B234E8D4.html',
  ],
  run({ endpoint, arguments: args }) {
    const { targets, force } = parse(args);
    let stdout = '';
    let stderr = '';
    let exitCode = 0;
    for (const target of targets) {
      const process = target.by === 'id' ? endpoint.processes.byId(Number(target.value)) : undefined;
      const found =
        target.by === 'id'
          ? process
            ? [process]
            : []
          : endpoint.processes.all().filter((each) => each.name.toLowerCase() === target.value.toLowerCase());
      if (found.length === 0) {
        stderr += `ERROR: The process "${target.value}" not found.\r\n`;
        exitCode = 128;
      }
      for (const each of found) {
        if (each.termination === 'denied' || !endpoint.process.elevated) {
          stderr += `ERROR: ${called(target, each)} could not be terminated.\r\nReason: Access is denied.\r\n`;
          exitCode = 1;
          continue;
        }
        endpoint.processes.end(each.id, 1);
        const asked = called(target, each).replace(/^The/, 'the');
        stdout += force ? `SUCCESS: ${called(target, each)} has been terminated.\r\n` : `SUCCESS: Sent termination signal to ${asked}.\r\n`;
      }
    }
    return { stdout, stderr, exitCode };
  },
});

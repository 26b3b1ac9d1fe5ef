import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandContext } from './command-context.ts';
import { CommandFailure } from './command-failure.ts';
import { WK4001, WK4011, WK4012 } from './diagnostics.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { type CiSystem, ciWorkflow } from './new-ci.ts';
import { requireRoot } from './project/find-root.ts';
import { listWorklets, workletFolder } from './project/list-worklets.ts';
import { type FileToWrite, writeFilesTogether } from './write-files-together.ts';

/** The title for a name, within the 100 characters that a title has. */
const titleOf = (name: string) => {
  const words = name.split('-').map((word) => word[0].toUpperCase() + word.slice(1));
  return `Windows - Maintenance Tasks - ${words.join(' ')}`.slice(0, 100).trimEnd();
};

/** A worklet that does something small and real: it keeps the print spooler running. */
const workletText = (name: string) => `import { compliant, defineWorklet, failed, nonCompliant, remediated, seconds, waitUntil } from 'workletkit';
import { cim } from 'workletkit/windows';

const spooler = () => cim.get('Win32_Service', { filter: { Name: 'Spooler' } });

export default defineWorklet({
  title: '${titleOf(name)}',
  summary: 'Starts the print spooler where it is not running',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  evaluate() {
    const state = spooler().State;
    if (state === 'Running') return compliant('The print spooler is running.');
    return nonCompliant(\`The print spooler is in the state \${state}.\`);
  },
  remediate() {
    const service = spooler();
    if (service.State === 'Running') return remediated('The print spooler is running; nothing to do.');
    const result = cim.invoke(service, 'StartService');
    if (result.ReturnValue !== 0) return failed(\`StartService returned \${result.ReturnValue}.\`);
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
`;

/** The editor's configuration: red where the compiler would refuse. */
const tsconfigText = `${JSON.stringify({ extends: 'workletkit/tsconfig.json', include: ['**/*.ts'] }, null, 2)}\n`;

function workletFiles(name: string, root: string): (FileToWrite & { readonly name: string })[] {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new CommandFailure(exitCodes.usage, WK4011.at(undefined, { name }));
  const file = `${workletFolder}/${name}.worklet.ts`;
  const twin = listWorklets(root).find((worklet) => worklet.name === name);
  if (twin || existsSync(join(root, file))) throw new CommandFailure(exitCodes.usage, WK4012.at(undefined, { path: twin?.file ?? file }));
  return [{ name: file, path: join(root, file), content: workletText(name) }];
}

interface NewRequest {
  /** Of the worklet. */
  readonly name?: string;
  readonly ci?: CiSystem;
}

/** `worklet new`: a worklet that builds and passes at once, with the editor's configuration where there is none; a workflow for CI. */
export async function newWorklet({ name, ci }: NewRequest, context: CommandContext): Promise<ExitCode> {
  if (name === undefined && ci === undefined) {
    const problem = 'Name the worklet, or say `--ci github`.';
    throw new CommandFailure(exitCodes.usage, WK4001.at(undefined, { problem, usage: 'worklet new' }));
  }
  const root = requireRoot(context.cwd, context.root);
  const named = [...(name === undefined ? [] : workletFiles(name, root)), ...(ci === undefined ? [] : [ciWorkflow(root, ci)])];
  const configuration = join(root, workletFolder, 'tsconfig.json');
  const files: FileToWrite[] = [...named];
  if (name !== undefined && !existsSync(configuration)) files.push({ path: configuration, content: tsconfigText });
  writeFilesTogether(files, root);
  for (const file of named) context.write(`${file.name}\n`);
  if (name !== undefined && !context.quiet) context.writeError(`Now: worklet build ${name}, worklet test ${name}\n`);
  return exitCodes.ok;
}

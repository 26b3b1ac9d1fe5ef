import { defineCommand } from '../command.ts';
import { editionOption, endpointOption, platformOption } from '../shared-options.ts';

export default defineCommand({
  name: 'run',
  summary: 'Run PowerShell files on a simulated endpoint',
  usage: '<files..>',
  positionals: {
    files: { type: 'string', array: true, demandOption: true, describe: 'One script, or several with --json; arguments of a script stand behind --' },
  },
  options: {
    endpoint: endpointOption,
    edition: editionOption,
    platform: platformOption,
    timeout: { type: 'number', requiresArg: true, default: 120, describe: 'Seconds of real time that a script may take' },
    json: { type: 'boolean', describe: 'Print one JSON document: output, exit code, calls and changes of each file' },
  },
  examples: [
    ['run setup.ps1', 'Its output, its errors, its exit code'],
    ['run --json --endpoint windows-11 setup.ps1', 'What the script did to the endpoint'],
    ['run setup.ps1 -- -Name value', 'With arguments'],
  ],
  async run(args, context) {
    const { runScripts } = await import('../run-scripts.ts');
    const { files, endpoint, edition, platform, timeout, json } = args;
    return runScripts({ files, args: args['--'] ?? [], endpoint, edition, platform, timeout, json: json === true }, context);
  },
});

import { defineCommand } from '../command.ts';
import { editionOption, endpointOption, platformOption } from '../shared-options.ts';

/** The one command of `pester-runner`; options that Pester has bear its names. */
export const pesterCommand = defineCommand({
  name: '',
  summary: 'Run Pester suites on a simulated Windows endpoint',
  usage: '[paths..]',
  positionals: {
    paths: { type: 'string', array: true, describe: 'Suites, and folders with *.Tests.ps1; the current folder unless told' },
  },
  options: {
    output: {
      type: 'string',
      choices: ['none', 'normal', 'detailed'],
      requiresArg: true,
      default: 'normal',
      describe: 'How much is printed, as in Pester',
    },
    tag: { type: 'string', array: true, requiresArg: true, describe: 'Only tests with one of these tags' },
    'exclude-tag': { type: 'string', array: true, requiresArg: true, describe: 'No tests with one of these tags' },
    'full-name': { type: 'string', array: true, requiresArg: true, describe: 'Only tests whose path of names matches a wildcard' },
    endpoint: endpointOption,
    edition: editionOption,
    platform: platformOption,
    timeout: { type: 'number', requiresArg: true, default: 120, describe: 'Seconds of real time that one file may take' },
    json: { type: 'boolean', describe: 'Print one JSON document: totals, and every test' },
  },
  examples: [
    ['test', 'Run the suites below a folder'],
    ['--json My.Tests.ps1', 'The results as data'],
  ],
  async run(args, context) {
    const { runPesterCommand } = await import('./run-pester-command.ts');
    const { paths, output, tag, endpoint, edition, platform, timeout, json } = args;
    const filters = { tags: tag, excludeTags: args['exclude-tag'], fullNames: args['full-name'] };
    return runPesterCommand({ paths: paths ?? [], output, endpoint, edition, platform, timeout, json: json === true, ...filters }, context);
  },
});

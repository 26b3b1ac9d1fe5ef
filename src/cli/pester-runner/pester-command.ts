import { defineCommand } from '../command.ts';
import { editionOption, endpointOption, platformOption } from '../shared-options.ts';

/** Given once for each value, so that a path behind it is a path. */
const repeated = { type: 'string', array: true, nargs: 1, requiresArg: true } as const;

/** `a,b` is two tags, as in PowerShell. */
const separated = (tags: string) =>
  tags
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

/** The one command of `pester-runner`; options that Pester has bear its names. */
export const pesterCommand = defineCommand({
  name: '',
  summary: 'Run Pester suites on a simulated Windows endpoint, or on the PowerShell of this computer',
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
    tag: { ...repeated, describe: 'Only tests with this tag, or one of several: a,b; may be repeated' },
    'exclude-tag': { ...repeated, describe: 'No tests with this tag, or one of several: a,b; may be repeated' },
    'full-name': { ...repeated, describe: 'Only tests whose path of names, joined with `.`, matches a wildcard; may be repeated' },
    'skip-remaining-on-failure': {
      type: 'string',
      choices: ['None', 'Block', 'Container', 'Run'],
      coerce: (value: string) => ['None', 'Block', 'Container', 'Run'].find((name) => name.toLowerCase() === String(value).toLowerCase()) ?? value,
      requiresArg: true,
      describe: 'What is skipped after a test that failed',
    },
    bail: { type: 'boolean', describe: 'End the run at the first test that fails' },
    ci: { type: 'boolean', describe: 'Write testResults.xml (NUnit 3); on GitHub mark failures as well' },
    engine: {
      type: 'string',
      choices: ['simulated', 'pwsh', 'both'],
      requiresArg: true,
      default: 'simulated',
      describe: 'Ours, the installed PowerShell with Pester 5, or both, which fails where results differ',
    },
    endpoint: endpointOption,
    edition: editionOption,
    platform: platformOption,
    shuffle: { type: 'boolean', describe: 'Run files, blocks and tests in another order' },
    seed: { type: 'number', requiresArg: true, describe: 'The number that gives the order of --shuffle' },
    jobs: { type: 'number', requiresArg: true, default: 1, describe: 'Files that run at the same time' },
    watch: { type: 'boolean', describe: 'Run again when a script of the project changes' },
    report: { ...repeated, describe: 'nunit3:FILE, junit:FILE, json:FILE or github; may be repeated' },
    coverage: { type: 'string', array: true, requiresArg: true, describe: 'Scripts, and folders of scripts, whose coverage is measured' },
    'coverage-report': { ...repeated, describe: 'jacoco:FILE or cobertura:FILE; may be repeated' },
    timeout: { type: 'number', requiresArg: true, default: 120, describe: 'Seconds of real time that one file may take' },
    json: { type: 'boolean', describe: 'Print one JSON document: totals, and every test' },
  },
  examples: [
    ['test', 'Run the suites below a folder'],
    ['--tag fast --output detailed', 'Only some of the tests, each on a line'],
    ['--coverage src --coverage-report jacoco:coverage.xml', 'Measure what the tests run'],
    ['--engine both', 'Compare with the real PowerShell'],
    ['--json My.Tests.ps1', 'The results as data'],
  ],
  async run(args, context) {
    const { runPesterCommand } = await import('./run-pester-command.ts');
    const { paths, output, engine, tag, endpoint, edition, platform, timeout, json, bail, ci, jobs, report, watch, coverage } = args;
    const shuffle = args.shuffle || args.seed !== undefined ? (args.seed ?? Math.floor(Math.random() * 1_000_000)) : undefined;
    const reports = [...(report ?? []), ...(ci ? ['nunit3:testResults.xml'] : []), ...(ci && process.env.GITHUB_ACTIONS ? ['github'] : [])];
    return runPesterCommand(
      {
        paths: paths ?? [],
        output,
        engine,
        endpoint,
        edition,
        platform,
        timeout,
        json: json === true,
        watch: watch === true,
        tags: tag?.flatMap(separated),
        excludeTags: args['exclude-tag']?.flatMap(separated),
        fullNames: args['full-name'],
        skipRemainingOnFailure: args['skip-remaining-on-failure'] as 'None' | 'Block' | 'Container' | 'Run' | undefined,
        bail: bail === true,
        jobs,
        ...(shuffle === undefined ? {} : { shuffle }),
        ...(coverage ? { coverage } : {}),
        reports,
        coverageReports: args['coverage-report'] ?? [],
      },
      context,
    );
  },
});

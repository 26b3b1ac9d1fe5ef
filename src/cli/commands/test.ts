import { defineCommand } from '../command.ts';
import { jobsOption, shardOption } from '../shared-options.ts';

export default defineCommand({
  name: 'test',
  summary: 'Try worklets on their scenarios, without Windows',
  usage: '[names..]',
  positionals: {
    names: { type: 'string', array: true, describe: 'Names of worklets; all of them when none is given' },
  },
  options: {
    watch: { type: 'boolean', describe: 'Test again what a change concerns' },
    report: { type: 'string', array: true, requiresArg: true, describe: 'Write a report: junit:FILE or json:FILE' },
    jobs: jobsOption,
    shard: shardOption,
    engine: {
      type: 'string',
      choices: ['simulated', 'both'],
      requiresArg: true,
      default: 'simulated',
      describe: 'Whether the suites also run on the installed PowerShell, and fail where results differ',
    },
    json: { type: 'boolean', describe: 'Print one JSON document' },
  },
  examples: [
    ['test', 'Laws, scenarios and Pester suites of all worklets'],
    ['test force-log-off-current-user', 'Those of one'],
    ['test --engine both', 'Compare with the installed PowerShell'],
    ['test --shard 1/4 --report junit:part-1.xml', 'A part of a CI matrix'],
  ],
  async run({ names = [], watch, report, json, ...args }, context) {
    const [{ runTest }, { readJobs, readShard }] = await Promise.all([import('../test/run-test.ts'), import('../jobs.ts')]);
    const request = {
      json: json === true,
      reports: report ?? [],
      jobs: readJobs(args.jobs, 'test'),
      shard: readShard(args.shard, 'test'),
      engine: args.engine,
    };
    if (!watch) return runTest({ ...request, names }, context);
    const { watchWorklets } = await import('../watch-worklets.ts');
    return watchWorklets((affected) => runTest({ ...request, names: affected ?? names }, context), names, context);
  },
});

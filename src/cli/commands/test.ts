import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'test',
  summary: 'Try worklets on their scenarios, without Windows',
  usage: '[names..]',
  positionals: {
    names: { type: 'string', array: true, describe: 'Names of worklets; all of them when none is given' },
  },
  options: {
    json: { type: 'boolean', describe: 'Print one JSON document' },
  },
  examples: [
    ['test', 'Laws, scenarios and Pester suites of all worklets'],
    ['test force-log-off-current-user', 'Those of one'],
  ],
  async run(args, context) {
    const { runTest } = await import('../test/run-test.ts');
    return runTest({ names: args.names ?? [], json: args.json === true }, context);
  },
});

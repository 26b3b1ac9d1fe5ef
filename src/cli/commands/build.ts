import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'build',
  summary: 'Compile worklets into dist',
  usage: '[names..]',
  positionals: {
    names: { type: 'string', array: true, describe: 'Names of worklets; all of them when none is given' },
  },
  options: {
    check: { type: 'boolean', describe: 'Write nothing; exit 5 with a diff when dist is out of date' },
    json: { type: 'boolean', describe: 'Print one JSON document' },
  },
  examples: [
    ['build', 'Compile what has changed'],
    ['build --check', 'In CI: is dist what the sources give?'],
  ],
  async run(args, context) {
    const { runBuild } = await import('../build/run-build.ts');
    return runBuild({ names: args.names ?? [], check: args.check === true, json: args.json === true }, context);
  },
});

import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'package',
  summary: 'Write a worklet as a zip file and print its SHA-256',
  usage: '[names..]',
  positionals: {
    names: { type: 'string', array: true, describe: 'Names of worklets' },
  },
  options: {
    all: { type: 'boolean', describe: 'All worklets' },
    out: { type: 'string', requiresArg: true, default: '.', describe: 'The folder to write to' },
    json: { type: 'boolean', describe: 'Print one JSON document' },
  },
  examples: [['package force-log-off-current-user', 'Write force-log-off-current-user-1.0.0.zip']],
  async run(args, context) {
    const { packageWorklets } = await import('../package-worklets.ts');
    return packageWorklets({ names: args.names ?? [], all: args.all === true, out: args.out, json: args.json === true }, context);
  },
});

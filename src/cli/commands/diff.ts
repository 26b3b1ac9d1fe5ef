import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'diff',
  summary: 'Show what an exported policy holds against what would be published',
  usage: '<name>',
  positionals: {
    name: { type: 'string', demandOption: true, describe: 'The worklet' },
  },
  options: {
    policy: { type: 'string', demandOption: true, requiresArg: true, describe: 'The policy as JSON, as the API of the console gives it' },
    json: { type: 'boolean', describe: 'Print one JSON document' },
  },
  examples: [['diff force-log-off-current-user --policy policy.json', 'Exit 5 and a diff when the console holds something else']],
  async run({ name, policy, json }, context) {
    const { diffPolicy } = await import('../diff-policy.ts');
    return diffPolicy({ name, file: policy, json: json === true }, context);
  },
});

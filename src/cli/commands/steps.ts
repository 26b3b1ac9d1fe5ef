import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'steps',
  summary: 'Print the step model of a worklet',
  usage: '<name>',
  positionals: {
    name: { type: 'string', demandOption: true, describe: 'The worklet' },
  },
  options: {
    json: { type: 'boolean', describe: 'Print one JSON document' },
  },
  examples: [['steps force-log-off-current-user', 'What the compiler read, step by step, with the lines it came from']],
  async run({ name, json }, context) {
    const { printSteps } = await import('../print-steps.ts');
    return printSteps(name, json === true, context);
  },
});

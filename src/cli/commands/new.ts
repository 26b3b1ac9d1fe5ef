import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'new',
  summary: 'Write a new worklet with a scenario',
  usage: '<name>',
  positionals: {
    name: { type: 'string', demandOption: true, describe: 'Its name: small letters, digits and hyphens' },
  },
  options: {},
  examples: [['new start-print-spooler', 'Write worklets/start-print-spooler.worklet.ts']],
  async run({ name }, context) {
    const { newWorklet } = await import('../new-worklet.ts');
    return newWorklet(name, context);
  },
});

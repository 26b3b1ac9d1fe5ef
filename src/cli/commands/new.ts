import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'new',
  summary: 'Write a new worklet with a scenario, or a workflow for CI',
  usage: '[name]',
  positionals: {
    name: { type: 'string', describe: 'Its name: small letters, digits and hyphens' },
  },
  options: {
    ci: { type: 'string', choices: ['github'], requiresArg: true, describe: 'Write the workflow of a CI system' },
  },
  examples: [
    ['new start-print-spooler', 'Write worklets/start-print-spooler.worklet.ts'],
    ['new --ci github', 'Write .github/workflows/worklets.yml'],
  ],
  async run({ name, ci }, context) {
    const { newWorklet } = await import('../new-worklet.ts');
    return newWorklet({ ...(name === undefined ? {} : { name }), ...(ci === undefined ? {} : { ci }) }, context);
  },
});

import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'explain',
  summary: 'Print the page of a diagnostic',
  usage: '<code>',
  positionals: {
    code: { type: 'string', demandOption: true, describe: 'The code, as WK2004' },
  },
  options: {},
  examples: [['explain WK2004', 'What the code means and what to write instead']],
  async run({ code }, context) {
    const { explainDiagnostic } = await import('../explain-diagnostic.ts');
    return explainDiagnostic(code, context);
  },
});

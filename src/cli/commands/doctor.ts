import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'doctor',
  summary: 'Say what the toolkit finds here',
  positionals: {},
  options: {
    json: { type: 'boolean', describe: 'Print one JSON document' },
  },
  examples: [['doctor', 'Versions, the project, and the PowerShell that could be used']],
  async run({ json }, context) {
    const { runDoctor } = await import('../run-doctor.ts');
    return runDoctor(json === true, context);
  },
});

import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'show',
  summary: 'Print a script as it goes into the console',
  usage: '<name> <script>',
  positionals: {
    name: { type: 'string', demandOption: true, describe: 'The worklet' },
    script: { type: 'string', demandOption: true, choices: ['evaluation', 'remediation'], describe: 'Which of its scripts' },
  },
  options: {},
  examples: [['show force-log-off-current-user evaluation', 'The text to paste, and nothing else']],
  async run({ name, script }, context) {
    const { compileOne } = await import('../compile-one.ts');
    const { scripts } = await compileOne(name, context);
    context.write(scripts[script].text);
    return 0;
  },
});

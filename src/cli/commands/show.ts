import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'show',
  summary: 'Print a script as it goes into the console, or copy it',
  usage: '<name> <script>',
  positionals: {
    name: { type: 'string', demandOption: true, describe: 'The worklet' },
    script: { type: 'string', demandOption: true, choices: ['evaluation', 'remediation'], describe: 'Which of its scripts' },
  },
  options: {
    copy: { type: 'boolean', describe: 'Put it on the clipboard instead; over SSH on that of the terminal' },
  },
  examples: [
    ['show force-log-off-current-user evaluation', 'The text to paste, and nothing else'],
    ['show force-log-off-current-user remediation --copy', 'The same, on the clipboard'],
  ],
  async run({ name, script, copy }, context) {
    const { compileOne } = await import('../compile-one.ts');
    const { name: worklet, scripts } = await compileOne(name, context);
    const { text } = scripts[script];
    if (copy) {
      const { copyScript } = await import('../copy-script.ts');
      await copyScript({ name: worklet, script, text }, context);
    } else context.write(text);
    return 0;
  },
});

import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'completion',
  summary: 'Print a completion script for a shell',
  usage: '<shell>',
  positionals: {
    shell: { type: 'string', demandOption: true, choices: ['bash', 'zsh', 'fish', 'powershell'], describe: 'The shell' },
  },
  options: {},
  examples: [
    ['completion bash >> ~/.bashrc', 'For bash'],
    ['completion powershell >> $PROFILE', 'For PowerShell'],
  ],
  async run({ shell }, context) {
    const [{ completionScript }, { globalOptions }, { default: commands }] = await Promise.all([
      import('../completion-script.ts'),
      import('../command-line.ts'),
      import('./index.generated.ts'),
    ]);
    context.write(completionScript(shell, commands, { ...globalOptions, help: {} }));
    return 0;
  },
});

import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'lint',
  summary: 'Look for faults in worklets and PowerShell files',
  usage: '[targets..]',
  positionals: {
    targets: { type: 'string', array: true, describe: 'PowerShell files, folders of them, names of worklets; all worklets when none is given' },
  },
  options: {
    as: {
      type: 'string',
      choices: ['evaluation', 'remediation', 'script'],
      requiresArg: true,
      describe: 'What the files are for; their names tell unless told',
    },
    target: { type: 'string', choices: ['3.0', '5.1'], requiresArg: true, describe: 'The lowest Windows PowerShell that the files must run on' },
    fix: { type: 'boolean', describe: 'Mend in the PowerShell files what can be mended safely' },
    format: {
      type: 'string',
      choices: ['text', 'json', 'sarif', 'github'],
      requiresArg: true,
      default: 'text',
      describe: 'How to print the findings',
    },
    json: { type: 'boolean', describe: 'Print one JSON document; the same as --format json' },
    analyzer: { type: 'boolean', describe: 'Run PSScriptAnalyzer too, where there is one' },
  },
  examples: [
    ['lint', 'Look at all worklets, and at the scripts that they compile to'],
    ['lint --as evaluation check.ps1', 'Look at a script that is to be pasted as an evaluation'],
    ['lint --format sarif > lint.sarif', 'For an upload to code scanning'],
  ],
  async run(args, context) {
    const { runLint } = await import('../lint/run-lint.ts');
    const { targets = [], as: kind, target, fix, json, format, analyzer } = args;
    return runLint({ targets, kind, target, fix: fix === true, format: json ? 'json' : (format as 'text'), analyzer: analyzer === true }, context);
  },
});

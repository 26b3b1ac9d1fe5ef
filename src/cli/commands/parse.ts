import { defineCommand } from '../command.ts';
import { editionOption } from '../shared-options.ts';

export default defineCommand({
  name: 'parse',
  summary: 'Check the syntax of PowerShell files, or print their trees',
  usage: '<files..>',
  positionals: {
    files: { type: 'string', array: true, demandOption: true, describe: 'PowerShell files' },
  },
  options: {
    ast: { type: 'boolean', describe: 'With the syntax tree of each file; needs --json' },
    edition: editionOption,
    json: { type: 'boolean', describe: 'Print one JSON document' },
  },
  examples: [
    ['parse setup.ps1', 'Report the syntax errors of a script'],
    ['parse --json --ast setup.ps1', 'Print its tree'],
  ],
  async run(args, context) {
    const { runParse } = await import('../run-parse.ts');
    return runParse({ files: args.files, edition: args.edition ?? '7.6', ast: args.ast === true, json: args.json === true }, context);
  },
});

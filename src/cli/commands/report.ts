import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'report',
  summary: 'Join the JUnit or JSON reports of a CI matrix',
  usage: '<action> <files..>',
  positionals: {
    action: { type: 'string', demandOption: true, choices: ['merge'], describe: 'What to do' },
    files: { type: 'string', array: true, demandOption: true, describe: 'The parts, all JUnit or all JSON' },
  },
  options: {
    out: { type: 'string', requiresArg: true, describe: 'The file to write; stdout unless told' },
  },
  examples: [['report merge part-1.xml part-2.xml --out tests.xml', 'One report of the parts']],
  async run({ files, out }, context) {
    const { mergeReports } = await import('../report/merge-reports.ts');
    return mergeReports(files, out, context);
  },
});

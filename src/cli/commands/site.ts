import { defineCommand } from '../command.ts';
import { jobsOption } from '../shared-options.ts';

export default defineCommand({
  name: 'site',
  summary: 'Write a catalogue of the worklets as static web pages',
  usage: '[names..]',
  positionals: {
    names: { type: 'string', array: true, describe: 'Names of worklets; all of them when none is given' },
  },
  options: {
    out: { type: 'string', requiresArg: true, default: 'site', describe: 'The folder to write to' },
    jobs: jobsOption,
    json: { type: 'boolean', describe: 'Print one JSON document' },
  },
  examples: [['site --out public', 'Write public/index.html and a page for each worklet']],
  async run({ names = [], out, json, ...args }, context) {
    const [{ writeSite }, { readJobs }] = await Promise.all([import('../write-site.ts'), import('../jobs.ts')]);
    return writeSite({ names, out, json: json === true, jobs: readJobs(args.jobs, 'site') }, context);
  },
});

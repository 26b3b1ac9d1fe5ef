import { defineCommand } from '../command.ts';
import { jobsOption, shardOption } from '../shared-options.ts';

export default defineCommand({
  name: 'build',
  summary: 'Compile worklets into dist',
  usage: '[names..]',
  positionals: {
    names: { type: 'string', array: true, describe: 'Names of worklets; all of them when none is given' },
  },
  options: {
    check: { type: 'boolean', describe: 'Write nothing; exit 5 with a diff when dist is out of date' },
    watch: { type: 'boolean', describe: 'Build again whenever a file changes' },
    jobs: jobsOption,
    shard: shardOption,
    json: { type: 'boolean', describe: 'Print one JSON document' },
  },
  examples: [
    ['build', 'Compile what has changed'],
    ['build --check', 'In CI: is dist what the sources give?'],
    ['build --watch', 'Compile at every change'],
  ],
  async run({ names = [], check, watch, json, ...args }, context) {
    const [{ runBuild }, { readJobs, readShard }] = await Promise.all([import('../build/run-build.ts'), import('../jobs.ts')]);
    const request = { check: check === true, json: json === true, jobs: readJobs(args.jobs, 'build'), shard: readShard(args.shard, 'build') };
    if (!watch) return runBuild({ ...request, names }, context);
    const { watchWorklets } = await import('../watch-worklets.ts');
    // The cache knows what has changed, and what is gone.
    return watchWorklets(() => runBuild({ ...request, names }, context), names, context);
  },
});

import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'package',
  summary: 'Write a worklet as a zip file with the body of its policy, or check such a file',
  usage: '[names..]',
  positionals: {
    names: { type: 'string', array: true, describe: 'Names of worklets; with `--verify` zip files' },
  },
  options: {
    all: { type: 'boolean', describe: 'All worklets, and catalog.json' },
    out: { type: 'string', requiresArg: true, default: '.', describe: 'The folder to write to' },
    organization: { type: 'string', requiresArg: true, describe: 'Id of the organization in the console, for the policy' },
    group: { type: 'string', array: true, requiresArg: true, describe: 'Id of a group of devices, for the policy' },
    verify: { type: 'string', array: true, requiresArg: true, describe: 'Write nothing; check zip files' },
    json: { type: 'boolean', describe: 'Print one JSON document' },
  },
  examples: [
    ['package force-log-off-current-user', 'Write force-log-off-current-user-1.0.0.zip and its policy'],
    ['package --all --out packages', 'Write all of them, and catalog.json'],
    ['package --verify packages/force-log-off-current-user-1.0.0.zip', 'Is it what its worklet.json says?'],
  ],
  async run({ names = [], all, out, organization, group, verify, json }, context) {
    if (verify !== undefined) {
      const { verifyPackages } = await import('../verify-packages.ts');
      return verifyPackages([...verify, ...names], json === true, context);
    }
    const { packageWorklets, readId } = await import('../package-worklets.ts');
    const target = {
      ...(organization === undefined ? {} : { organization: readId('organization', organization) }),
      groups: (group ?? []).map((id) => readId('group', id)),
    };
    return packageWorklets({ names, all: all === true, out, ...target, json: json === true }, context);
  },
});

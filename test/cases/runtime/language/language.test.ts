import { describe, expect, it } from 'vitest';
import { createEndpoint } from '../../../../src/endpoint/endpoint.ts';
import { newSession } from '../../../../src/engines/simulated/new-session.ts';
import { RecordingConsole } from '../../../../src/runtime/host.ts';
import { runScript } from '../../../../src/runtime/run-script.ts';
import binding from './binding.json' with { type: 'json' };
import classes from './classes.json' with { type: 'json' };
import dynamicParameters from './dynamic-parameters.json' with { type: 'json' };
import errors from './errors.json' with { type: 'json' };
import formatting from './formatting.json' with { type: 'json' };
import miniWorklets from './mini-worklets.json' with { type: 'json' };
import operators from './operators.json' with { type: 'json' };
import pipelinesAndObjects from './pipelines-and-objects.json' with { type: 'json' };
import statements from './statements.json' with { type: 'json' };
import strings from './strings.json' with { type: 'json' };
import success from './success.json' with { type: 'json' };
import textAndTrees from './text-and-trees.json' with { type: 'json' };

const topics = {
  binding,
  classes,
  'dynamic parameters': dynamicParameters,
  errors,
  formatting,
  'mini worklets': miniWorklets,
  operators,
  'pipelines and objects': pipelinesAndObjects,
  statements,
  strings,
  success,
  'text and trees': textAndTrees,
};

// What PowerShell 7.6.5 on Linux answered, run as `pwsh -File`; exit codes are the low eight bits.
describe.each(Object.entries(topics))('%s', (_topic, cases) => {
  it.each(cases)('answers $name as PowerShell does', ({ script, stdout, exitCode }) => {
    const console = new RecordingConsole(80);
    const session = newSession({ endpoint: createEndpoint({ preset: 'linux' }), console, edition: '7.6', platform: 'linux' });
    const outcome = runScript(session, { text: script, path: '/work/case.ps1' });
    expect({ stdout: console.stdout, exitCode: 'exitCode' in outcome ? outcome.exitCode & 255 : outcome }).toEqual({ stdout, exitCode });
  });
});

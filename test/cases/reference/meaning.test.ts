import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { NotSimulated } from '../../../src/base/not-simulated.ts';
import { compileWorklets } from '../../../src/compiler/compile.ts';
import type { CompiledWorklet, ScriptName } from '../../../src/compiler/compiled-worklet.ts';
import type { EndpointDescription } from '../../../src/endpoint/description.ts';
import { createEndpoint } from '../../../src/endpoint/endpoint.ts';
import { runScriptJob } from '../../../src/engines/simulated/run-script-job.ts';
import type { WorkletDefinition } from '../../../src/model/define-worklet.ts';
import { runReference } from '../../../src/reference/run-worklet.ts';

// Each worklet is run twice on equal endpoints: its TypeScript as JavaScript, and the PowerShell that it becomes on the engine.
// What is said, the exit code and every call to the endpoint must be the same.
vi.mock('workletkit', () => import('../../../src/model/index.ts'));
vi.mock('workletkit/windows', () => import('../../../src/model/windows.ts'));

const folder = fileURLToPath(new URL('../compiler/accepted/', import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.worklet.ts'))
  .map((name) => name.replace('.worklet.ts', ''));

const endpoints: Readonly<Record<string, EndpointDescription>> = {
  'an endpoint as it is': {},
  'a console user': { sessions: [{ kind: 'console', user: "CONTOSO\\o'brien" }], computerName: 'PC-b' },
  'a server with remote users': {
    preset: 'windows-server-2022',
    sessions: [
      { kind: 'remoteDesktop', user: 'CONTOSO\\$admin' },
      { kind: 'disconnected', user: 'CONTOSO\\jürgen' },
    ],
  },
  'a server that knows another one': {
    preset: 'windows-server-2016',
    bitness: 32,
    sessions: [
      { kind: 'console', user: 'CONTOSO\\ada' },
      { kind: 'remoteDesktop', user: 'CONTOSO\\ben', id: 12 },
      { kind: 'remoteDesktop', user: 'CONTOSO\\cleo', fullControl: false },
    ],
    endpoints: { Server1: { sessions: [{ kind: 'remoteDesktop', user: 'CONTOSO\\dan', name: 'TERM04' }] } },
  },
  'a CIM service that fails at first': {
    preset: 'windows-7',
    faults: [{ kind: 'cimQuery', class: '*', error: 'Failed', times: 1 }],
  },
  'a CIM service that refuses methods': {
    faults: [
      { kind: 'cimMethodFails', class: '*', method: '*', error: 'AccessDenied' },
      { kind: 'cimQuery', class: 'Win32_OperatingSystem', error: 'ShuttingDown', skip: 1, times: 1 },
    ],
  },
};

let compiled: Map<string, CompiledWorklet | undefined>;
const definitions = new Map<string, WorkletDefinition>();

beforeAll(async () => {
  const compilations = await compileWorklets(
    names.map((name) => `${name}.worklet.ts`),
    { root: folder },
  );
  compiled = new Map(compilations.map(({ name, worklet }) => [name, worklet]));
  for (const name of names)
    definitions.set(name, ((await import(/* @vite-ignore */ `${folder}${name}.worklet.ts`)) as { default: WorkletDefinition }).default);
});

function byTypeScript(name: string, script: ScriptName, description: EndpointDescription) {
  const endpoint = createEndpoint(description);
  try {
    const { output, errors, exitCode } = runReference(definitions.get(name) as WorkletDefinition, script, endpoint);
    return { output: output.map((line) => `${line}\n`).join(''), errors, exitCode, calls: endpoint.calls, elapsed: endpoint.clock.elapsed };
  } catch (error) {
    if (error instanceof NotSimulated) return `not simulated: ${error.what}`;
    throw error;
  }
}

function byPowerShell(name: string, script: ScriptName, description: EndpointDescription) {
  const text = compiled.get(name)?.scripts[script].text ?? '';
  const [report] = runScriptJob({ endpoint: description, edition: '5.1', platform: 'windows', scripts: [{ text, path: `C:\\${script}.ps1` }] });
  if (report.outcome === 'notSimulated') return `not simulated: ${report.notSimulated}`;
  const { stdout, stderr, exitCode, calls, elapsed } = report;
  return { stdout, stderr, exitCode, calls, elapsed };
}

describe('a compiled script means what its TypeScript means', () => {
  const runs = names.flatMap((name) => Object.keys(endpoints).map((endpoint) => ({ name, endpoint })));
  test.each(runs)('$name on $endpoint', ({ name, endpoint }) => {
    for (const script of ['evaluation', 'remediation'] as const) {
      const meant = byTypeScript(name, script, endpoints[endpoint]);
      const done = byPowerShell(name, script, endpoints[endpoint]);
      if (typeof meant === 'string' || typeof done === 'string') {
        expect(done).toEqual(meant);
        continue;
      }
      const output = done.stdout.replace(/\r\n/g, '\n').replace(/^WARNING: .*\n/gm, '');
      expect({ output, exitCode: done.exitCode, calls: done.calls, elapsed: done.elapsed }).toEqual({
        output: meant.output.replace(/\r\n/g, '\n'),
        exitCode: meant.exitCode,
        calls: meant.calls,
        elapsed: meant.elapsed,
      });
      for (const message of meant.errors) expect(done.stderr.replace(/\s+/g, '')).toContain(message.replace(/\s+/g, ''));
      if (meant.errors.length === 0) expect(done.stderr).toBe('');
    }
  });
});

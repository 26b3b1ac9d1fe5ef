import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEndpoint } from '../../../../src/endpoint/endpoint.ts';
import { newSession } from '../../../../src/engines/simulated/new-session.ts';
import { RecordingConsole } from '../../../../src/runtime/host.ts';
import { runScript } from '../../../../src/runtime/run-script.ts';

interface Case {
  readonly name: string;
  readonly script: string;
  readonly stdout: string;
  readonly exitCode: number;
}

/** One file a topic. */
const topics = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map(
    (file) => [file.replace('.json', '').replaceAll('-', ' '), JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Case[]] as const,
  );

// What PowerShell 7.6.5 on Linux answered, run as `pwsh -File`; exit codes are the low eight bits.
describe.each(topics)('%s', (_topic, cases) => {
  it.each(cases)('answers $name as PowerShell does', ({ script, stdout, exitCode }) => {
    const console = new RecordingConsole(80);
    const session = newSession({ endpoint: createEndpoint({ preset: 'linux' }), console, edition: '7.6', platform: 'linux' });
    const outcome = runScript(session, { text: script, path: '/work/case.ps1' });
    expect({ stdout: console.stdout, exitCode: 'exitCode' in outcome ? outcome.exitCode & 255 : outcome }).toEqual({ stdout, exitCode });
  });
});

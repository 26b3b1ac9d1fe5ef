import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { EndpointDescription } from '../../../src/endpoint/description.ts';
import { readDescription } from '../../../src/endpoint/read-description.ts';
import { runScriptJob } from '../../../src/engines/simulated/run-script-job.ts';

const example = (name: string) => readFileSync(new URL(`../../../docs/examples/${name}`, import.meta.url), 'utf8');
const endpoint = JSON.parse(example('remote-sessions.json')) as EndpointDescription;

const run = (text: string, edition: '5.1' | '7.6') =>
  runScriptJob({ endpoint, edition, platform: 'windows', scripts: [{ text, path: 'C:\\work\\logoff.ps1' }] })[0];

test('the endpoint with remote sessions is a good description', () => {
  expect(readDescription(endpoint).kind).toBe('read');
});

test.each(['5.1', '7.6'] as const)('the example logs sessions off under PowerShell %s', (edition) => {
  const { stdout, stderr, changes, outcome } = run(example('logoff.ps1'), edition);
  expect(outcome).toBe('exited');
  expect(stdout.replaceAll('\r\n', '\n')).toBe('logoff.exe: 0\nlogoff 12 /v: 0\nlogoff TERM04 /server:Server1: 0\nlogoff /bad: 1\n');
  expect(stderr).toMatch(
    /^Invalid parameter\(s\)\r?\nTerminates a session\.\r?\n\r?\nLOGOFF \[sessionname \| sessionid\] \[\/SERVER:servername\] \[\/V\] \[\/VM\]/,
  );
  expect(changes.map(({ path }) => path)).toEqual(['endpoints/server1/sessions/4/ending', 'sessions/12/ending', 'sessions/3/ending']);
});

test('a session at the console is refused as the documentation shows', () => {
  const { stdout, stderr } = run('logoff console\n$LASTEXITCODE', '7.6');
  expect({ stdout: stdout.trim(), stderr: stderr.replaceAll('\r\n', '\n') }).toEqual({
    stdout: '1',
    stderr: 'Could not logoff session ID 1 from session Console, Error code 5\nError [5]:Access is denied.\n',
  });
});

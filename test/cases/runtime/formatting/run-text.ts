import { createEndpoint } from '../../../../src/endpoint/endpoint.ts';
import { newSession } from '../../../../src/engines/simulated/new-session.ts';
import { RecordingConsole } from '../../../../src/runtime/host.ts';
import { runScript } from '../../../../src/runtime/run-script.ts';
import type { Edition } from '../../../../src/runtime/session.ts';

/** Runs a script in a session of its own and gives what the console shows. */
export function runText(script: string, edition: Edition = '7.6', path = '/tmp/case.ps1'): { stdout: string; stderr: string } {
  const platform = edition === '5.1' ? 'windows' : 'linux';
  const console = new RecordingConsole(80);
  const endpoint = createEndpoint({ preset: edition === '5.1' ? 'windows-10' : 'linux' });
  const session = newSession({ endpoint, console, edition, platform });
  const home = platform === 'windows' ? 'C:\\work' : '/work';
  endpoint.files.makeFolder(home);
  session.providers.start(home);
  const outcome = runScript(session, { text: script, path });
  if (outcome.kind !== 'exited' && outcome.kind !== 'parseError') throw new Error(outcome.message);
  return { stdout: console.stdout.replaceAll('\r\n', '\n'), stderr: console.stderr };
}

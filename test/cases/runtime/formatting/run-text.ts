import cmdlets from '../../../../src/cmdlets/index.generated.ts';
import types from '../../../../src/dotnet/index.generated.ts';
import { createEndpoint } from '../../../../src/endpoint/endpoint.ts';
import providers from '../../../../src/providers/index.generated.ts';
import { RecordingConsole } from '../../../../src/runtime/host.ts';
import { runScript } from '../../../../src/runtime/run-script.ts';
import { type Edition, Session } from '../../../../src/runtime/session.ts';
import { registerTypes } from '../../../../src/runtime/types/types.ts';

/** Runs a script in a session of its own and gives what the console shows. */
export function runText(script: string, edition: Edition = '7.6', path = '/tmp/case.ps1'): { stdout: string; stderr: string } {
  registerTypes([types].flat(2) as never);
  const platform = edition === '5.1' ? 'windows' : 'linux';
  const console = new RecordingConsole(80);
  const session = new Session({ endpoint: createEndpoint({ platform }), console, edition, platform, cmdlets, providers });
  const outcome = runScript(session, { text: script, path });
  if (outcome.kind !== 'exited' && outcome.kind !== 'parseError') throw new Error(outcome.message);
  return { stdout: console.stdout.replaceAll('\r\n', '\n'), stderr: console.stderr };
}

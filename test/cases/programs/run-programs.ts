import { compileWorklet } from '../../../src/compiler/compile.ts';
import type { EndpointDescription } from '../../../src/endpoint/description.ts';
import { runScriptJob } from '../../../src/engines/simulated/run-script-job.ts';

/** The script that a body of `evaluate` becomes. */
export async function scriptOf(body: string): Promise<string> {
  const root = '/worklets';
  const path = `${root}/programs.worklet.ts`;
  const text = `import { compliant, defineWorklet, log, seconds } from 'workletkit';
import { logoff, msg, programs, sessions, verifySystemProgram } from 'workletkit/windows';
export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Programs',
  summary: 'Runs programs',
  category: 'Maintenance Tasks',
  version: '1.0.0',
  target: '5.1',
  evaluate() {
    ${body}
    return compliant('done');
  },
  remediate() {
    return { kind: 'remediated', message: 'done' };
  },
});
`
    .replace("return { kind: 'remediated', message: 'done' };", "return remediated('done');")
    .replace('log, seconds }', 'log, remediated, seconds }');
  const { worklet, diagnostics } = await compileWorklet(path, { root, texts: new Map([[path, text]]) });
  if (!worklet) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return worklet.scripts.evaluation.text;
}

/** What a script does on an endpoint, as the agent runs it. */
export function runOn(endpoint: EndpointDescription, text: string) {
  const [report] = runScriptJob({
    endpoint,
    edition: '5.1',
    platform: 'windows',
    scripts: [{ text, path: 'C:\\Windows\\Temp\\evaluation.ps1' }],
  });
  const programs = report.calls.flatMap((call) => (call.kind === 'program' ? [[call.name, ...call.arguments]] : []));
  const notSimulated = report.outcome === 'notSimulated' ? report.notSimulated : undefined;
  return {
    lines: report.stdout.replaceAll('\r\n', '\n').split('\n').slice(0, -1),
    exitCode: report.exitCode,
    programs,
    notSimulated,
    elapsed: report.elapsed,
  };
}

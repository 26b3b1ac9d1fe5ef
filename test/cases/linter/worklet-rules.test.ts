import { describe, expect, test } from 'vitest';
import { compileWorklets } from '../../../src/compiler/compile.ts';
import { projectWith } from '../cli/worklet-command.ts';
import { lintCommand } from './lint-command.ts';

const worklet = (
  evaluate: string,
  remediate: string,
  imports = '',
  more = '',
) => `import { compliant, defineWorklet, failed, log, nonCompliant, remediated, seconds, waitUntil } from 'workletkit';
import { cim${imports} } from 'workletkit/windows';

const service = () => cim.get('Win32_OperatingSystem');

export default defineWorklet({
  title: 'Windows - Maintenance Tasks - Try The Rules',
  summary: 'Tries the rules',
  category: 'Maintenance Tasks',
  version: '1.0.0',
${more}  evaluate() {
    ${evaluate.trim().split('\n').join('\n    ')}
  },
  remediate() {
    ${remediate.trim().split('\n').join('\n    ')}
  },
});
`;

const looks = "if (service().Status === 'OK') return compliant('It is fine.');\nreturn nonCompliant('It is not.');";
const mends = "if (service().Status === 'OK') return remediated('Nothing to do.');\nreturn failed('No.');";

/** The findings in the worklet's TypeScript, as `code: the text of the line`. */
async function found(text: string): Promise<string[]> {
  const { stdout, stderr } = await lintCommand(['--json'], projectWith({ tried: text }));
  expect(stderr).toBe('');
  const { results } = JSON.parse(stdout) as { results: { file: string; findings: { code: string; line: number }[] }[] };
  return results.flatMap(({ file, findings }) =>
    findings.map(({ code, line }) => `${code}: ${file.endsWith('.ts') ? text.split('\n')[line - 1].trim() : file}`),
  );
}

const inRemediation = (statements: string, imports = '') =>
  found(
    worklet(
      looks,
      `const system = service();\nif (system.Status === 'OK') return remediated('Nothing to do.');\n${statements}\nreturn failed('No.');`,
      imports,
    ),
  );

describe('a rule about worklets', () => {
  test('says nothing of a worklet that looks and mends', async () => {
    expect(await found(worklet(looks, mends))).toEqual([]);
  });

  test('WK5001 wants a warning before a log-off, unless a message was sent or the reason is told', async () => {
    const off = "const gone = logoff({ session: 12 });\nif (gone.exitCode !== 0) return failed('It was refused.');";
    expect(await inRemediation(off, ', logoff')).toEqual(['WK5001: const gone = logoff({ session: 12 });']);
    expect(await inRemediation(off.replace('12 }', "12, warn: { text: 'Save.', wait: seconds(30) } }"), ', logoff')).toEqual([]);
    expect(await inRemediation(`// worklet-ignore WK5001: the purpose is to be immediate\n${off}`, ', logoff')).toEqual([]);
  });

  test('WK5002 wants both outcomes of an evaluation that looks', async () => {
    expect(await found(worklet("if (service().Status === 'OK') log('Fine.');\nreturn compliant('Always.');", mends))).toEqual([
      "WK5002: return compliant('Always.');",
    ]);
    expect(await found(worklet("return compliant('On demand only.');", mends))).toEqual([]);
  });

  test('WK5003 finds what changes something in an evaluation', async () => {
    const changes = "const done = cim.invoke(service(), 'Win32Shutdown', { Flags: 0 });\nif (done.ReturnValue !== 0) return failed('No.');";
    expect(await found(worklet(`${changes}\n${looks}`, mends))).toEqual([
      "WK5003: const done = cim.invoke(service(), 'Win32Shutdown', { Flags: 0 });",
    ]);
  });

  test('WK5004 finds an error that ends in success', async () => {
    const attempt = (handler: string) =>
      `try {\n  if (service().Status !== 'OK') return nonCompliant('No.');\n} catch (error) {\n  ${handler}\n}\nreturn compliant('Yes.');`;
    expect(await found(worklet(attempt("return compliant('Could not look.');"), mends))).toEqual(["WK5004: return compliant('Could not look.');"]);
    expect(await found(worklet(attempt('log(error.message);'), mends))).toEqual(['WK5004: try {']);
    expect(await found(worklet(attempt('return failed(error.message);'), mends))).toEqual([]);
  });

  test('WK5005 finds a loop that nothing counts', async () => {
    expect(await inRemediation("while (service().Status !== 'OK') {\n  log('Not yet.');\n}")).toEqual([
      "WK5005: while (service().Status !== 'OK') {",
    ]);
    expect(await inRemediation("let look = 0;\nwhile (service().Status !== 'OK' && look < 5) {\n  look += 1;\n}")).toEqual([]);
  });

  test('WK5007 finds a restart, once, though the script has it too', async () => {
    expect(await inRemediation("const done = cim.invoke(system, 'Reboot');\nif (done.ReturnValue !== 0) return failed('No.');")).toEqual([
      "WK5007: const done = cim.invoke(system, 'Reboot');",
    ]);
  });

  test('WK5008 finds a secret', async () => {
    expect(await inRemediation("const password = 'Winter2026!';\nlog(password);")).toEqual(["WK5008: const password = 'Winter2026!';"]);
  });

  test('WK5009 finds a result that nobody looks at', async () => {
    expect(await inRemediation("cim.invoke(system, 'Win32Shutdown', { Flags: 0 });")).toEqual([
      "WK5009: cim.invoke(system, 'Win32Shutdown', { Flags: 0 });",
    ]);
  });

  test('WK5010 finds an empty handler', async () => {
    expect(await inRemediation("try {\n  log(service().Status ?? '');\n} catch {}")).toEqual(['WK5010: try {']);
  });

  test('WK5011 finds a change before any look, unless the worklet is to be applied each time', async () => {
    const changes =
      "const done = cim.invoke(service(), 'Win32Shutdown', { Flags: 0 });\nif (done.ReturnValue !== 0) return failed('No.');\nreturn remediated('Done.');";
    expect(await found(worklet(looks, changes))).toEqual(["WK5011: const done = cim.invoke(service(), 'Win32Shutdown', { Flags: 0 });"]);
    expect(await found(worklet(looks, changes, '', '  alwaysRemediates: true,\n'))).toEqual([]);
  });

  test('a suppression in TypeScript needs a reason and a finding', async () => {
    expect(await found(worklet(`// worklet-ignore WK5002\n${looks}`, `// worklet-ignore WK5001: there is none\n${mends}`))).toEqual([
      'WK5091: // worklet-ignore WK5002',
      'WK5092: // worklet-ignore WK5001: there is none',
    ]);
  });

  test('a suppression in TypeScript is no comment of the script', async () => {
    const root = projectWith({ tried: worklet(`// worklet-ignore WK5002: it is meant so\n${looks}`, mends) });
    const [compilation] = await compileWorklets(['worklets/tried.worklet.ts'], { root });
    expect(compilation.worklet?.scripts.evaluation.text).not.toContain('worklet-ignore');
  });
});

import { join } from 'node:path';
import { createColors } from 'picocolors';
import { expect, it } from 'vitest';
import { runTest } from '../../../src/cli/test/run-test.ts';
import { projectWith, workletText } from '../cli/worklet-command.ts';

/** Runs `worklet test` in this process; times vary, so that they are taken away. */
async function test(text: string, json = false): Promise<{ stdout: string; stderr: string; exitCode: number }> {
  const cwd = projectWith({ demo: text });
  let [stdout, stderr] = ['', ''];
  const colors = createColors(false);
  const context = {
    cwd,
    write: (part: string) => void (stdout += part),
    writeError: (part: string) => void (stderr += part),
    colors,
    errorColors: colors,
    interactive: false,
  };
  const exitCode = await runTest({ names: [], json }, context);
  return {
    stdout: stdout.replace(/ *[\d.]+ ms/g, ' * ms').replace(/virtual +real/, 'virtual   real'),
    stderr: stderr.replaceAll(join(cwd, '/'), ''),
    exitCode,
  };
}

it('prints the laws, each scenario with its verdicts and times, and the suite', async () => {
  expect(await test(workletText())).toEqual({
    stdout: `ok   demo
  ok   laws
                            evaluation   remediation  afterwards  again  virtual   real
  ok   nobody is logged on  compliant 0  -            -           -          0 s * ms
  ok   Pester suite: 1 of 1 tests passed ( * ms)
`,
    stderr: '',
    exitCode: 0,
  });
});

it('shows what falls short at its line of TypeScript, with the line of the script, and exits 1', async () => {
  const text = workletText().replace("evaluation: compliant('nobody is not there.')", "evaluation: compliant('Nobody is there.')");
  const { stdout, stderr, exitCode } = await test(text);
  expect(exitCode).toBe(1);
  expect(stdout).toContain('FAIL demo\n');
  expect(stdout).toContain('  FAIL nobody is logged on  compliant 0');
  expect(stderr).toBe(`
worklets/demo.worklet.ts:11:12 error WK7002 In the scenario \`nobody is logged on\`, evaluation falls short: output "nobody is not there.", declared was "Nobody is there.".
  10 |     if (cim.get('Win32_ComputerSystem').UserName === 'nobody') return nonCompliant('nobody is there.');
> 11 |     return compliant('nobody is not there.');
     |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  dist/demo/evaluation.ps1:39:5 exit 0
  worklets/demo.worklet.ts:17:5 the scenario
`);
});

it('says what is not simulated and exits 7', async () => {
  const text = workletText()
    .replace("cim.get('Win32_ComputerSystem').UserName", "cim.get('Win32_VideoController').Name")
    .replace("    'nobody is", "    'nobody is");
  const { stderr, exitCode } = await test(text);
  expect(exitCode).toBe(7);
  expect(stderr).toContain('which is not simulated');
});

it('prints one document for --json', async () => {
  const { stdout, exitCode } = await test(workletText(), true);
  const document = JSON.parse(stdout);
  expect(exitCode).toBe(0);
  expect(document.schemaVersion).toBe(1);
  expect(document.results).toMatchObject([
    {
      name: 'demo',
      file: 'worklets/demo.worklet.ts',
      passed: true,
      laws: [],
      scenarios: [
        {
          name: 'nobody is logged on',
          passed: true,
          runs: [{ moment: 'evaluation', verdict: 'compliant', exitCode: 0, stdout: 'nobody is not there.\n' }],
          shortfalls: [],
        },
      ],
      suite: { total: 1, passed: 1, failed: 0, result: 'Passed' },
      diagnostics: [],
    },
  ]);
});

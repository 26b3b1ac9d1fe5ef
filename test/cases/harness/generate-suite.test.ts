import { describe, expect, it } from 'vitest';
import { generateSuite } from '../../../src/harness/generate-suite.ts';
import { runSuite } from '../../../src/harness/run-suite.ts';
import { testWorklet } from '../../../src/harness/test-worklet.ts';
import type { ScriptName, WorkletUnderTest } from '../../../src/harness/worklet-under-test.ts';
import { compileFixture } from './compile-fixture.ts';

function failedTests(worklet: WorkletUnderTest, edit: Partial<Record<ScriptName, (text: string) => string>> = {}): number {
  const text = (name: ScriptName) => (edit[name] ?? ((same: string) => same))(worklet.scripts[name].text);
  const report = runSuite({ name: worklet.name, suite: generateSuite(worklet), evaluation: text('evaluation'), remediation: text('remediation') });
  expect(report.ended).toBeUndefined();
  expect(report.errors).toEqual([]);
  return report.document.failed;
}

describe('generateSuite', () => {
  it.each(['start-spooler', 'end-processes', 'look-at-services'])('makes a suite of %s that passes, and its scenarios hold', async (name) => {
    const worklet = await compileFixture(name);
    const { laws, scenarios, suite } = testWorklet(worklet);
    expect(laws).toEqual([]);
    expect(scenarios.flatMap(({ shortfalls }) => shortfalls)).toEqual([]);
    expect(suite?.document.tests.filter(({ result }) => result !== 'Passed')).toEqual([]);
    expect(suite?.document.total).toBeGreaterThan(0);
  });

  it('tells the endpoint as tables of answers, from moment to moment', async () => {
    const suite = generateSuite(await compileFixture('start-spooler'));
    const context = suite.slice(suite.indexOf("    Context 'the service is stopped"), suite.indexOf("        It 'evaluation flags"));
    expect(context).toBe(`    Context 'the service is stopped and takes three seconds to start' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Answers["Win32_Service where Name = 'Spooler'"] = @(
                @{ Instances = @(@{ Name = 'Spooler'; State = 'Stopped' }) }
                @{ After = 'Win32_Service.StartService'; Instances = @(@{ Name = 'Spooler'; State = 'Start Pending' }) }
                @{ After = 'Win32_Service.StartService'; Seconds = 3; Instances = @(@{ Name = 'Spooler'; State = 'Running' }) }
            )
            $machine.Answers['Win32_Service.StartService'] = @(@{ Result = @{ ReturnValue = 0 } })
        }

`);
  });

  it('gives its own variable another name where a script has one of that name', async () => {
    const suite = generateSuite(await compileFixture('look-at-services'));
    expect(suite).toContain('$machine2 = Initialize-Machine\n');
    expect(suite).not.toContain('$machine =');
  });

  it('says which scenario it has no stand-in for', async () => {
    const suite = generateSuite(await compileFixture('look-at-services'));
    expect(suite).toContain(
      '    # Only `worklet test` tries this scenario, "an event waits for a query": something happens when a class is queried.\n',
    );
    expect(suite).not.toContain("Context 'an event waits for a query'");
  });

  it('catches a loop that leaves one instance out', async () => {
    const worklet = await compileFixture('end-processes');
    expect(
      failedTests(worklet, {
        remediation: (text) => text.replace(/foreach \(\$process in \$found\)/, 'foreach ($process in $found | Select-Object -First 1)'),
      }),
    ).toBeGreaterThan(0);
  });

  it('catches a wait that ends too early and one that ends too late', async () => {
    const worklet = await compileFixture('start-spooler');
    expect(failedTests(worklet)).toBe(0);
    expect(failedTests(worklet, { remediation: (text) => text.replace('1..15', '1..1').replace('AddSeconds(30)', 'AddSeconds(2)') })).toBeGreaterThan(
      0,
    );
    expect(
      failedTests(worklet, { remediation: (text) => text.replace('1..15', '1..99').replace('AddSeconds(30)', 'AddSeconds(198)') }),
    ).toBeGreaterThan(0);
  });
});

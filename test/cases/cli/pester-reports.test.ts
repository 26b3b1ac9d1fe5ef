import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { folderWith, pesterRunner } from './worklet-command.ts';

const suite = `Describe 'sums' -Tag 'fast' {
    It 'adds <a> and <b>' -ForEach @(@{ a = 1; b = 2 }, @{ a = 'x'; b = $null }) { $a | Should -Not -BeNullOrEmpty }
    It 'fails' { 'a&b <c>' | Should -Be "]]> \`e[31m" }
    It 'is skipped' -Skip { }
    It 'says why' { Set-ItResult -Skipped -Because 'of rain' }
    It 'is open' -Tag 'later' { Set-ItResult -Inconclusive }
    It 'writes' { 'out' }
    Context 'setup <_>' -ForEach 1, 2 {
        BeforeAll { if ($_ -eq 2) { throw 'no setup' } }
        It 'runs' { }
    }
}
`;
const files = { 'package.json': '{}', 'sums.Tests.ps1': suite, 'broken.Tests.ps1': "Describe 'x' {", 'throws.Tests.ps1': "throw 'early'" };

async function schemaErrors(xml: string, schema: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: xml }],
    schema: [{ fileName: schema, contents: readFileSync(new URL(`schemas/${schema}`, import.meta.url), 'utf8') }],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** Without what another run has otherwise. */
const plain = (xml: string) => xml.replace(/ (?:start-time|end-time|duration|random-seed|time|hostname)="[^"]*"/g, '');

describe('reports', () => {
  const cwd = () => folderWith(files);

  test('of NUnit 3 and JUnit have the form that is published, with every kind of result and with texts that XML must escape', async () => {
    const folder = cwd();
    const { exitCode } = pesterRunner(['--output', 'none', '--report', 'nunit3:out/n.xml', '--report', 'junit:out/j.xml'], { cwd: folder });
    expect(exitCode).toBe(1);
    expect(await schemaErrors(readFileSync(join(folder, 'out/n.xml'), 'utf8'), 'nunit3.xsd')).toEqual([]);
    expect(await schemaErrors(readFileSync(join(folder, 'out/j.xml'), 'utf8'), 'junit.xsd')).toEqual([]);
  });

  test('of JUnit hold each test that was chosen, and a case for a file that broke', () => {
    const folder = cwd();
    pesterRunner(['--output', 'none', '--report', 'junit:j.xml', '--exclude-tag', 'later', 'sums.Tests.ps1', 'throws.Tests.ps1'], { cwd: folder });
    const cases = [...readFileSync(join(folder, 'j.xml'), 'utf8').matchAll(/<testcase name="([^"]*)" status="(\w+)"/g)].map(
      ([, name, status]) => `${status} ${name}`,
    );
    expect(cases).toEqual([
      'Passed sums.adds 1 and 2',
      'Passed sums.adds x and ',
      'Failed sums.fails',
      'Skipped sums.is skipped',
      'Skipped sums.says why',
      'Passed sums.writes',
      'Passed sums.setup 1.runs',
      'Failed sums.setup &lt;_&gt;.runs',
      'Failed throws.Tests.ps1',
    ]);
  });

  test('of NUnit 3 nest blocks, and put the cases of one -ForEach into a suite of their own', () => {
    const folder = folderWith({
      'package.json': '{}',
      'a.Tests.ps1': "Describe 'a' { It 'is <_>' -ForEach 'x', 'y' { }\n It 'fails' { 1 | Should -Be 2 } }\n",
    });
    pesterRunner(['--output', 'none', '--report', 'nunit3:n.xml'], { cwd: folder });
    const text = plain(readFileSync(join(folder, 'n.xml'), 'utf8')).replace(/ *<environment .*\n/, '');
    const counts = (total: number, passed: number, failed: number) =>
      `testcasecount="${total}" total="${total}" passed="${passed}" failed="${failed}" inconclusive="0" warnings="0" skipped="0" asserts="${total}"`;
    expect(text).toBe(`<?xml version="1.0" encoding="utf-8" standalone="no"?>
<test-run id="0" name="Pester" fullname="Pester" testcasecount="3" result="Failed" total="3" passed="2" failed="1" inconclusive="0" skipped="0" warnings="0" asserts="3">
  <filter />
  <test-suite type="Assembly" id="1-1000" name="a.Tests.ps1" fullname="a.Tests.ps1" runstate="Runnable" result="Failed" site="Child" ${counts(3, 2, 1)}>
    <test-suite type="TestFixture" id="1-1001" name="a" fullname="a" classname="a" runstate="Runnable" result="Failed" site="Child" ${counts(3, 2, 1)}>
      <properties>
        <property name="_TYPE" value="Describe" />
      </properties>
      <test-case id="1-1002" name="a.fails" fullname="a.fails" methodname="fails" classname="a" runstate="Runnable" result="Failed" seed="0" asserts="1">
        <failure>
          <message><![CDATA[Expected 2, but got 1.]]></message>
          <stack-trace><![CDATA[at It 'fails' { 1 | Should -Be 2 } }, a.Tests.ps1:2
at <ScriptBlock>, a.Tests.ps1:2]]></stack-trace>
        </failure>
      </test-case>
      <test-suite type="ParameterizedMethod" id="1-1003" name="is &lt;_&gt;" fullname="a.is &lt;_&gt;" classname="a" runstate="Runnable" result="Passed" ${counts(2, 2, 0)}>
        <test-case id="1-1004" name="a.is x" fullname="a.is x" methodname="is &lt;_&gt;" classname="a" runstate="Runnable" result="Passed" seed="0" asserts="1" />
        <test-case id="1-1005" name="a.is y" fullname="a.is y" methodname="is &lt;_&gt;" classname="a" runstate="Runnable" result="Passed" seed="0" asserts="1" />
      </test-suite>
    </test-suite>
  </test-suite>
</test-run>
`);
  });

  test('for GitHub mark the failing lines; the one as JSON is what --json prints', () => {
    const folder = folderWith({ 'package.json': '{}', 'a.Tests.ps1': "Describe 'a: b' { It 'fails' {\n 1, 2 | Should -Be 2 } }\n" });
    const { stdout, exitCode } = pesterRunner(['--output', 'none', '--report', 'github', '--report', 'json:r.json'], { cwd: folder });
    expect({ stdout, exitCode }).toEqual({
      stdout: '::error file=a.Tests.ps1,line=2,title=a%3A b.fails::Expected 2, but got @(1, 2).\n',
      exitCode: 1,
    });
    expect(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'))).toMatchObject({ schemaVersion: 1, total: 1, failed: 1 });
  });

  test('that are not known, or of coverage without --coverage, are refused before anything runs', () => {
    const folder = cwd();
    expect(pesterRunner(['--report', 'xunit:a.xml'], { cwd: folder })).toMatchObject({ stdout: '', exitCode: 2 });
    expect(pesterRunner(['--coverage-report', 'jacoco:c.xml'], { cwd: folder })).toMatchObject({ stdout: '', exitCode: 2 });
    expect(pesterRunner(['--coverage', '.', '--coverage-report', 'lcov:c.xml'], { cwd: folder })).toMatchObject({ stdout: '', exitCode: 2 });
  });
});

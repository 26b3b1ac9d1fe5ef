import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { startScriptAnalyzer } from '../../../src/engines/pwsh/script-analyzer.ts';
import { root } from '../../laws/source-files.ts';
import { folderWith, workletText } from '../cli/worklet-command.ts';
import { lintCommand } from './lint-command.ts';

const project = (files: Readonly<Record<string, string | Uint8Array>>) => folderWith({ 'package.json': '{}', 'node_modules/.keep': '', ...files });
const script = "gci 'a'\n";

describe('worklet lint', () => {
  test('prints each finding with its place, a frame and what to write, and ends with 1', async () => {
    expect(await lintCommand(['a.ps1'], project({ 'a.ps1': script }))).toEqual({
      stdout: `a.ps1:1:1 warning WK6030 \`gci\` is an alias of \`Get-ChildItem\`.
> 1 | gci 'a'
    | ^^^
fix: Write \`Get-ChildItem\`.
`,
      stderr: '1 finding in 1 file.\n',
      exitCode: 1,
    });
  });

  test('ends with 0 where there is nothing, and says so', async () => {
    expect(await lintCommand(['a.ps1'], project({ 'a.ps1': "Get-ChildItem 'a'\n" }))).toEqual({
      stdout: '',
      stderr: 'No findings in 1 file.\n',
      exitCode: 0,
    });
  });

  test('finds nothing in the worklets of this project and in their scripts', async () => {
    expect(await lintCommand([], root)).toMatchObject({ stdout: '', exitCode: 0 });
    expect(await lintCommand(['dist'], root)).toMatchObject({ stdout: '', exitCode: 0 });
  });

  test.each([
    ['the name of the file', ['evaluation.ps1'], { 'evaluation.ps1': 'New-Item a\nif ($a) { exit 1 }\nexit 0\n' }],
    ['`--as`', ['--as', 'evaluation', 'a.ps1'], { 'a.ps1': 'New-Item a\nif ($a) { exit 1 }\nexit 0\n' }],
    [
      '`worklet.json` beside it',
      ['a.ps1'],
      { 'a.ps1': 'New-Item a\nif ($a) { exit 1 }\nexit 0\n', 'worklet.json': '{ "scripts": { "evaluation": { "file": "a.ps1" } } }' },
    ],
  ])('knows an evaluation by %s', async (_, args, files) => {
    expect((await lintCommand([...args], project(files as unknown as Record<string, string>))).stdout).toMatch(/^\S+ error WK6005/);
  });

  test('leaves an ordinary script its changes', async () => {
    expect((await lintCommand(['a.ps1'], project({ 'a.ps1': 'New-Item a\nif ($a) { exit 1 }\n' }))).exitCode).toBe(0);
  });

  test('looks at all PowerShell files of a folder', async () => {
    const folder = project({ 's/a.ps1': script, 's/t/b.psm1': script, 's/t/c.txt': script, 's/d.Tests.ps1': script });
    const { stdout } = await lintCommand(['--json', 's'], folder);
    expect((JSON.parse(stdout) as { results: { file: string }[] }).results.map(({ file }) => file)).toEqual(['s/a.ps1', 's/t/b.psm1']);
  });

  test('takes severities and the target from worklet.config.ts', async () => {
    const files = {
      'worklet.config.ts': `import { defineConfig } from 'workletkit';\nconst target: '5.1' = '5.1';\nexport default defineConfig({ target, lint: { severities: { WK6030: 'information' } } });\n`,
      'a.ps1': `${script}Get-FileHash b\n`,
    };
    const { stdout, exitCode } = await lintCommand(['a.ps1'], project(files));
    expect([stdout.split('\n')[0], exitCode]).toEqual(['a.ps1:1:1 information WK6030 `gci` is an alias of `Get-ChildItem`.', 0]);
    expect((await lintCommand(['--target', '3.0', 'a.ps1'], project(files))).stdout).toContain('WK6021');
  });

  test.each([
    ['a severity that is none', "export default { lint: { severities: { WK6030: 'none' } } };", '`none` is no severity'],
    ['a setting that is none', 'export default { lnt: {} };', 'there is no setting `lnt`'],
    ['no default export', 'export const a = 1;', 'it has no default export'],
    ['an error of its own', "throw new Error('not today');", 'it cannot be run: not today'],
  ])('refuses a configuration with %s', async (_, text, problem) => {
    const { stderr, exitCode } = await lintCommand(['a.ps1'], project({ 'worklet.config.ts': text, 'a.ps1': script }));
    expect([stderr.split('\n')[0], exitCode]).toEqual([`worklet.config.ts error WK4050 \`worklet.config.ts\` cannot be used: ${problem}.`, 2]);
  });

  test('refuses a name that is nothing, and a file that is not there', async () => {
    const folder = project({ 'worklets/one.worklet.ts': 'export default 1;' });
    expect((await lintCommand(['two'], folder)).exitCode).toBe(2);
    expect((await lintCommand(['two.ps1'], folder)).exitCode).toBe(8);
    expect((await lintCommand(['one'], folder)).exitCode).toBe(3);
  });

  test('mends with `--fix` what can be mended, keeps the byte order mark and line ends, and tells the rest', async () => {
    const folder = project({ 'a.ps1': '\uFEFFgci a\r\nif ($b -eq $null) { iex c }\r\n' });
    const { stdout, stderr, exitCode } = await lintCommand(['--fix', 'a.ps1'], folder);
    expect(readFileSync(join(folder, 'a.ps1'), 'utf8')).toBe('\uFEFFGet-ChildItem a\r\nif ($null -eq $b) { Invoke-Expression c }\r\n');
    expect([stdout.split('\n')[0].slice(0, 25), stderr, exitCode]).toEqual([
      'a.ps1:2:21 warning WK6035',
      'Mended 1 file.\n1 finding in 1 file.\n',
      1,
    ]);
  });

  test('does not mend what is generated from a worklet', async () => {
    const manifest = '{ "scripts": { "evaluation": { "file": "evaluation.ps1" } } }';
    const folder = project({ 'evaluation.ps1': 'gci a\nif ($b) { exit 1 }\nexit 0\n', 'worklet.json': manifest });
    await lintCommand(['--fix', 'evaluation.ps1'], folder);
    expect(readFileSync(join(folder, 'evaluation.ps1'), 'utf8')).toMatch(/^gci/);
  });

  test('prints one document with `--format json`', async () => {
    const { stdout } = await lintCommand(['--format', 'json', 'a.ps1'], project({ 'a.ps1': script }));
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      results: [
        {
          file: 'a.ps1',
          findings: [
            {
              code: 'WK6030',
              analyzerRule: 'PSAvoidUsingCmdletAliases',
              severity: 'warning',
              message: '`gci` is an alias of `Get-ChildItem`.',
              fix: 'Write `Get-ChildItem`.',
              line: 1,
              column: 1,
              endLine: 1,
              endColumn: 4,
              fixable: true,
            },
          ],
        },
      ],
    });
  });

  test('prints commands for a runner with `--format github`, with what would end them escaped', async () => {
    const { stdout } = await lintCommand(['--format', 'github', 's,1/100%.ps1'], project({ 's,1/100%.ps1': script }));
    expect(stdout).toBe(
      '::warning file=s%2C1/100%25.ps1,line=1,endLine=1,col=1,endColumn=4,title=WK6030::`gci` is an alias of `Get-ChildItem`. Write `Get-ChildItem`.\n',
    );
  });
});

describe('the log of `--format sarif`', () => {
  const schema = JSON.parse(readFileSync(new URL('./sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')) as Record<string, unknown>;
  // The schema is of JSON Schema's draft 4, whose words for its name the validator does not take; nothing else of it has changed since.
  const { $schema: _, id, ...rest } = schema;
  const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile({ ...rest, $id: String(id) });

  test('is valid against the schema of SARIF 2.1.0, with all rules that find something', async () => {
    const { stdout } = await lintCommand(['--format', 'sarif', 'test/cases/linter/scripts/faulty'], root);
    const log = JSON.parse(stdout);
    expect([validate(log), validate.errors]).toEqual([true, null]);
    const { rules } = log.runs[0].tool.driver;
    expect(rules.length).toBeGreaterThan(30);
    for (const rule of rules) expect(rule.help.markdown).toContain(`# ${rule.id}:`);
  });

  test('is valid where nothing is found', async () => {
    const { stdout } = await lintCommand(['--format', 'sarif', 'test/cases/linter/scripts/mended'], root);
    const log = JSON.parse(stdout);
    expect([validate(log), log.runs[0].results]).toEqual([true, []]);
  });

  test('gives a finding a fingerprint that stays when lines are put in above it, and differs from its like', async () => {
    const fingerprints = async (text: string) => {
      const { stdout } = await lintCommand(['--format', 'sarif', 'a.ps1'], project({ 'a.ps1': text }));
      const { results } = JSON.parse(stdout).runs[0] as { results: { partialFingerprints: Record<string, string> }[] };
      return results.map(({ partialFingerprints }) => partialFingerprints['workletFinding/v1']);
    };
    const before = await fingerprints('gci a\ngci a\n');
    expect(await fingerprints('# One\n\n    gci a\n\ngci a\n')).toEqual(before);
    expect(new Set(before).size).toBe(2);
  });

  test('names the place in TypeScript as a related location, where the finding can be suppressed', async () => {
    const key = "if (cim.get('Win32_ComputerSystem').UserName === 'HKLM:\\\\SOFTWARE\\\\Vendor') return nonCompliant('A strange user.');";
    const text = (above: string) => workletText().replace(/if \(cim.*/, `${above}${key}`);
    const { stdout, stderr } = await lintCommand(['--format', 'sarif'], project({ 'worklets/tried.worklet.ts': text('') }));
    const log = JSON.parse(stdout);
    expect([stderr, validate(log)]).toEqual(['', true]);
    const line =
      text('')
        .split('\n')
        .findIndex((each) => each.includes('HKLM')) + 1;
    expect(log.runs[0].results).toMatchObject([
      {
        ruleId: 'WK6010',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'dist/tried/evaluation.ps1', uriBaseId: '%SRCROOT%' } } }],
        relatedLocations: [
          {
            physicalLocation: { artifactLocation: { uri: 'worklets/tried.worklet.ts' }, region: { startLine: line } },
            message: { text: 'It comes from here.' },
          },
        ],
      },
    ]);
    const suppressed = project({ 'worklets/tried.worklet.ts': text('// worklet-ignore WK6010: it is no key\n    ') });
    expect(await lintCommand([], suppressed)).toEqual({ stdout: '', stderr: 'No findings in 3 files.\n', exitCode: 0 });
  });
});

describe('`--analyzer`', async () => {
  test('without a PowerShell is told, with the code of a missing tool', async () => {
    const { PATH } = process.env;
    process.env.PATH = '';
    try {
      const { stdout, stderr, exitCode } = await lintCommand(['--analyzer', 'a.ps1'], project({ 'a.ps1': script }));
      expect({ stdout, stderr: stderr.split('\n')[0], exitCode }).toEqual({
        stdout: '',
        stderr: 'error WK4051 PSScriptAnalyzer cannot be run: there is no PowerShell on the search path.',
        exitCode: 4,
      });
    } finally {
      process.env.PATH = PATH;
    }
  });

  // It needs the tool itself; where there is none, the test above says what happens.
  const analyzer = await startScriptAnalyzer();
  if ('end' in analyzer) analyzer.end();
  test.skipIf('reason' in analyzer)('adds what only PSScriptAnalyzer finds, and says nothing twice', async () => {
    const folder = project({
      'a.ps1': "gci 'a' # worklet-ignore PSAvoidTrailingWhitespace: none\n$global:b = 'na\u00efve'\n",
      'b.ps1': 'function Get-Things { 1 }\n',
    });
    const { stdout } = await lintCommand(['--analyzer', '--json', 'a.ps1', 'b.ps1'], folder);
    const { results } = JSON.parse(stdout) as { results: { findings: { code: string; line: number; column: number }[] }[] };
    expect(results.map(({ findings }) => findings.map(({ code, line, column }) => `${line}:${column} ${code}`))).toEqual([
      ['1:1 WK6030', '2:1 PSAvoidGlobalVars', '2:16 WK6019'],
      ['1:10 PSUseSingularNouns'],
    ]);
  });
});

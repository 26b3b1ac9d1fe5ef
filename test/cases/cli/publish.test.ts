import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSchema } from '../../../src/packager/json-schema.ts';
import { projectWith, worklet, workletText } from './worklet-command.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

function packaged(): { cwd: string; zip: string; policy: string } {
  const cwd = projectWith({ one: workletText() });
  expect(worklet(['package', 'one', '--out', 'out'], { cwd })).toMatchObject({ stderr: '', exitCode: 0 });
  return { cwd, zip: join(cwd, 'out/one-1.2.0.zip'), policy: join(cwd, 'out/one-1.2.0.policy.json') };
}

describe('worklet package', () => {
  test('writes the body of a custom policy with the device filter for the system on', () => {
    const cwd = projectWith({ one: workletText() });
    worklet(['package', 'one', '--organization', '7', '--group', '11', '--group', '12'], { cwd });
    const script = (name: string) => worklet(['show', 'one', name], { cwd }).stdout;
    expect(json(join(cwd, 'one-1.2.0.policy.json'))).toEqual({
      name: 'Windows - Security - Look For nobody',
      organization_id: 7,
      policy_type_name: 'custom',
      schedule_days: 0,
      schedule_weeks_of_month: 0,
      schedule_months: 0,
      schedule_time: '00:00',
      notes: 'Looks whether nobody is logged on\n\none 1.2.0',
      server_groups: [11, 12],
      configuration: {
        os_family: 'Windows',
        evaluation_code: script('evaluation'),
        remediation_code: script('remediation'),
        auto_reboot: false,
        notify_reboot_user: false,
        missed_patch_window: false,
        device_filters_enabled: true,
        device_filters: [{ field: 'os_family', op: 'in', value: ['Windows'] }],
      },
    });
    expect(worklet(['package', 'one', '--group', 'all'], { cwd })).toEqual({
      stdout: '',
      stderr: 'error WK4001 `--group` takes a number, not `all`.\nfix: `worklet package --help` lists what the command takes.\n',
      exitCode: 2,
    });
  });

  test('--all writes a catalogue that fits its schema and names every file with its hash', () => {
    const cwd = projectWith({ two: workletText('eve'), one: workletText() });
    const { stdout, exitCode } = worklet(['package', '--all', '--out', 'out', '--json'], { cwd });
    const files = readdirSync(join(cwd, 'out')).sort();
    expect({ files, exitCode, catalog: JSON.parse(stdout).catalog }).toEqual({
      files: ['catalog.json', 'one-1.2.0.policy.json', 'one-1.2.0.zip', 'two-1.2.0.policy.json', 'two-1.2.0.zip'],
      exitCode: 0,
      catalog: 'out/catalog.json',
    });
    const catalog = json(join(cwd, 'out/catalog.json'));
    expect(new Ajv2020().validate(readSchema('catalog') as object, catalog)).toBe(true);
    for (const entry of catalog.worklets) {
      for (const { file, bytes, sha256: hash } of [entry.package, entry.policy]) {
        const content = readFileSync(join(cwd, 'out', file));
        expect({ file, bytes, hash }).toEqual({ file, bytes: content.length, hash: sha256(content) });
      }
    }
    expect(catalog.worklets.map(({ name, title, target }: Record<string, string>) => ({ name, title, target }))).toEqual([
      { name: 'one', title: 'Windows - Security - Look For nobody', target: '3.0' },
      { name: 'two', title: 'Windows - Security - Look For eve', target: '3.0' },
    ]);
  });

  test('writes a worklet.json that fits the published schema', () => {
    const { zip } = packaged();
    const document = JSON.parse(Buffer.from(unzipSync(readFileSync(zip))['worklet.json']).toString('utf8'));
    const ajv = new Ajv2020({ allErrors: true });
    expect({ valid: ajv.validate(readSchema('worklet') as object, document), errors: ajv.errors }).toEqual({ valid: true, errors: null });
  });
});

describe('worklet package --verify', () => {
  /** Checks a package after something was done to its files. */
  function verify(change: (files: Record<string, Uint8Array>) => void): { codes: string[]; stderr: string; exitCode: number | null } {
    const { cwd, zip } = packaged();
    const files = unzipSync(readFileSync(zip));
    change(files);
    writeFileSync(zip, zipSync(files));
    const { stderr, exitCode } = worklet(['package', '--verify', 'out/one-1.2.0.zip'], { cwd });
    return { codes: [...stderr.matchAll(/^error (WK\d+)/gm)].map(([, code]) => code), stderr, exitCode };
  }
  const edit = (files: Record<string, Uint8Array>, name: string, change: (text: string) => string) => {
    files[name] = Buffer.from(change(Buffer.from(files[name]).toString('utf8')));
  };

  test('finds nothing in a package that nobody has touched', () => {
    const { cwd } = packaged();
    expect(worklet(['package', '--verify', 'out/one-1.2.0.zip'], { cwd })).toEqual({
      stdout: 'ok  out/one-1.2.0.zip: one 1.2.0, 4 files\n',
      stderr: '',
      exitCode: 0,
    });
  });

  test('finds a script that was changed, by a line end too', () => {
    const { stderr, ...rest } = verify((files) => edit(files, 'evaluation.ps1', (text) => text.replaceAll('\n', '\r\n')));
    expect(rest).toEqual({ codes: ['WK4033'], exitCode: 1 });
    expect(stderr).toMatch(
      /^error WK4033 `evaluation\.ps1` in `out\/one-1\.2\.0\.zip` is not what its worklet\.json says: its SHA-256 is [0-9a-f]{64}, not [0-9a-f]{64}\.\n/,
    );
  });

  test('finds what is missing and what nobody listed, each by its name', () => {
    const { codes, exitCode } = verify((files) => {
      delete files['README.md'];
      delete files['remediation.ps1'];
      files['payload/evil.exe'] = Uint8Array.of(1);
    });
    expect({ codes, exitCode }).toEqual({ codes: ['WK4031', 'WK4031', 'WK4032'], exitCode: 1 });
    expect(verify((files) => void delete files['worklet.json'])).toMatchObject({ codes: ['WK4031'], exitCode: 1 });
  });

  test('finds a worklet.json that does not fit the schema, with the place', () => {
    const { stderr, exitCode } = verify((files) => edit(files, 'worklet.json', (text) => text.replace('"target": "3.0"', '"target": "2.0"')));
    expect({ first: stderr.split('\n')[0], exitCode }).toEqual({
      first: 'error WK4034 worklet.json in `out/one-1.2.0.zip` does not fit its schema: `/target` is none of "3.0", "5.1".',
      exitCode: 1,
    });
    expect(verify((files) => edit(files, 'worklet.json', () => '{'))).toMatchObject({ codes: ['WK4030'], exitCode: 1 });
  });

  test('takes any bytes for a finding, never for a reason to stop', () => {
    const { cwd } = packaged();
    writeFileSync(join(cwd, 'text.zip'), 'no zip');
    writeFileSync(join(cwd, 'cut.zip'), readFileSync(join(cwd, 'out/one-1.2.0.zip')).subarray(0, 900));
    const { stdout, stderr, exitCode } = worklet(['package', '--verify', 'text.zip', 'cut.zip', 'out/one-1.2.0.zip'], { cwd });
    expect({ stdout, codes: stderr.match(/WK\d+/g), exitCode }).toEqual({
      stdout: 'ok  out/one-1.2.0.zip: one 1.2.0, 4 files\n',
      codes: ['WK4030', 'WK4030'],
      exitCode: 1,
    });
    expect(worklet(['package', '--verify', 'none.zip'], { cwd })).toMatchObject({ stdout: '', exitCode: 8 });
  });
});

describe('worklet diff', () => {
  test('says nothing of a policy that holds what would be published, whatever its schedule and line ends', () => {
    const { cwd, policy } = packaged();
    const exported = json(policy);
    exported.id = 12;
    exported.schedule_days = 254;
    exported.server_groups = [1];
    exported.configuration.evaluation_code = exported.configuration.evaluation_code.replaceAll('\n', '\r\n');
    writeFileSync(join(cwd, 'exported.json'), JSON.stringify([{ ...exported, name: 'Another' }, exported]));
    expect(worklet(['diff', 'one', '--policy', 'exported.json'], { cwd })).toEqual({ stdout: '', stderr: '', exitCode: 0 });
  });

  test('shows what was changed in the console, the policy as minus, and exits 5', () => {
    const { cwd, policy } = packaged();
    const exported = json(policy);
    exported.configuration.device_filters_enabled = false;
    exported.configuration.remediation_code = exported.configuration.remediation_code.replace('Nothing is done', 'Something is done');
    writeFileSync(policy, JSON.stringify(exported));
    const { stdout, stderr, exitCode } = worklet(['diff', 'one', '--policy', 'out/one-1.2.0.policy.json'], { cwd });
    const lines = stdout.split('\n').filter((line) => /^(?:---|\+\+\+|[-+])/.test(line));
    expect({ lines, stderr, exitCode }).toEqual({
      lines: [
        '--- policy.json',
        '+++ policy.json',
        '-    "device_filters_enabled": false,',
        '+    "device_filters_enabled": true,',
        '--- remediation.ps1',
        '+++ remediation.ps1',
        expect.stringMatching(/^-.*Something is done about nobody\./),
        expect.stringMatching(/^\+.*Nothing is done about nobody\./),
      ],
      stderr: expect.stringContaining(
        'error WK4037 The policy in `out/one-1.2.0.policy.json` is not what `one` would publish: configuration.device_filters_enabled, configuration.remediation_code differ.',
      ),
      exitCode: 5,
    });
  });

  test('refuses what is no policy', () => {
    const { cwd } = packaged();
    for (const text of ['{', '[]', '{}', '"x"', '[{ "name": "Other", "configuration": {} }]']) {
      writeFileSync(join(cwd, 'policy.json'), text);
      expect(worklet(['diff', 'one', '--policy', 'policy.json'], { cwd })).toMatchObject({
        stdout: '',
        stderr: expect.stringContaining('error WK4036 `policy.json` holds no policy that can be compared: '),
        exitCode: 2,
      });
    }
  });
});

describe('worklet show --copy', () => {
  test('sends the script to the terminal by OSC 52 over SSH', () => {
    const cwd = projectWith({ one: workletText() });
    const script = worklet(['show', 'one', 'evaluation'], { cwd }).stdout;
    const remote: Record<string, string>[] = [{ SSH_TTY: '/dev/pts/1' }, { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' }];
    for (const env of remote) {
      expect(worklet(['show', 'one', 'evaluation', '--copy'], { cwd, env })).toEqual({
        stdout: `\u001b]52;c;${Buffer.from(script).toString('base64')}\u0007`,
        stderr: "The evaluation of one was sent to the terminal's clipboard (OSC 52); some terminals have to be told to take it.\n",
        exitCode: 0,
      });
    }
  });

  test.skipIf(process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY))(
    'says clearly where there is no clipboard (a Linux without a display)',
    () => {
      const cwd = projectWith({ one: workletText() });
      const { stdout, stderr, exitCode } = worklet(['show', 'one', 'remediation', '--copy'], { cwd, env: { SSH_TTY: '', SSH_CONNECTION: '' } });
      expect({ stdout, first: stderr.split(':')[0], fix: stderr.trimEnd().split('\n').at(-1), exitCode }).toEqual({
        stdout: '',
        first: 'error WK4035 There is no clipboard here',
        fix: 'fix: `worklet show one remediation` prints the script; redirect it into a file, or pipe it into a program that takes it.',
        exitCode: 4,
      });
    },
  );
});

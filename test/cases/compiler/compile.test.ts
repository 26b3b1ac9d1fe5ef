import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compileWorklet, compileWorklets } from '../../../src/compiler/compile.ts';

const root = mkdtempSync(join(tmpdir(), 'worklets-'));
afterAll(() => rmSync(root, { recursive: true }));

const definition = `import { compliant, defineWorklet, remediated } from 'workletkit';
export default defineWorklet({
  title: 'Windows - Security - Small',
  summary: 'A small worklet',
  category: 'Security',
  version: '1.0.0',
  evaluate: () => compliant('fine'),
  remediate: () => remediated('done'),
});
`;

function file(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return name;
}

const codesOf = (diagnostics: readonly { code: string; message: string }[]) => diagnostics.map(({ code, message }) => `${code} ${message}`);

describe('a file that cannot be compiled', () => {
  test('is reported with the reason when there is none', async () => {
    const { worklet, diagnostics } = await compileWorklet('nowhere.worklet.ts', { root });
    expect(worklet).toBeUndefined();
    expect(codesOf(diagnostics)).toEqual(['WK1004 `nowhere.worklet.ts` cannot be read: there is no such file.']);
  });

  test('is reported with the place of the first byte that is not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('// J\u00fcrgen\n'), Buffer.from([0xfc]), Buffer.from(definition)]);
    const { worklet, diagnostics } = await compileWorklet(file('ansi.worklet.ts', bytes), { root });
    expect(worklet).toBeUndefined();
    expect(codesOf(diagnostics)).toEqual(['WK1003 The file is not UTF-8: byte 11 belongs to no character.']);
  });

  test('is reported when what it imports is not UTF-8', async () => {
    file('shared-ansi.ts', Buffer.concat([Buffer.from("export const name = '"), Buffer.from([0xe4]), Buffer.from("';\n")]));
    const path = file('importing.worklet.ts', `import { name } from './shared-ansi.ts';\n${definition.replace("'fine'", 'name')}`);
    const { worklet, diagnostics } = await compileWorklet(path, { root });
    expect(worklet).toBeUndefined();
    expect(diagnostics.map(({ code, span }) => [code, span?.file])).toEqual([['WK1003', 'shared-ansi.ts']]);
  });

  test('is reported when its name is no name of a worklet', async () => {
    for (const name of ['Upper.worklet.ts', 'a_b.worklet.ts', 'plain.ts', '-a.worklet.ts']) {
      const { diagnostics } = await compileWorklet(file(name, definition), { root });
      expect(codesOf(diagnostics)).toEqual([`WK1024 \`${name}\` is no name of a worklet.`]);
    }
  });

  test('is reported when it is nested too deeply, and the others are compiled', async () => {
    const deep = definition.replace("'fine'", `${'('.repeat(20_000)}'fine'${')'.repeat(20_000)}`);
    const long = definition.replace("'fine'", `'a'${' + now()'.repeat(20_000)}`).replace('compliant,', 'compliant, now,');
    const paths = [file('deep.worklet.ts', deep), file('long.worklet.ts', long), file('flat.worklet.ts', definition)];
    const compilations = await compileWorklets(paths, { root });
    expect(compilations.map(({ worklet, diagnostics }) => [worklet?.name, ...diagnostics.map(({ code }) => code)])).toEqual([
      [undefined, 'WK1033'],
      [undefined, 'WK1033'],
      ['flat', 'WK1030'],
    ]);
  });

  test('is reported when another one has its name', async () => {
    const [first, second] = await compileWorklets([file('one/twin.worklet.ts', definition), file('two/twin.worklet.ts', definition)], { root });
    expect(first.worklet?.name).toBe('twin');
    expect(second.worklet).toBeUndefined();
    expect(codesOf(second.diagnostics)).toEqual(['WK1023 There are two worklets named `twin`: `one/twin.worklet.ts` and `two/twin.worklet.ts`.']);
  });
});

describe('worklets that are compiled together', () => {
  test('do not share what is wrong with one of them', async () => {
    const paths = [file('good.worklet.ts', definition), file('bad.worklet.ts', definition.replace("title: 'Windows", "titel: 'Windows"))];
    const [good, bad] = await compileWorklets(paths, { root });
    expect(codesOf(good.diagnostics)).toEqual(['WK1030 The worklet has no scenarios, so nothing shows that it works.']);
    expect(good.worklet?.metadata.title).toBe('Windows - Security - Small');
    expect(bad.worklet).toBeUndefined();
    expect(bad.diagnostics.map(({ code }) => code)).toEqual(['WK1007', 'WK1002']);
  });

  test('tell every file that they depend on', async () => {
    file('part.ts', "export const word = 'fine';\n");
    const { filesRead } = await compileWorklet(
      file('whole.worklet.ts', `import { word } from './part.ts';\n${definition.replace("'fine'", 'word')}`),
      { root },
    );
    for (const end of ['whole.worklet.ts', 'part.ts', 'model/index.ts', 'library/worklet.d.ts', 'evaluation.ps1.hbs', 'partials/help.hbs']) {
      expect(
        filesRead.some((path) => path.endsWith(end)),
        end,
      ).toBe(true);
    }
  });

  test('are read from texts that are given instead of files', async () => {
    const path = join(root, 'unsaved.worklet.ts');
    const { worklet } = await compileWorklet('unsaved.worklet.ts', { root, texts: new Map([[path, definition]]) });
    expect(worklet?.scripts.evaluation.text).toContain("    Write-Output 'fine'\n    exit 0\n");
  });
});

test('what the author leaves out of a definition has a default', async () => {
  const { worklet } = await compileWorklet(file('defaults.worklet.ts', definition), { root });
  expect(worklet?.metadata).toEqual({
    name: 'defaults',
    title: 'Windows - Security - Small',
    summary: 'A small worklet',
    category: 'Security',
    version: '1.0.0',
    author: 'unknown',
    description: 'A small worklet',
    howItWorks: {},
    requirements: [],
    validation: [],
    supports: 'Windows 7 and later',
    keywords: [],
    deviceTypes: ['WORKSTATION', 'SERVER'],
    userInteraction: false,
    history: [],
    target: '3.0',
    alwaysRemediates: false,
    payload: [],
  });
});

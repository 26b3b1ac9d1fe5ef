import { expect, test } from 'vitest';
import { createEndpoint } from '../../../src/endpoint/endpoint.ts';
import type { FileLoader } from '../../../src/endpoint/stores/file-tree.ts';
import { StoreError } from '../../../src/endpoint/stores/store-error.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (data: Uint8Array | undefined) => (data ? new TextDecoder().decode(data) : data);
const code = (run: () => unknown) => {
  try {
    run();
    return 'ok';
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return error.code;
  }
};

test('paths do not tell upper from lower case, and dots are resolved', () => {
  const { files } = createEndpoint({ files: { 'C:\\Temp\\Read Me.txt': 'hello' } });
  expect([
    textOf(files.read('c:/TEMP/./x/../read me.TXT')),
    files.realPath('c:\\temp\\READ ME.txt'),
    files.normalize('c:\\temp\\..\\'),
    files.exists('C:\\Temp\\Other.txt'),
    files.parse('Temp\\a.txt'),
  ]).toEqual(['hello', 'C:\\Temp\\Read Me.txt', 'C:\\', false, undefined]);
});

test('what is written, copied, moved and removed shows in the differences', () => {
  const endpoint = createEndpoint({ files: { 'C:\\Temp\\a.txt': 'one', 'C:\\Temp\\Folder\\b.txt': 'two' } });
  const { files } = endpoint;
  const before = endpoint.snapshot();
  files.write('C:\\Temp\\a.txt', bytes('three'));
  files.copy('C:\\Temp\\Folder', 'C:\\Temp\\Copy');
  files.move('C:\\Temp\\Folder\\b.txt', 'C:\\Temp\\c.txt');
  files.remove('C:\\Temp\\Folder');
  expect(endpoint.changesSince(before)).toEqual([
    { path: 'files/C:\\Temp\\Copy', after: { kind: 'folder' } },
    { path: 'files/C:\\Temp\\Copy\\b.txt', after: { kind: 'file', size: 3, content: 'two' } },
    { path: 'files/C:\\Temp\\Folder', before: { kind: 'folder' } },
    { path: 'files/C:\\Temp\\Folder\\b.txt', before: { kind: 'file', size: 3, content: 'two' } },
    { path: 'files/C:\\Temp\\a.txt/content', before: 'one', after: 'three' },
    { path: 'files/C:\\Temp\\a.txt/size', before: 3, after: 5 },
    { path: 'files/C:\\Temp\\c.txt', after: { kind: 'file', size: 3, content: 'two' } },
  ]);
});

test('what cannot be done is refused for its reason', () => {
  const { files } = createEndpoint({ files: { 'C:\\Temp\\a.txt': { content: 'one', attributes: ['ReadOnly'] }, 'C:\\Temp\\Folder\\b.txt': 'two' } });
  expect([
    code(() => files.read('C:\\Temp\\no.txt')),
    code(() => files.read('C:\\No\\no.txt')),
    code(() => files.read('C:\\Temp')),
    code(() => files.write('C:\\Temp\\a.txt', bytes(''))),
    code(() => files.write('C:\\No\\a.txt', bytes(''))),
    code(() => files.write('X:\\a.txt', bytes(''))),
    code(() => files.write('C:\\Temp\\a?.txt', bytes(''))),
    code(() => files.remove('C:\\Temp\\Folder')),
    code(() => files.remove('C:\\Temp\\a.txt')),
    code(() => files.remove('C:\\Temp\\a.txt', { force: true })),
    code(() => files.move('C:\\Temp\\Folder\\b.txt', 'C:\\Temp\\Folder')),
    code(() => files.list('C:\\Temp\\Folder\\b.txt')),
  ]).toEqual([
    'notFound',
    'pathNotFound',
    'isFolder',
    'readOnly',
    'pathNotFound',
    'driveNotFound',
    'invalidName',
    'notEmpty',
    'readOnly',
    'ok',
    'exists',
    'isFile',
  ]);
});

test('a 32-bit process on 64-bit Windows sees System32 through SysWOW64, and Sysnative as the real one', () => {
  const endpoint = createEndpoint({
    bitness: 32,
    files: {
      'C:\\Windows\\System32\\native.txt': '64',
      'C:\\Windows\\SysWOW64\\wow.txt': '32',
      'C:\\Windows\\System32\\drivers\\etc\\hosts': 'hosts',
    },
  });
  const { files } = endpoint;
  expect([
    files.exists('C:\\Windows\\System32\\native.txt'),
    files.exists('C:\\Windows\\System32\\wow.txt'),
    files.exists('C:\\Windows\\Sysnative\\native.txt'),
    files.exists('C:\\Windows\\System32\\drivers\\etc\\hosts'),
    files.list('C:\\Windows').some((node) => node.name === 'Sysnative'),
    endpoint.machineFiles.exists('C:\\Windows\\Sysnative\\native.txt'),
    endpoint.machineFiles.exists('C:\\Windows\\System32\\native.txt'),
  ]).toEqual([false, true, true, true, false, false, true]);
});

test('a 64-bit process has no Sysnative', () => {
  const { files } = createEndpoint();
  expect([files.exists('C:\\Windows\\Sysnative'), files.exists('C:\\Windows\\System32\\logoff.exe')]).toEqual([false, true]);
});

test('a mounted folder is read through its loader, and what is written stays here', () => {
  const asked: string[] = [];
  const loader: FileLoader = {
    list(path) {
      asked.push(`list ${path}`);
      return path === ''
        ? [
            { name: 'main.ps1', kind: 'file', size: 4 },
            { name: 'lib', kind: 'folder', size: 0 },
          ]
        : [{ name: 'util.ps1', kind: 'file', size: 3 }];
    },
    read(path) {
      asked.push(`read ${path}`);
      return bytes(path === 'main.ps1' ? 'main' : 'lib');
    },
  };
  const endpoint = createEndpoint();
  endpoint.machineFiles.mount('C:\\work', loader);
  const before = endpoint.snapshot();
  const { files } = endpoint;
  expect([asked, files.list('C:\\work').map((node) => node.name), textOf(files.read('c:\\WORK\\lib\\util.ps1'))]).toEqual([
    ['list ', 'list lib', 'read lib/util.ps1'],
    ['lib', 'main.ps1'],
    'lib',
  ]);
  expect(endpoint.changesSince(before)).toEqual([]);
  files.write('C:\\work\\out.txt', bytes('out'));
  files.write('C:\\work\\main.ps1', bytes('other'));
  files.remove('C:\\work\\lib', { recursive: true });
  expect(endpoint.changesSince(before)).toEqual([
    { path: 'files/C:\\work\\lib', after: { removed: true } },
    { path: 'files/C:\\work\\main.ps1', after: { kind: 'file', size: 5, content: 'other' } },
    { path: 'files/C:\\work\\out.txt', after: { kind: 'file', size: 3, content: 'out' } },
  ]);
  expect(asked).toEqual(['list ', 'list lib', 'read lib/util.ps1']);
});

test('rights and faults stand in the way of a script', () => {
  const plain = createEndpoint({ runAs: 'CONTOSO\\ada' });
  expect([
    code(() => plain.files.write('C:\\Windows\\a.txt', bytes(''))),
    code(() => plain.files.write('C:\\Windows\\Temp\\a.txt', bytes(''))),
    code(() => plain.files.read('C:\\Windows\\a.txt')),
  ]).toEqual(['accessDenied', 'ok', 'notFound']);
  const faulty = createEndpoint({
    files: { 'C:\\Temp\\locked.txt': 'x', 'C:\\Temp\\secret\\a.txt': 'x' },
    faults: [
      { kind: 'path', path: 'C:\\Temp\\locked.txt', error: 'inUse' },
      { kind: 'path', path: 'c:/temp/SECRET', access: 'any', error: 'accessDenied' },
    ],
  });
  expect([
    textOf(faulty.files.read('C:\\Temp\\locked.txt')),
    code(() => faulty.files.remove('C:\\Temp\\locked.txt')),
    code(() => faulty.files.read('C:\\Temp\\secret\\a.txt')),
  ]).toEqual(['x', 'inUse', 'accessDenied']);
});

test('on Linux there is one tree, and case is told', () => {
  const { files, environment, process } = createEndpoint({ preset: 'linux', files: { '/tmp/Data.txt': 'x' } });
  expect([
    files.exists('/tmp/Data.txt'),
    files.exists('/tmp/data.txt'),
    files.normalize('/tmp/../etc/./x'),
    environment.get('HOME'),
    process.user.name,
  ]).toEqual([true, false, '/etc/x', '/root', 'root']);
});

import { expect, test } from 'vitest';
import { createEndpoint } from '../../../src/endpoint/endpoint.ts';
import type { StoreError } from '../../../src/endpoint/stores/store-error.ts';

const described = {
  registry: {
    'HKLM:\\SOFTWARE\\Contoso': {
      Bits: '64',
      Count: 7,
      List: ['a', 'b'],
      Raw: { kind: 'Binary', value: [1, 255] },
      Big: { kind: 'QWord', value: '9007199254740993' },
    },
    'HKLM:\\SOFTWARE\\WOW6432Node\\Contoso': { Bits: '32' },
    'HKLM:\\SOFTWARE\\Policies\\Contoso': { Shared: 1 },
    'HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\S-1-5-21-1': { Shared: 1 },
    'HKLM:\\SOFTWARE\\Classes\\CLSID\\{1}': { '': 'native' },
    'HKCU:\\Software\\Contoso': { '': 'default' },
  },
} as const;

test('values have their kinds', () => {
  const { registry } = createEndpoint(described);
  expect(registry.values('HKLM:\\software\\CONTOSO')).toEqual([
    { name: 'Bits', kind: 'String', data: '64' },
    { name: 'Count', kind: 'DWord', data: 7 },
    { name: 'List', kind: 'MultiString', data: ['a', 'b'] },
    { name: 'Raw', kind: 'Binary', data: Uint8Array.of(1, 255) },
    { name: 'Big', kind: 'QWord', data: 9007199254740993n },
  ]);
  expect(registry.value('HKEY_CURRENT_USER\\Software\\Contoso', '')).toEqual({ name: '', kind: 'String', data: 'default' });
});

test('a 32-bit process on 64-bit Windows finds redirected keys below WOW6432Node and shared ones where they are', () => {
  const { registry } = createEndpoint({ ...described, bitness: 32 });
  const bits = (path: string, view?: 32 | 64) => registry.value(path, 'Bits', view)?.data;
  expect([
    bits('HKLM:\\SOFTWARE\\Contoso'),
    bits('HKLM:\\SOFTWARE\\Contoso', 64),
    bits('HKLM:\\SOFTWARE\\WOW6432Node\\Contoso'),
    registry.value('HKLM:\\SOFTWARE\\Policies\\Contoso', 'shared')?.data,
    registry.value('HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\S-1-5-21-1', 'Shared')?.data,
    registry.exists('HKLM:\\SOFTWARE\\Classes\\CLSID\\{1}'),
    registry.exists('HKLM:\\SOFTWARE\\Classes\\CLSID\\{1}', 64),
    registry.exists('HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Fonts'),
  ]).toEqual(['32', '64', '32', 1, 1, false, true, false]);
});

test('a key lists the subkeys that its view shows', () => {
  const { registry } = createEndpoint({ ...described, bitness: 32 });
  expect(registry.subkeyNames('HKLM:\\SOFTWARE')).toEqual(['Classes', 'Contoso', 'Microsoft', 'Policies']);
  expect(registry.subkeyNames('HKLM:\\SOFTWARE', 64)).toEqual(['Classes', 'Contoso', 'Microsoft', 'Policies', 'WOW6432Node']);
});

test('what a 32-bit process writes lies below WOW6432Node', () => {
  const endpoint = createEndpoint({ bitness: 32 });
  const before = endpoint.snapshot();
  endpoint.registry.create('HKLM:\\SOFTWARE\\Fabrikam');
  endpoint.registry.setValue('HKLM:\\SOFTWARE\\Fabrikam', { name: 'A', kind: 'DWord', data: 1 });
  expect(endpoint.changesSince(before)).toEqual([
    { path: 'registry/HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Fabrikam', after: { A: { kind: 'DWord', value: 1 } } },
  ]);
});

test('on 32-bit Windows nothing is redirected', () => {
  const { registry } = createEndpoint({ architecture: 32, registry: { 'HKLM:\\SOFTWARE\\Contoso': { A: 1 } } });
  expect([registry.value('HKLM:\\SOFTWARE\\Contoso', 'A')?.data, registry.exists('HKLM:\\SOFTWARE\\WOW6432Node')]).toEqual([1, false]);
});

test('keys and values are removed and renamed, and keep the case they were made with', () => {
  const { registry } = createEndpoint(described);
  registry.setValue('HKLM:\\SOFTWARE\\Contoso', { name: 'COUNT', kind: 'DWord', data: 8 });
  expect(registry.value('HKLM:\\SOFTWARE\\Contoso', 'count')).toEqual({ name: 'Count', kind: 'DWord', data: 8 });
  expect([registry.removeValue('HKLM:\\SOFTWARE\\Contoso', 'count'), registry.removeValue('HKLM:\\SOFTWARE\\Contoso', 'count')]).toEqual([
    true,
    false,
  ]);
  registry.rename('HKLM:\\SOFTWARE\\Contoso', 'Fabrikam');
  expect([registry.exists('HKLM:\\SOFTWARE\\Contoso'), registry.open('HKLM:\\SOFTWARE\\fabrikam')?.name]).toEqual([false, 'Fabrikam']);
  expect([registry.remove('HKLM:\\SOFTWARE\\Fabrikam'), registry.remove('HKLM:\\SOFTWARE\\Fabrikam')]).toEqual([true, false]);
});

test('rights and faults stand in the way of a script', () => {
  const code = (run: () => unknown) => {
    try {
      run();
      return 'ok';
    } catch (error) {
      return (error as StoreError).code;
    }
  };
  const plain = createEndpoint({ runAs: 'CONTOSO\\ada' });
  expect([
    code(() => plain.registry.create('HKLM:\\SOFTWARE\\X')),
    code(() => plain.registry.create('HKCU:\\Software\\X')),
    code(() => plain.registry.open('HKLM:\\SOFTWARE\\Microsoft')),
    code(() => plain.registry.open('HKLM:\\SECURITY')),
  ]).toEqual(['accessDenied', 'ok', 'ok', 'accessDenied']);
  const faulty = createEndpoint({ faults: [{ kind: 'path', path: 'HKLM:\\SOFTWARE\\Contoso', error: 'accessDenied' }] });
  expect([
    code(() => faulty.registry.create('HKEY_LOCAL_MACHINE\\software\\contoso\\Below')),
    code(() => faulty.registry.create('HKLM:\\SOFTWARE\\ContosoNot')),
  ]).toEqual(['accessDenied', 'ok']);
});

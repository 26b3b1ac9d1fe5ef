import { expect, test } from 'vitest';
import { changesBetween } from '../../../src/endpoint/changes.ts';

test('differences are told by path, with what was and what is', () => {
  const before = { services: { A: { status: 'Running' }, B: { status: 'Stopped' } }, list: [1, 2], gone: { x: 1 } };
  const after = { services: { A: { status: 'Stopped' }, B: { status: 'Stopped' } }, list: [1, 3], added: { y: 2 } };
  expect(changesBetween(before, after)).toEqual([
    { path: 'added', after: { y: 2 } },
    { path: 'gone', before: { x: 1 } },
    { path: 'list', before: [1, 2], after: [1, 3] },
    { path: 'services/A/status', before: 'Running', after: 'Stopped' },
  ]);
});

test('equal states have no differences, whatever the order of their names', () => {
  expect(changesBetween({ a: 1, b: { c: [null, true] } }, { b: { c: [null, true] }, a: 1 })).toEqual([]);
});

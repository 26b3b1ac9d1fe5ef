import { expect, test } from 'vitest';
import { createEndpoint } from '../../../src/endpoint/endpoint.ts';

test('the built-in accounts are there as the system has them', () => {
  const names = (preset: 'windows-7' | 'windows-10' | 'windows-server-2016') =>
    createEndpoint({ preset })
      .users.users()
      .map(({ name, enabled }) => [name, enabled]);
  expect([names('windows-7'), names('windows-10'), names('windows-server-2016')]).toEqual([
    [
      ['Administrator', false],
      ['Guest', false],
    ],
    [
      ['Administrator', false],
      ['DefaultAccount', false],
      ['Guest', false],
      ['WDAGUtilityAccount', false],
    ],
    [
      ['Administrator', false],
      ['DefaultAccount', false],
      ['Guest', false],
    ],
  ]);
});

test('an account has its groups, its SID and the usual age of its password', () => {
  const { users } = createEndpoint({
    time: '2026-01-15T09:00:00Z',
    users: [
      { name: 'ada', groups: ['Administrators', 'Users'], passwordLastSet: '2026-01-01T00:00:00Z' },
      { name: 'kiosk', passwordExpires: 'never' },
      { name: 'Administrator', enabled: true },
    ],
  });
  expect([
    users.isMember('administrators', 'ENDPOINT-01\\ADA'),
    users.isMember('Administrators', 'kiosk'),
    users.isMember('Users', 'kiosk'),
    new Date(users.user('ADA')?.passwordExpires ?? 0).toISOString(),
    users.user('kiosk')?.passwordExpires,
    users.user('Administrator')?.enabled,
    users.user('Administrator')?.sid.endsWith('-500'),
    users.user('ada')?.sid.startsWith(`${users.machineSid}-`),
  ]).toEqual([true, false, true, '2026-02-12T00:00:00.000Z', null, true, true, true]);
});

test('members of a domain have its groups in the local ones', () => {
  const { users } = createEndpoint({ domain: 'corp.contoso.com', groups: [{ name: 'Operators', members: ['CONTOSO\\bob', 'guest'] }] });
  expect([users.group('Administrators')?.members, users.group('operators')?.members]).toEqual([
    ['ENDPOINT-01\\Administrator', 'CORP\\Domain Admins'],
    ['CONTOSO\\bob', 'ENDPOINT-01\\guest'],
  ]);
});

test('renaming and removing an account keeps the groups right', () => {
  const { users } = createEndpoint({ users: [{ name: 'ada', groups: ['Administrators'] }] });
  users.renameUser('ada', 'lovelace');
  expect([users.user('ada'), users.group('Administrators')?.members]).toEqual([undefined, ['ENDPOINT-01\\Administrator', 'ENDPOINT-01\\lovelace']]);
  expect([users.removeUser('Lovelace'), users.removeUser('Lovelace'), users.group('Administrators')?.members]).toEqual([
    true,
    false,
    ['ENDPOINT-01\\Administrator'],
  ]);
});

test('the script is an administrator when its account is, unless the description says otherwise', () => {
  const elevated = (description: Parameters<typeof createEndpoint>[0]) => createEndpoint(description).process.elevated;
  const users = [{ name: 'ada', groups: ['Administrators'] }];
  expect([
    elevated({}),
    elevated({ users, runAs: 'ada' }),
    elevated({ users, runAs: 'ada', elevated: false }),
    elevated({ runAs: 'CONTOSO\\bob' }),
  ]).toEqual([true, true, false, false]);
});

test('the script runs in the session of its account', () => {
  const sessions = [{ kind: 'remoteDesktop', user: 'CONTOSO\\ada', id: 7 }] as const;
  expect([createEndpoint({ sessions }).process.session, createEndpoint({ sessions, runAs: 'contoso\\Ada' }).process.session]).toEqual([0, 7]);
});

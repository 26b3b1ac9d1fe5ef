import { describe, expect, test } from 'vitest';
import type { EndpointDescription } from '../../../src/endpoint/description.ts';
import { errorsOf, linesOf, runOnEndpoint } from './run-on-endpoint.ts';

const endpoint: EndpointDescription = {
  users: [{ name: 'ada', groups: ['Administrators', 'Users'], description: 'Developer' }, { name: 'bob' }],
};
const commands = 'Microsoft.PowerShell.Commands';

describe('Get-LocalUser', () => {
  test('shows accounts by name', () => {
    expect(linesOf('Get-LocalUser a*', endpoint)).toEqual([
      '',
      'Name          Enabled Description',
      '----          ------- -----------',
      'ada           True    Developer',
      'Administrator False   Built-in account for administering the computer/domain',
    ]);
  });

  test('finds an account by its SID, and tells what it knows', () => {
    const script =
      '$u = Get-LocalUser -SID (Get-LocalUser ADA).SID; "$u $($u.ObjectClass) $($u.PrincipalSource) $($u.Enabled)"; $u.PasswordExpires -gt $u.PasswordLastSet; (Get-LocalUser Administrator).SID.Value -match "-500$"';
    expect(linesOf(script, endpoint)).toEqual(['ada User Local True', 'True', 'True']);
  });

  test('an account that is not there is an error that can be caught by its type', () => {
    expect(errorsOf('Get-LocalUser nope, no*; Get-LocalGroup nope', endpoint)).toEqual([
      `GroupNotFound,${commands}.GetLocalGroupCommand: Group nope was not found.`,
      `UserNotFound,${commands}.GetLocalUserCommand: User nope was not found.`,
    ]);
    expect(linesOf(`try { Get-LocalUser nope -ErrorAction Stop } catch [${commands}.UserNotFoundException] { 'caught' }`, endpoint)).toEqual([
      'caught',
    ]);
  });
});

describe('groups and their members', () => {
  test('members are shown with their kind', () => {
    expect(linesOf('Get-LocalGroupMember Administrators', { ...endpoint, domain: 'contoso.com' })).toEqual([
      '',
      'ObjectClass Name                      PrincipalSource',
      '----------- ----                      ---------------',
      'Group       CONTOSO\\Domain Admins     ActiveDirectory',
      'User        ENDPOINT-01\\ada           Local',
      'User        ENDPOINT-01\\Administrator Local',
    ]);
  });

  test('are added and removed', () => {
    const report = runOnEndpoint(
      'Add-LocalGroupMember -Group "Remote Desktop Users" -Member bob; Remove-LocalGroupMember Administrators ada; (Get-LocalGroup -SID S-1-5-32-544).Name',
      endpoint,
    );
    expect(report.stdout).toBe('Administrators\n');
    expect(report.changes).toEqual([
      {
        path: 'accounts/groups/Administrators/members',
        before: ['ENDPOINT-01\\Administrator', 'ENDPOINT-01\\ada'],
        after: ['ENDPOINT-01\\Administrator'],
      },
      { path: 'accounts/groups/Remote Desktop Users/members', before: [], after: ['ENDPOINT-01\\bob'] },
    ]);
  });

  test('what cannot be done is told', () => {
    expect(
      errorsOf(
        'Add-LocalGroupMember Administrators ada; Add-LocalGroupMember Administrators nobody; Remove-LocalGroupMember Administrators bob; Add-LocalGroupMember Nope bob',
        endpoint,
      ),
    ).toEqual([
      `GroupNotFound,${commands}.AddLocalGroupMemberCommand: Group Nope was not found.`,
      `MemberNotFound,${commands}.RemoveLocalGroupMemberCommand: Member ENDPOINT-01\\bob was not found in group Administrators.`,
      `PrincipalNotFound,${commands}.AddLocalGroupMemberCommand: Principal nobody was not found.`,
      `MemberExists,${commands}.AddLocalGroupMemberCommand: ENDPOINT-01\\ada is already a member of group Administrators.`,
    ]);
  });
});

describe('accounts', () => {
  test('are made, changed, disabled and removed', () => {
    const script =
      'New-LocalUser eve -NoPassword -FullName Eve | % { "$($_.Name) $($_.FullName) $($_.Enabled)" }; Set-LocalUser eve -Description Guest; Disable-LocalUser eve; Get-LocalUser eve | % { "$($_.Description) $($_.Enabled)" }; Remove-LocalUser eve; @(Get-LocalUser e*).Count';
    expect(linesOf(script, endpoint)).toEqual(['eve Eve True', 'Guest False', '0']);
    expect(errorsOf('New-LocalUser ada -NoPassword', endpoint)).toEqual([`UserExists,${commands}.NewLocalUserCommand: User ada already exists.`]);
  });

  test('are changed by administrators only, and not by -WhatIf', () => {
    expect(errorsOf('Disable-LocalUser ada', { ...endpoint, runAs: 'bob' })).toEqual([
      `AccessDenied,${commands}.DisableLocalUserCommand: Access denied.`,
    ]);
    const report = runOnEndpoint('Get-LocalUser ada | Disable-LocalUser -WhatIf', endpoint);
    expect([report.stdout, report.changes]).toEqual(['What if: Performing the operation "Disable local user" on target "ada".\n', []]);
  });
});

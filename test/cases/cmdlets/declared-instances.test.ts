import { describe, expect, test } from 'vitest';
import type { EndpointDescription } from '../../../src/endpoint/description.ts';
import { errorsOf, linesOf, runOnEndpoint } from './run-on-endpoint.ts';

const endpoint: EndpointDescription = {
  cim: {
    'root/Microsoft/Windows/Defender:MSFT_MpComputerStatus': [{ AntivirusEnabled: true, AntivirusSignatureAge: 3 }],
    'root/Microsoft/Windows/Storage:MSFT_PhysicalDisk': [{ DeviceId: '0', FriendlyName: 'Disk', MediaType: 4, BusType: 1 }],
    'root/Microsoft/Windows/Storage:MSFT_Volume': [{ DriveLetter: { type: 'char16', value: 'C' }, DriveType: 3, SizeRemaining: 5 }],
    'root/StandardCimv2:MSFT_NetAdapter': [
      { Name: 'Ethernet', InterfaceIndex: 4, Status: 'Up' },
      { Name: 'Wi-Fi', InterfaceIndex: 7, Status: 'Disconnected' },
      { Name: 'Debug', InterfaceIndex: 9, Hidden: true },
    ],
    'root/StandardCimv2:MSFT_NetConnectionProfile': [{ Name: 'net', InterfaceAlias: 'Ethernet', NetworkCategory: 1 }],
    'root/StandardCimv2:MSFT_NetFirewallProfile': [
      { Name: 'Domain', Enabled: 1, DefaultInboundAction: 4 },
      { Name: 'Public', Enabled: false },
    ],
    'root/StandardCimv2:MSFT_NetFirewallRule': [
      { InstanceID: 'rdp-in', DisplayName: 'Remote', RuleGroup: '@FirewallAPI.dll,-28752', Enabled: 1, Direction: 1, Action: 2 },
      { InstanceID: 'x-out', DisplayName: 'Other', RuleGroup: 'x', Enabled: 2, Direction: 2, Action: 4 },
    ],
    'root/StandardCimv2:MSFT_Printer': [],
    Win32_PnPEntity: [{ DeviceID: 'USB\\1', Name: 'Cam', PNPClass: 'Camera', Status: 'OK', Present: true }],
  },
};

describe('cmdlets of CIM classes', () => {
  test('give out the instances that the description declares', () => {
    expect(linesOf('$s = Get-MpComputerStatus; $s.AntivirusEnabled; $s.AntivirusSignatureAge', endpoint)).toEqual(['True', '3']);
    expect(linesOf('Get-NetAdapter | % { "$($_.ifIndex) $($_.Status)" }; (Get-NetAdapter -IncludeHidden).Count', endpoint)).toEqual([
      '4 Up',
      '7 Disconnected',
      '3',
    ]);
    expect(linesOf('Get-PnpDevice -Class Cam* -PresentOnly | % { $_.FriendlyName; $_.InstanceId; $_.Class }', endpoint)).toEqual([
      'Cam',
      'USB\\1',
      'Camera',
    ]);
  });

  test('find them by what is asked for', () => {
    expect(linesOf("(Get-NetAdapter -Name 'w*').Name; (Get-NetAdapter -InterfaceIndex 4).Name; (Get-Volume c).SizeRemaining", endpoint)).toEqual([
      'Wi-Fi',
      'Ethernet',
      '5',
    ]);
    expect(linesOf('(Get-NetConnectionProfile -NetworkCategory Private).Name', endpoint)).toEqual(['net']);
  });

  test('rules of the firewall are found by name, group, state and direction', () => {
    const script =
      "(Get-NetFirewallRule -Direction Inbound -Enabled True).Name; (Get-NetFirewallRule -Group '*-28752').DisplayName; $r = Get-NetFirewallRule -DisplayName Other; \"$($r.Enabled) $($r.Direction) $($r.Action)\"; $r.Enabled -eq 'False'";
    expect(linesOf(script, endpoint)).toEqual(['rdp-in', 'Remote', 'False Outbound Block', 'True']);
    expect(errorsOf('Get-NetFirewallRule -Name nope', endpoint)).toEqual([
      "CmdletizationQuery_NotFound_InstanceID,Get-NetFirewallRule: No MSFT_NetFirewallRule objects found with property 'InstanceID' equal to 'nope'.  Verify the value of the property and retry.",
    ]);
  });

  test('show numbers as the module does', () => {
    const script =
      '"$((Get-NetConnectionProfile).NetworkCategory) $((Get-Volume).DriveType)"; $p = Get-NetFirewallProfile -Profile Domain, Public; "$($p.Enabled) $($p[0].DefaultInboundAction)"; ($p | ? Enabled -eq $false).Name; ($p | ? Enabled -eq \'True\').Name';
    expect(linesOf(script, endpoint)).toEqual(['Private Fixed', 'True False Block', 'Public', 'Domain']);
    expect(runOnEndpoint('(Get-PhysicalDisk).MediaType', endpoint)).toMatchObject({
      outcome: 'notSimulated',
      notSimulated: 'MSFT_PhysicalDisk.BusType 1',
    });
  });

  test('say what was not found, but nothing of a pattern', () => {
    expect(
      errorsOf(
        "Get-NetAdapter Nope, 'Nope*'; Get-Printer -Name Nope; Get-Volume D; Get-PnpDevice -PresentOnly -Status ERROR; Get-NetConnectionProfile -InterfaceAlias a_b -NetworkCategory Public",
        endpoint,
      ),
    ).toEqual([
      "CmdletizationQuery_NotFound,Get-NetConnectionProfile: No matching MSFT_NetConnectionProfile objects found by CIM query for instances of the ROOT/StandardCimv2/MSFT_NetConnectionProfile class on the  CIM server: SELECT * FROM MSFT_NetConnectionProfile  WHERE ((InterfaceAlias LIKE 'a[_]b')) AND ((NetworkCategory = 0)). Verify query parameters and retry.",
      "CmdletizationQuery_NotFound,Get-PnpDevice: No matching Win32_PnPEntity objects found by CIM query for instances of the ROOT\\cimv2\\Win32_PnPEntity class on the  CIM server: SELECT * FROM Win32_PnPEntity  WHERE ((Present = TRUE)) AND ((Status LIKE 'ERROR')). Verify query parameters and retry.",
      "CmdletizationQuery_NotFound_DriveLetter,Get-Volume: No MSFT_Volume objects found with property 'DriveLetter' equal to 'D'.  Verify the value of the property and retry.",
      "CmdletizationQuery_NotFound_Name,Get-Printer: No MSFT_Printer objects found with property 'Name' equal to 'Nope'.  Verify the value of the property and retry.",
      "CmdletizationQuery_NotFound_Name,Get-NetAdapter: No MSFT_NetAdapter objects found with property 'Name' equal to 'Nope'.  Verify the value of the property and retry.",
    ]);
  });

  test('without declared instances, or with a property that is not declared, the run ends', () => {
    expect(runOnEndpoint('Get-MpPreference', endpoint)).toMatchObject({
      outcome: 'notSimulated',
      notSimulated: 'root/microsoft/windows/defender:MSFT_MpPreference',
    });
    expect(runOnEndpoint('(Get-MpComputerStatus).NISEnabled', endpoint)).toMatchObject({ outcome: 'notSimulated' });
  });
});

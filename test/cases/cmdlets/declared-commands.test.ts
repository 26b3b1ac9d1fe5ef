import { expect, test } from 'vitest';
import { linesOf, runOnEndpoint } from './run-on-endpoint.ts';

const packages = `param([string] $Name = '*', [switch] $AllUsers)
foreach ($each in 'Contoso.Notes', 'Contoso.Chat') { if ($each -like $Name) { [pscustomobject]@{ Name = $each; Version = '1.0' } } }`;

test('a command that the endpoint declares answers in place of one that is not simulated', () => {
  expect(runOnEndpoint('Get-AppxPackage')).toMatchObject({ outcome: 'notSimulated', notSimulated: 'Get-AppxPackage', declaredIn: 'commands' });
  const commands = { 'Get-AppxPackage': packages, 'Get-Service': "'stand-in'" };
  expect(linesOf('(Get-AppxPackage -AllUsers -Name *Chat).Name; @(Get-AppxPackage).Count; Get-Service Spooler', { commands })).toEqual([
    'Contoso.Chat',
    '2',
    'stand-in',
  ]);
});

test('a declared command that is not PowerShell ends the run with what is wrong', () => {
  expect(runOnEndpoint("'never'", { commands: { 'Get-AppxPackage': 'if (' } })).toMatchObject({
    outcome: 'notSimulated',
    stdout: '',
    notSimulated: "Get-AppxPackage, whose declaration is not PowerShell: Missing condition in if statement after 'if ('.",
  });
});

test('what can be declared elsewhere is named with its place', () => {
  const places = ['Get-CimInstance Win32_Printer', 'Invoke-WebRequest https://contoso.com -UseBasicParsing', 'powercfg /list'].map((script) => {
    const report = runOnEndpoint(script);
    return report.outcome === 'notSimulated' ? report.declaredIn : report.outcome;
  });
  expect(places).toEqual(['cim', 'web', 'programs']);
});

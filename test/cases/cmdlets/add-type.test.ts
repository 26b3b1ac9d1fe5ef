import { expect, test } from 'vitest';
import { linesOf, runOnEndpoint } from './run-on-endpoint.ts';

test('Add-Type adds assemblies of .NET Framework, which changes nothing', () => {
  expect(
    linesOf("Add-Type -AssemblyName PresentationFramework, System.Windows.Forms; Add-Type -Assembly System.IO.Compression.FileSystem; 'done'"),
  ).toEqual(['done']);
});

test('Add-Type with code that is not PowerShell, or an assembly that nobody knows, ends the run', () => {
  for (const [script, what] of [
    ["try { Add-Type -TypeDefinition 'public class A { }' -Language CSharp } catch { }", 'Add-Type -TypeDefinition'],
    ["Add-Type -Name N -Namespace S -MemberDefinition 'x'", 'Add-Type -Name'],
    ['Add-Type -AssemblyName Contoso.Tools', 'Add-Type -AssemblyName Contoso.Tools'],
  ]) {
    expect(runOnEndpoint(script)).toMatchObject({ outcome: 'notSimulated', notSimulated: what });
  }
});

/**
 * The commands that compiled scripts call, and the Windows PowerShell that each came with (MicrosoftDocs/PowerShell-Docs,
 * reference of 3.0, 4.0 and 5.1). Windows brings them along: 7 SP1 has 2.0 and gets 3.0 with WMF 3.0, 8.1 has 4.0, 10 has 5.1.
 */
export const commandVersions = {
  'Get-CimInstance': '3.0',
  'Invoke-CimMethod': '3.0',
  'Get-Date': '3.0',
  'Start-Sleep': '3.0',
  'Select-Object': '3.0',
  'Out-Null': '3.0',
  'Write-Output': '3.0',
  'Write-Error': '3.0',
  'Write-Warning': '3.0',
  'Write-Verbose': '3.0',
  'Where-Object': '3.0',
  'Test-Path': '3.0',
  'Get-Item': '3.0',
  'Get-Content': '3.0',
  'Remove-Item': '3.0',
  'Start-Process': '3.0',
  'Wait-Process': '3.0',
  'Stop-Process': '3.0',
  'Get-FileHash': '4.0',
  // It came with 2.0; since 5.1 it also looks at the catalogs by which Windows signs its own programs.
  'Get-AuthenticodeSignature': '5.1',
} as const;

/** A command that compiled scripts can call. */
export type CommandName = keyof typeof commandVersions;

/** Whether a version is at least another one. */
export const isAtLeast = (version: string, least: string): boolean => Number.parseFloat(version) >= Number.parseFloat(least);

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
  'Get-FileHash': '4.0',
} as const;

/** A command that compiled scripts can call. */
export type CommandName = keyof typeof commandVersions;

/** Whether a version is at least another one. */
export const isAtLeast = (version: string, least: string): boolean => Number.parseFloat(version) >= Number.parseFloat(least);

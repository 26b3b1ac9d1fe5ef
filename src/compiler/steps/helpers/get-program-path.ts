import { helperFromText } from './helper-from-text.ts';

/**
 * Where a program of Windows is. Sysnative is what a 32-bit process sees the 64-bit System32 as, and no other process sees it
 * (https://learn.microsoft.com/windows/win32/winprog64/file-system-redirector).
 */
export const getProgramPath = helperFromText(`
# The file of a program of Windows. A 32-bit process finds the 64-bit one in Sysnative, which no other process has.
function Get-ProgramPath {
    param([string]$Name)

    foreach ($folder in 'Sysnative', 'System32') {
        $path = "$env:SystemRoot\\$folder\\$Name"
        if (Test-Path -LiteralPath $path -PathType Leaf) {
            return $path
        }
    }
    throw "$Name was not found in $env:SystemRoot\\System32; not every edition of Windows has it."
}
`);

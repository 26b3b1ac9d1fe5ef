import { helperFromText } from './helper-from-text.ts';

/**
 * The one way to a program. `Start-Process` takes the line of arguments as it is, so that their quotes are those that programs
 * expect (https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments), and gives a process that can be waited
 * for with a bound. What the program writes goes through files, since the console's stream is the script's own.
 * `$process.Handle`: without it Windows PowerShell does not know the exit code of a process that has ended
 * (https://stackoverflow.com/questions/10262231).
 */
export const invokeProgram = helperFromText(
  `
# Runs a program no longer than it may take. Gives its exit code and, unless they are not wanted, the lines that it wrote.
function Invoke-Program {
    param([string]$Name, [string[]]$ArgumentList, [int]$TimeoutSec, [switch]$Quiet)

    $path = if ($Name.Contains('\\')) { $Name } else { Get-ProgramPath -Name $Name }
    # Quotes around what is empty or has blanks; before a quote, backslashes count and are doubled.
    $quoted = @(foreach ($argument in $ArgumentList) {
        if ($argument -match '^[^\\s"]+\\z') {
            $argument
        } else {
            '"' + ($argument -replace '(\\\\*)"', '$1$1\\"' -replace '(\\\\+)\\z', '$1$1') + '"'
        }
    })
    $capture = "$env:TEMP\\worklet-$([guid]::NewGuid())"
    $start = @{ FilePath = $path; NoNewWindow = $true; PassThru = $true; RedirectStandardOutput = "$capture.out"; RedirectStandardError = "$capture.err"; ErrorAction = 'Stop' }
    if ($quoted.Count -gt 0) {
        $start.ArgumentList = $quoted -join ' '
    }
    try {
        $process = Start-Process @start
        # Windows PowerShell knows the exit code only of a process whose handle was asked for.
        $null = $process.Handle
        Wait-Process -InputObject $process -Timeout $TimeoutSec -ErrorAction SilentlyContinue
        if (-not $process.HasExited) {
            Stop-Process -InputObject $process -Force -ErrorAction SilentlyContinue
            throw "$Name did not end within $TimeoutSec seconds."
        }
        $result = [pscustomobject]@{ exitCode = $process.ExitCode; output = @(); errors = @() }
        if (-not $Quiet) {
            # Programs of the console write in the OEM code page.
            $result.output = @(Get-Content -LiteralPath "$capture.out" -Encoding Oem -ErrorAction Stop)
            $result.errors = @(Get-Content -LiteralPath "$capture.err" -Encoding Oem -ErrorAction Stop)
        }
        return $result
    } finally {
        Remove-Item -LiteralPath "$capture.out", "$capture.err" -Force -ErrorAction SilentlyContinue
    }
}
`,
  ['Get-ProgramPath'],
);

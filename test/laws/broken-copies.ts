import type { ScriptName } from '../../src/harness/worklet-under-test.ts';

/** A way to break a script. */
export interface Breakage {
  readonly name: string;
  readonly script: ScriptName;
  readonly pattern: RegExp;
  readonly replacement: string;
}

const evaluation = (name: string, pattern: RegExp, replacement: string): Breakage => ({ name, script: 'evaluation', pattern, replacement });
const remediation = (name: string, pattern: RegExp, replacement: string): Breakage => ({ name, script: 'remediation', pattern, replacement });

const firstLook = / {4}if \(-not \$user\) \{\n {8}Write-Output "\$nobody Nothing was done\."\n {8}exit 0\n {4}\}\n/;
const lookTry = / {8}try \{\n {12}(\$gone = \(Get-ConsoleUser\) -cne \$user)\n {8}\} catch \{\n[\s\S]*?\n {8}\}\n/;

/** Copies of the scripts of the log-off worklet, each broken in one way that a suite worth its name must catch. */
export const breakages: readonly Breakage[] = [
  evaluation('evaluation: compliant ends with 1', /exit 0/, 'exit 1'),
  evaluation('evaluation: flagged ends with 0', /exit 1/, 'exit 0'),
  evaluation('evaluation: a failure ends with 1', /exit 90/, 'exit 1'),
  evaluation('evaluation: exit codes swapped', /exit 0([\s\S]*?)exit 1/, 'exit 1$1exit 0'),
  evaluation('evaluation: the last exit left out', / {4}exit 1\n/, ''),
  evaluation('evaluation: the class misspelt', /Win32_ComputerSystem -/, 'Win32_ComputerSytem -'),
  evaluation('evaluation: another property', /\)\.UserName/, ').Name'),
  evaluation('evaluation: the error stream forgotten', /\n {4}Write-Error [^\n]*/, ''),
  evaluation('evaluation: the output of a failure forgotten', /\n {4}Write-Output \$Message/, ''),
  evaluation('evaluation: the message dropped', / {4}Write-Output "\$user is[^\n]*\n/, ''),
  evaluation('evaluation: another message', /\$user is logged on at/, '$$user was logged on at'),
  evaluation('evaluation: the message in single quotes', /"(\$user is logged on at the console\.)"/, "'$1'"),
  evaluation('evaluation: the condition turned round', /-not \$user/, '$user'),
  evaluation('evaluation: the query without a time limit', / -OperationTimeoutSec 30/, ''),
  evaluation(
    'evaluation: ends the session itself',
    / {4}exit 1\n/,
    '    $null = Invoke-CimMethod -InputObject (Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30) -MethodName Win32Shutdown -Arguments @{ Flags = 4 } -OperationTimeoutSec 30\n    exit 1\n',
  ),
  evaluation('evaluation: nothing is caught', /catch \{[\s\S]*$/, 'finally {}\n'),
  evaluation('evaluation: a second line', / {4}exit 0/, "    Write-Output 'Done.'\n        exit 0"),

  remediation('remediation: nobody ends with 1', /exit 0/, 'exit 1'),
  remediation('remediation: success ends with 1', /exit 0\n\} catch/, 'exit 1\n} catch'),
  remediation('remediation: success without an exit', / {4}exit 0\n\} catch/, '} catch'),
  remediation('remediation: a failed wait ends with 0', /('u'\)\)\."\n\s+)exit 1/, '$1exit 0'),
  remediation('remediation: a refused call ends with 0', /(was refused: [^\n]*\n\s+)exit 1/, '$1exit 0'),
  remediation('remediation: a return value ends with 0', /(returned [^\n]*\n\s+)exit 1/, '$1exit 0'),
  remediation('remediation: what nobody foresaw ends with 1', /exit 90/, 'exit 1'),
  remediation('remediation: a polite log-off', /Flags = 4/, 'Flags = 0'),
  remediation('remediation: a forced restart', /Flags = 4/, 'Flags = 6'),
  remediation('remediation: no arguments', / -Arguments @\{ Flags = 4 \}/, ''),
  remediation('remediation: one argument more', /Flags = 4/, 'Flags = 4; Reserved = 0'),
  remediation('remediation: another method', /-MethodName Win32Shutdown/, '-MethodName Reboot'),
  remediation('remediation: the call on the class', /-InputObject \$operatingSystem/, '-ClassName Win32_OperatingSystem'),
  remediation('remediation: the call without a time limit', /(Flags = 4 \}) -OperationTimeoutSec 30/, '$1'),
  remediation('remediation: the call made twice', /(\n\s+\$result = )(Invoke-CimMethod [^\n]*)/, '\n        $null = $2$1$2'),
  remediation('remediation: the call left out', /Invoke-CimMethod [^\n]*/, '[pscustomobject]@{ ReturnValue = 0 }'),
  remediation('remediation: the return value not looked at', /if \(\$result\.ReturnValue -ne 0\)/, 'if ($false)'),
  remediation('remediation: the return value looked at wrongly', /ReturnValue -ne 0/, 'ReturnValue -eq 0'),
  remediation('remediation: a refused call is not caught', /(try \{\n\s+# Flags[\s\S]*?\n {4}\} )catch \{[\s\S]*?\n {4}\}/, '$1finally {}'),
  remediation(
    'remediation: a refused call is passed over',
    /Write-Failure -Message "\$user was not logged off: Win32Shutdown was refused[^\n]*\n\s+exit 1/,
    '$null = $_',
  ),
  remediation('remediation: the first look left out', firstLook, ''),
  remediation('remediation: the class of the user misspelt', /Win32_ComputerSystem -/, 'Win32_Computersystems -'),
  remediation('remediation: the class of the call misspelt', /Win32_OperatingSystem -/, 'Win32_OperatingSystems -'),
  remediation('remediation: looks every 4 seconds', /Start-Sleep -Seconds 5/, 'Start-Sleep -Seconds 4'),
  remediation('remediation: looks every 10 seconds', /Start-Sleep -Seconds 5/, 'Start-Sleep -Seconds 10'),
  remediation('remediation: sleeps after the look', /( {8}Start-Sleep -Seconds 5\n)([\s\S]*?)( {8}if \(\$gone -or)/, '$2$1$3'),
  remediation('remediation: 35 looks', /1\.\.36/, '1..35'),
  remediation('remediation: one look', /1\.\.36/, '1..1'),
  remediation('remediation: a bound of 120 seconds', /AddSeconds\(180\)/, 'AddSeconds(120)'),
  remediation('remediation: twice the wait', /AddSeconds\(180\)([\s\S]*)1\.\.36/, 'AddSeconds(360)$1(1)..72'),
  remediation('remediation: an unbounded wait', /foreach \(\$look in 1\.\.36\)([\s\S]*?)if \(\$gone -or [^\n]*\{/, 'while ($true)$1if ($gone) {'),
  remediation('remediation: the clock not asked', / -or \(Get-Date\)\.ToUniversalTime\(\) -ge \$deadline/, ''),
  remediation('remediation: no wait', /Start-Sleep -Seconds 5/, '$null = $look'),
  remediation('remediation: does not stop when the user has gone', /\$gone -or \(Get-Date\)/, '(Get-Date)'),
  remediation('remediation: tolerates no error', lookTry, '        $1\n'),
  remediation('remediation: an error at a look counts as gone', /# An error at a look means "not yet"\.\n\s+Write-Verbose [^\n]*/, '$gone = $true'),
  remediation('remediation: any name counts as gone', /-cne \$user/, '-ne $null'),
  remediation('remediation: nobody at all is waited for', /\(Get-ConsoleUser\) -cne \$user/, '-not (Get-ConsoleUser)'),
  remediation('remediation: the outcome of the wait not looked at', /if \(-not \$gone\)/, 'if ($false)'),
  remediation('remediation: the error stream forgotten', /\n {4}Write-Error [^\n]*/, ''),
  remediation('remediation: the output of a failure forgotten', /\n {4}Write-Output \$Message/, ''),
  remediation('remediation: the message of success dropped', / {4}Write-Output "\$user was[^\n]*\n/, ''),
  remediation('remediation: the message about nobody dropped', / {8}Write-Output "\$nobody Nothing[^\n]*\n/, ''),
  remediation('remediation: the time stamp left out', / at \$\(\(Get-Date\)[^"]*\)\."\n {4}exit 0/, '."\n    exit 0'),
  remediation(
    'remediation: the time stamp in local time',
    /\(Get-Date\)\.ToUniversalTime\(\)\.ToString\('u'\)\)\."\n {4}exit 0/,
    "(Get-Date).ToString('u')).\"\n    exit 0",
  ),
  remediation('remediation: the reason of a refusal left out', /: \$\(\$_\.Exception\.Message\.Trim\(\)\)"\n\s+exit 1/, '."\n        exit 1'),
  remediation('remediation: the reason not trimmed', /\.Trim\(\)\)"\n\s+exit 1/, ')"\n        exit 1'),
  remediation('remediation: nothing unforeseen is caught', /catch \{\n {4}Write-Failure[\s\S]*$/, 'finally {}\n'),
  remediation('remediation: a syntax error', /exit 0\n\} catch/, 'exit 0\n catch'),
  remediation('remediation: empty', /[\s\S]+/, ''),
];

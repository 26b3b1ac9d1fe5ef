import { describe, expect, test } from 'vitest';
import { LineTable } from '../../../src/base/span.ts';
import { applyEdits } from '../../../src/linter/edit.ts';
import { type LintOptions, lintScript } from '../../../src/linter/lint-script.ts';

function found(text: string, options: Partial<LintOptions> = {}): string[] {
  const lines = new LineTable(text);
  return lintScript(text, { kind: 'script', ...options }).map(({ code, start }) => `${lines.at(start).line} ${code}`);
}

const evaluation = (text: string) => found(text, { kind: 'evaluation' });

describe('what is no fault', () => {
  test.each([
    ['an evaluation that is always compliant on purpose', "Write-Output 'On demand only.'\nexit 0\n"],
    ['an evaluation that is always flagged on purpose', 'exit 1\n'],
    ['an evaluation whose code is known at run time only', '$code = [int](Test-Path -LiteralPath C:\\a)\nexit $code\n'],
    ['outcomes in a function that ends the script', 'function Stop-Here($Code) { exit $Code }\nif (Test-Path a) { Stop-Here 1 }\nStop-Here 0\n'],
    [
      'a handler of one kind of error',
      'try { Get-Item a -ErrorAction Stop } catch [System.Management.Automation.ItemNotFoundException] { exit 0 }\nexit 1\n',
    ],
    [
      'a handler that falls through to a finding',
      'try { $a = Get-Item a -ErrorAction Stop } catch { Write-Verbose $_ }\nif (-not $a) { exit 1 }\nexit 0\n',
    ],
    [
      'a handler that falls through with a value of its own',
      'try { $a = Get-Item a -ErrorAction Stop } catch { $a = 1 }\nif ($a) { exit 1 }\nexit 0\n',
    ],
    [
      'a temporary file that is taken away',
      "$file = Join-Path $env:TEMP 'a.txt'\nSet-Content -Path $file -Value 1\nRemove-Item $file\nif ($file) { exit 1 }\nexit 0\n",
    ],
    ['a command that changes only the session', '$null = New-Object System.Object\nSet-StrictMode -Version 2\nif ($a) { exit 1 }\nexit 0\n'],
    ['output that is thrown away', 'Get-Item a > $null\nif ($a) { exit 1 }\nexit 0\n'],
  ])('%s', (_, text) => {
    expect(evaluation(text)).toEqual([]);
  });

  test.each([
    ['an ordinary script that gives a value back', 'return $value\n'],
    ['one that changes something and has no exit', 'New-Item -Path a -ErrorAction Stop\n'],
    ['a wait that counts', '$i = 0\nwhile (-not (Test-Path a)) { Start-Sleep 1; $i++; if ($i -gt 9) { break } }\n'],
    ['a wait that looks at the clock', '$end = (Get-Date).AddMinutes(1)\ndo { Start-Sleep 1 } until ((Test-Path a) -or (Get-Date) -gt $end)\n'],
    ['a loop over lines that ends with them', '$r = Get-Reader\nwhile ($null -ne ($l = $r.ReadLine())) { $l }\n'],
    ['a program whose code is looked at by `$?`', '& a.exe\nif (-not $?) { exit 1 }\n'],
    ['a program in a function, looked at by the caller', 'function Invoke-A { & a.exe }\nInvoke-A\nif ($LASTEXITCODE) { exit 1 }\n'],
    ['an own function with the name of a program', 'function net { 1 }\nnet use\n'],
    ['an error preference for the whole script', "$ErrorActionPreference = 'Stop'\ntry { Stop-Service a } catch { exit 1 }\n"],
    ['an error preference by default values', "$PSDefaultParameterValues['*:ErrorAction'] = 'Stop'\ntry { Stop-Service a } catch { exit 1 }\n"],
    ['a key that both views share', "Get-Item 'HKLM:\\SOFTWARE\\Policies\\Vendor'\n"],
    ['a 32-bit key by its name', "Get-Item 'HKLM:\\SOFTWARE\\WOW6432Node\\Vendor'\n"],
    [
      'a key that a 64-bit program is told',
      '& "$env:SystemRoot\\Sysnative\\reg.exe" query \'HKLM\\SOFTWARE\\Vendor\'\nif ($LASTEXITCODE) { exit 1 }\n',
    ],
    ['a message about a key', "Write-Output 'See HKLM:\\SOFTWARE\\Vendor'\n"],
    [
      'a hand-over to the 64-bit PowerShell',
      '& "$env:SystemRoot\\Sysnative\\WindowsPowerShell\\v1.0\\powershell.exe" -File $PSCommandPath\nexit $LASTEXITCODE\nGet-Item HKLM:\\SOFTWARE\\A\n'.replace(
        /exit \$LASTEXITCODE\n/,
        'if ($LASTEXITCODE) { exit 1 }\n',
      ),
    ],
    ['a name that speaks of a password', "$passwordPolicy = 'strong'\n$passwordFile = 'C:\\a.txt'\n\"$passwordPolicy $passwordFile\"\n"],
    ['a secret that comes from the environment', '$password = $env:ADMIN_PASSWORD\n$token = "$env:TOKEN"\n"$password$token"\n'],
    ['a newer command that is asked for first', 'if (Get-Command Expand-Archive -ErrorAction SilentlyContinue) { Expand-Archive a b }\n'],
    ['newer syntax that the script asks for', "#Requires -Version 5.1\n$a = [guid]::new('x')\n$a\n"],
    ['a prompt that is an own function', "function Read-Host { 'x' }\nRead-Host\n"],
    ['events with a bound', 'Get-WinEvent -LogName System -MaxEvents 9\nGet-ChildItem -Recurse | Select-Object -First 3\n'],
    ['shutdown that is called off', 'shutdown.exe /a\nif ($LASTEXITCODE) { exit 1 }\n'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what is a fault', () => {
  test.each([
    [
      'a handler that falls through to compliant, the value being nothing',
      'try { $a = Get-Item a -ErrorAction Stop } catch { Write-Verbose $_ }\nif ($a.Count -gt 3) { exit 1 }\nexit 0\n',
      ['1 WK6006'],
    ],
    ['a `trap` that exits with 0', 'trap { exit 0 }\nif ($a) { exit 1 }\nexit 0\n', ['1 WK6006']],
    ['code behind branches that all leave', 'if ($a) { exit 1 } else { exit 0 }\nWrite-Output 1\n', ['2 WK6001']],
    ['an evaluation that is never compliant', 'if (Get-Item a) { exit 1 }\nexit 2\n', ['2 WK6003']],
    [
      'a method of a CIM class that changes something',
      'Get-CimInstance A | Invoke-CimMethod -MethodName StopService\nif ($a) { exit 1 }\nexit 0\n',
      ['1 WK6005'],
    ],
    ['a program that changes something', 'reg.exe add HKLM\\A /v B\nif ($LASTEXITCODE) { exit 1 }\nexit 0\n', ['1 WK6005']],
    ['a .NET method that writes', "[System.IO.File]::WriteAllText('a', 'b')\nif ($a) { exit 1 }\nexit 0\n", ['1 WK6005']],
    ['a payload file by the folder of the script', 'Get-Item "$PSScriptRoot\\a.msi"\nif ($a) { exit 1 }\nexit 0\n', ['1 WK6024']],
  ])('%s, in an evaluation', (_, text, codes) => {
    expect(evaluation(text)).toEqual(codes);
  });

  test.each([
    ['a number that is returned at the level of a script', 'return 1\n', ['1 WK6002']],
    ['an endless loop', 'while ($true) { Get-Item a }\n', ['1 WK6013']],
    ['a loop that waits for a service', "do { Start-Sleep 1 } until ((Get-Service a).Status -eq 'Stopped')\n", ['1 WK6013']],
    ['a wait for a process without a bound', '$p = Get-Process a\nWait-Process -InputObject $p\n$p.WaitForExit()\n', ['2 WK6013', '3 WK6013']],
    ['a program in a variable', '$exe = "$env:ProgramFiles\\a\\a.exe"\n& $exe /s\n', ['2 WK6009']],
    ['two programs and one look', 'sc.exe stop a\nsc.exe delete a\nif ($LASTEXITCODE) { exit 1 }\n', ['1 WK6009']],
    ['a started program with a result that nobody reads', '$p = Start-Process a.exe -Wait -PassThru\n$p\n', ['1 WK6008']],
    ['a program that a 32-bit process does not find', 'logoff.exe 2\nif ($LASTEXITCODE) { exit 1 }\n', ['1 WK6011']],
    [
      'user folders',
      '[Environment]::GetFolderPath(\'Desktop\')\n$HOME\n"$env:APPDATA\\a"\nGet-Item HKCU:\\Software\n',
      ['1 WK6012', '2 WK6012', '3 WK6012', '4 WK6012'],
    ],
    [
      'prompts',
      "Get-Credential\n$Host.UI.PromptForChoice('a', 'b', 1, 0)\n[Microsoft.VisualBasic.Interaction]::MsgBox('a')\n(New-Object -ComObject WScript.Shell).Popup('a')\nRemove-Item a -Confirm\n",
      ['1 WK6014', '2 WK6014', '3 WK6014', '4 WK6014', '5 WK6014'],
    ],
    [
      'reboots',
      "Stop-Computer\nInvoke-CimMethod -InputObject $os -MethodName Win32Shutdown -Arguments @{ Flags = 6 }\nStart-Process shutdown -ArgumentList '/r /t 0' -Wait -PassThru | Select-Object ExitCode\n(Get-CimInstance Win32_OperatingSystem).Reboot()\n",
      ['1 WK6015', '2 WK6015', '3 WK6008', '3 WK6015', '4 WK6015'],
    ],
    [
      'Win32_Product in other guises',
      "wmic product get name\nGet-CimInstance -Query 'SELECT * FROM Win32_Product'\n[wmiclass]'Win32_Product'\n",
      ['1 WK6009', '1 WK6016', '2 WK6016', '3 WK6016'],
    ],
    [
      'secrets',
      "$clientSecret = 'a8f5f167f44f4964e6c998dee827110c'\nConvertTo-SecureString 'Winter2026!' -AsPlainText -Force\nnet user admin Winter2026! /add\n$a = @{ Password = 'Winter2026!' }\n$a\n'AKIAIOSFODNN7EXAMPLE'\n",
      ['1 WK6034', '1 WK6022', '2 WK6022', '3 WK6009', '3 WK6022', '4 WK6022', '6 WK6022'],
    ],
    [
      'more output than fits',
      'Write-Output (Get-Content C:\\log.txt)\nGet-EventLog System\nGet-ChildItem C:\\ -Recurse | Select-Object Name\n',
      ['1 WK6023', '2 WK6023', '3 WK6023'],
    ],
    ['a `#Requires` that no worklet host meets', '#Requires -Version 7.2\nGet-Item a\n', ['1 WK6020']],
    ['newer numbers and escapes', '$a = 1u\n"`e[0m$a"\n', ['1 WK6020', '2 WK6020']],
    ['a newer parameter', 'Get-ChildItem a -Depth 2\nGet-Content a -AsByteStream -TotalCount 3\n', ['1 WK6021', '2 WK6021']],
    ['a syntax error, and nothing else is said', 'gci a\nif ($a {\n', ['2 WK6000']],
  ])('%s', (_, text, codes) => {
    expect([...new Set(found(text))]).toEqual(codes);
  });
});

test('a target of 5.1 takes what 5.1 has, and no more', () => {
  expect(found('$a = [guid]::new("x")\nGet-FileHash b\n$a ?? 1\n', { target: '5.1' })).toEqual(['3 WK6020']);
});

test('the mends of a script leave nothing that can be mended, and keep what it does', () => {
  const text = `if ($a -eq $null) { $b = gci b | ? { $_ } }
try { Stop-Service c } catch { <# it may be stopped already #> }
$list = [System.Collections.ArrayList]::new()
Write-Host "$list$b" -ForegroundColor Red
`;
  const mended = applyEdits(
    text,
    lintScript(text, { kind: 'script' }).flatMap(({ edits = [] }) => edits),
  );
  expect(mended).toBe(`if ($null -eq $a) { $b = Get-ChildItem b | Where-Object { $_ } }
try { Stop-Service c -ErrorAction Stop } catch { <# it may be stopped already #> Write-Verbose -Message $_.Exception.Message }
$list = (New-Object -TypeName System.Collections.ArrayList)
Write-Output "$list$b"
`);
});

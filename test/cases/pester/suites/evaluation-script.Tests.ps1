BeforeAll {
    Set-Content TestDrive:/evaluation.ps1 @'
param([string]$Name = 'Spooler', [int]$MaxAge = 30)
$ErrorActionPreference = 'Stop'
try {
    $svc = Get-Service -Name $Name
    if ($svc.Status -ne 'Running') { Write-Output "$Name is $($svc.Status)"; exit 1 }
    $files = Get-ChildItem -Path 'C:\Temp' -Filter '*.log' | Where-Object { $_.LastWriteTime -lt (Get-Date).AddDays(-$MaxAge) }
    if ($files) { Write-Output "$(@($files).Count) old logs"; exit 1 }
    Write-Output 'Compliant'
    exit 0
} catch { Write-Output "Error: $($_.Exception.Message)"; exit 2 }
'@
    function Get-Service { param([string]$Name) }
    function Stop-Service { param([string]$Name, [switch]$Force) }
    function schtasks.exe { }
    $script = Join-Path $TestDrive 'evaluation.ps1'
}
Describe 'evaluation' {
    BeforeEach { Mock Get-Service { [pscustomobject]@{ Name = $Name; Status = 'Running' } }; Mock Get-ChildItem { } ; Mock Get-Date { [datetime]'2026-06-01' } }
    It 'compliant' { $o = & $script; $o | Should -Be 'Compliant'; $LASTEXITCODE | Should -Be 0 }
    It 'stopped' { Mock Get-Service { [pscustomobject]@{ Status = 'Stopped' } }; $o = & $script; $o | Should -Be 'x' }
    It 'stopped code' { Mock Get-Service { [pscustomobject]@{ Status = 'Stopped' } }; & $script; $LASTEXITCODE | Should -Be 0 }
    It 'old logs' { Mock Get-ChildItem { [pscustomobject]@{ LastWriteTime = [datetime]'2026-01-01' }, [pscustomobject]@{ LastWriteTime = [datetime]'2026-05-31' } }; & $script | Should -Be 'x' }
    It 'error' { Mock Get-Service { throw 'no such service' }; & $script | Should -Be 'x'; $LASTEXITCODE | Should -Be 2 }
    It 'error rec' { Mock Get-Service { Write-Error 'soft failure' }; & $script | Should -Be 'x' }
    It 'arg' { & $script -Name W32Time | Out-Null; Should -Invoke Get-Service -ParameterFilter { $Name -eq 'Spooler' } -Exactly 1 }
    It 'args2' { & $script W32Time 5 | Out-Null; Should -Invoke Get-Service -ParameterFilter { $Name -eq 'W32Time' } -Exactly 2 }
    It 'path' { & $script | Out-Null; Should -Invoke Get-ChildItem -Times 1 -Exactly -ParameterFilter { $Path -eq 'C:\Temp' -and $Filter -eq '*.txt' } }
    It 'not stop' { & $script | Out-Null; Should -Not -Invoke Stop-Service }
    It 'missing mock' { Mock Get-Service -MockWith { 1 } -ParameterFilter { $Name -eq 'z' }; & $script | Should -Be 'x' }
    It 'exe' { Mock schtasks.exe { "tasks $args" }; schtasks.exe /query /fo csv | Should -Be 'x' }
    It 'exe invoke' { Mock schtasks.exe { }; schtasks.exe /query /fo csv; Should -Invoke schtasks.exe -ParameterFilter { $args[0] -eq '/create' } }
    It 'exe invoke2' { Mock schtasks.exe { }; schtasks.exe /query; Should -Invoke schtasks.exe -Times 1 -Exactly -ParameterFilter { $args -contains '/query' } }
    It 'exe lastexit' { Mock schtasks.exe { $global:LASTEXITCODE = 3; 'out' }; $null = schtasks.exe; $LASTEXITCODE | Should -Be 4 }
    It 'bad param' { & $script -MaxAge abc }
    It 'unknown param' { & $script -Nope abc | Should -Be 'q' }
    It 'pipeline out' { (& $script | Measure-Object).Count | Should -Be 3 }
    It 'error stream' { $e = & { Write-Error 'es' } 2>&1; $e | Should -BeOfType [string] }
    It 'error stream text' { $e = & { Write-Error 'es' } 2>&1; $e.ToString() | Should -Be 'x' }
    It 'warning stream' { $w = & { Write-Warning 'ws' } 3>&1; $w.Message | Should -Be 'x' }
    It 'all streams' { $a = & { 'o'; Write-Warning 'w'; Write-Verbose 'v' -Verbose; Write-Host 'h' } *>&1; $a | ForEach-Object { $_.GetType().Name } | Should -Be 'x' }
    It 'env' { $env:MY_TEST = 'v'; $env:MY_TEST | Should -Be 'w'; $env:MY_TEST = $null }
    It 'env gone' { $env:MY_TEST | Should -Be 'x' }
    It 'location' { Push-Location TestDrive:/; (Get-Location).Path | Should -Be 'x' }
    It 'location2' { (Get-Location).Drive.Name | Should -Be 'x' }
    AfterAll { Pop-Location }
}
Describe 'objects' {
    BeforeAll { $o = [pscustomobject]@{ PSTypeName = 'My.Type'; Id = 1; Tags = @('a', 'b'); Sub = @{ k = 'v' } } }
    It '1' { $o | Should -Be 1 }
    It '2' { $o.Tags | Should -Be 'a', 'c' }
    It '3' { $o.Sub.k | Should -BeExactly 'V' }
    It '4' { $o.PSObject.Properties.Name | Should -Be 'Id', 'Tags' }
    It '5' { $o.PSTypeNames[0] | Should -Be 'Other' }
    It '6' { $o | Should -BeOfType [My.Type] }
    It '7' { $o, $o | Should -HaveCount 3 }
    It '8' { @($o) | Should -BeNullOrEmpty }
    It '9' { $o | Select-Object Id | Should -Be 'x' }
    It '10' { $o | Should -Match 'Idx' }
    It '11' { $o.Missing | Should -Not -BeNullOrEmpty }
    It '12' { $o.Id | Should -BeIn 2, 3 }
    It '13' { ($o | Get-Member -MemberType NoteProperty).Name | Should -Be 'x' }
    It '14' { $o -eq $null | Should -BeTrue }
    It '15' { $null -eq $o.Nope | Should -BeFalse }
    It '16' { [ordered]@{ a = 1 } | Should -Be ([ordered]@{ a = 1 }) }
    It '17' { $h = @{ x = 1 }; $h | Should -Be $h; $h | Should -Not -Be $h }
    It '18' { 'a'..'e' | Should -Be 'x' }
    It '19' { 1MB | Should -Be 1KB }
    It '20' { 10 / 4 | Should -Be 2 }
    It '21' { 7 % 3 | Should -BeGreaterThan 5 }
    It '22' { [math]::PI | Should -Be 3.14 }
    It '23' { -5 | Should -BeLessThan -10 }
    It '24' { 1e3 | Should -Be 999 }
    It '25' { [int]::MaxValue + 1 | Should -Be 0 }
    It '26' { 'ab' * 3 | Should -Be 'abab' }
    It '27' { (Get-Date '2026-03-04').ToString('dd/MM/yyyy') | Should -Be '03/04/2026' }
    It '28' { [timespan]::FromMinutes(90) | Should -Be '01:00:00' }
    It '29' { [guid]::Empty | Should -Be 'x' }
    It '30' { $true, $false | Should -Be $true, $true }
    It '31' { [string[]]@('a') | Should -Be @('a', 'b') }
    It '32' { [System.Collections.Queue]::new(@(1, 2)) | Should -Be 3 }
    It '33' { [System.Collections.Generic.Dictionary[string, int]]::new() | Should -Be 3 }
    It '34' { [System.Collections.Generic.HashSet[int]]::new([int[]](1, 2)) | Should -Contain 3 }
    It '35' { { throw 'a' } | Should -Be 'b' }
    It '36' { [char[]]'abc' | Should -Be 'a', 'b' }
    It '38' { [cultureinfo]'en-US' | Should -Be 'de-DE' }
    It '39' { (1, 2, 3).Where({ $_ -gt 1 }) | Should -Be 1 }
    It '40' { [Environment]::NewLine | Should -Be 'x' }
    It '41' { [pscredential]::new('u', (ConvertTo-SecureString 'p' -AsPlainText -Force)).UserName | Should -Be 'v' }
    It '42' { [System.Net.WebUtility]::UrlEncode('a b') | Should -Be 'x' }
    It '43' { [Convert]::ToBase64String([byte[]](1, 2, 3)) | Should -Be 'x' }
    It '44' { [Text.Encoding]::UTF8.GetBytes('é') | Should -Be 1, 2 }
    It '45' { 'abc'.ToCharArray() | Should -HaveCount 4 }
    It '46' { [regex]::Matches('a1b22', '\d+').Value | Should -Be '1', '2' }
    It '47' { [System.Version]'1.10' -gt [version]'1.9' | Should -BeFalse }
    It '48' { [DateTime]::UtcNow | Should -BeGreaterThan ([datetime]'2999-01-01') } -Skip
    It '49' { [string]::Join('-', 1, 2) | Should -Be '1_2' }
    It '50' { @(1, 2, 3)[-1] | Should -Be 2 }
}

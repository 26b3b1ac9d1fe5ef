BeforeAll {
    function Get-DiskReport {
        [CmdletBinding()]
        param([string[]]$ComputerName = 'localhost', [ValidateRange(1, 100)][int]$Threshold = 80)
        foreach ($c in $ComputerName) {
            try {
                $disks = Get-CimInstance -ClassName Win32_LogicalDisk -ComputerName $c -Filter 'DriveType=3' -ErrorAction Stop
                foreach ($d in $disks) {
                    $used = [math]::Round((1 - $d.FreeSpace / $d.Size) * 100, 1)
                    [pscustomobject]@{ Computer = $c; Drive = $d.DeviceID; UsedPercent = $used; Alert = $used -ge $Threshold }
                }
            } catch { Write-Error "Failed on ${c}: $($_.Exception.Message)" }
        }
    }
    function Get-CimInstance { [CmdletBinding()] param([string]$ClassName, [string]$ComputerName, [string]$Filter) throw 'not mocked' }
    function Send-Alert { param([Parameter(Mandatory)][string]$To, [string]$Subject, [string]$Body) }
    function Invoke-Check { param([string[]]$Computers) $r = Get-DiskReport -ComputerName $Computers; foreach ($x in $r | Where-Object Alert) { Send-Alert -To 'ops@x.y' -Subject "Disk $($x.Drive) on $($x.Computer)" -Body ($x | ConvertTo-Json -Compress) } $r }
}
Describe 'Get-DiskReport' {
    BeforeAll {
        Mock Get-CimInstance { @([pscustomobject]@{ DeviceID = 'C:'; Size = 100GB; FreeSpace = 10GB }, [pscustomobject]@{ DeviceID = 'D:'; Size = 200GB; FreeSpace = 150GB }) }
        Mock Get-CimInstance { throw [System.TimeoutException]::new('timed out') } -ParameterFilter { $ComputerName -eq 'dead' }
        Mock Send-Alert { }
    }
    It 'returns one per disk' { Get-DiskReport | Should -HaveCount 2 }
    It 'computes' { (Get-DiskReport)[0].UsedPercent | Should -Be 90 }
    It 'computes wrong' { (Get-DiskReport)[0].UsedPercent | Should -Be 91 }
    It 'second' { (Get-DiskReport)[1] | Should -BeOfType [string] }
    It 'alert list' { (Get-DiskReport | Where-Object Alert).Drive | Should -Be 'D:' }
    It 'writes error msg' { Get-DiskReport -ComputerName dead -ErrorVariable e -ErrorAction SilentlyContinue; $e[-1].Exception.Message | Should -Be 'x' }
    It 'stops' { { Get-DiskReport -ComputerName dead -ErrorAction Stop } | Should -Throw 'Nope*' }
    It 'passes name' { $null = Get-DiskReport -ComputerName a, b; Should -Invoke Get-CimInstance -Times 3 -Exactly -ParameterFilter { $ComputerName -in 'a', 'b' } }
    It 'filter' { $null = Get-DiskReport; Should -Invoke Get-CimInstance -ParameterFilter { $Filter -eq 'DriveType=2' } }
    It 'validates2' { Get-DiskReport -Threshold 500 }
    It 'alerts' { $null = Invoke-Check a; Should -Invoke Send-Alert -Times 1 -Exactly -ParameterFilter { $Subject -eq 'Disk C: on a' -and $To -like '*@x.y' } }
    It 'alerts body' { $null = Invoke-Check a; Should -Invoke Send-Alert -ParameterFilter { $Body -match 'Nope' } }
    It 'json' { Invoke-Check a | Select-Object -First 1 | ConvertTo-Json -Compress | Should -Be 'x' }
    It 'table' { Invoke-Check a | Out-String | Should -Match 'Nope' }
    It 'threshold <T>' -ForEach @(@{ T = 50; N = 1 }, @{ T = 10; N = 2 }, @{ T = 95; N = 1 }) { (Get-DiskReport -Threshold $T | Where-Object Alert | Measure-Object).Count | Should -Be $N -Because "threshold is $T" }
}
Describe 'files' {
    BeforeEach { $f = New-Item TestDrive:/sub/data.csv -Force -Value "name,age`nada,36`nbob,17" ; $csv = Import-Csv $f.FullName }
    It 'reads' { $csv | Should -HaveCount 3 }
    It 'first' { $csv[0].name | Should -BeExactly 'Ada' }
    It 'ages' { $csv.age | Should -Be 36, 18 }
    It 'adults' { $csv | Where-Object { [int]$_.age -ge 18 } | ForEach-Object name | Should -Contain 'bob' }
    It 'sum' { ($csv | Measure-Object age -Sum).Sum | Should -BeGreaterThan 100 }
    It 'content' { Get-Content $f.FullName -TotalCount 1 | Should -BeLike 'name;*' }
    It 'raw' { Get-Content $f.FullName -Raw | Should -Be "name,age`nada,36" }
    It 'exists' { "TestDrive:/sub/other.csv" | Should -Exist }
    It 'remove' { Remove-Item $f.FullName; $f.FullName | Should -Not -Exist }
    It 'list' { (Get-ChildItem TestDrive:/ -Recurse -File).Name | Should -Be 'x' }
    It 'json' { @{ a = 1; b = @(1, 2) } | ConvertTo-Json -Compress | Set-Content TestDrive:/j.json; (Get-Content TestDrive:/j.json | ConvertFrom-Json).b | Should -Be 1, 3 }
    It 'xml' { [xml]$x = '<r><i n="1"/><i n="2"/></r>'; $x.r.i.n | Should -Be 1, 3 }
    It 'hash' { (Get-FileHash $f.FullName).Hash | Should -Be 'x' }
    It 'date' { [datetime]::ParseExact('20260102', 'yyyyMMdd', $null) | Should -Be ([datetime]'2026-01-03') }
    It 'regex' { 'user=ada;id=7' -match 'id=(\d+)' | Should -BeTrue; $Matches[1] | Should -Be 8 }
    It 'split' { 'a,b,,c' -split ',' | Should -HaveCount 3 }
    It 'sort' { 3, 1, 2 | Sort-Object | Should -Be 1, 2, 4 }
    It 'group' { ('a', 'b', 'a' | Group-Object | Where-Object Count -gt 1).Name | Should -Be 'b' }
    It 'hashtable keys' { $h = @{ One = 1 }; $h.Keys | Should -Contain 'two' }
    It 'hashtable haskey' { $h = @{ One = 1 }; $h.ContainsKey('Two') | Should -BeTrue }
    It 'nested object' { $o = [pscustomobject]@{ A = [pscustomobject]@{ B = 1 } }; $o.A.B | Should -Be 2 }
    It 'compare objects' { Compare-Object 1, 2 2, 3 | Should -BeNullOrEmpty }
    It 'string format' { '{0:N2}' -f 1234.5 | Should -Be '1234.50' }
    It 'here' { @'
a
b
'@ | Should -Be "a`nc" }
}

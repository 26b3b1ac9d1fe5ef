Describe 'd' { It 'exit in script' { & { Set-Content TestDrive:/s.ps1 'exit 3'; & TestDrive:/s.ps1; $LASTEXITCODE | Should -Be 4 } }
It 'dot' { Set-Content TestDrive:/s.ps1 "'out'; exit 7"; $o = . TestDrive:/s.ps1; "$o$LASTEXITCODE" | Should -Be 'x' }
It 'nested' { Set-Content TestDrive:/a.ps1 'exit 2'; Set-Content TestDrive:/b.ps1 '& $PSScriptRoot/a.ps1; "after $LASTEXITCODE"; exit 5'; $o = & TestDrive:/b.ps1; "$o$LASTEXITCODE" | Should -Be 'x' }
It 'params' { Set-Content TestDrive:/p.ps1 'param($A, [switch]$B) "$A $B"'; & TestDrive:/p.ps1 -A 1 -B | Should -Be 'x' }
It 'throws' { Set-Content TestDrive:/t.ps1 'throw "from script"'; { & TestDrive:/t.ps1 } | Should -Throw 'x' }
It 'throws2' { Set-Content TestDrive:/t.ps1 'throw "from script"'; & TestDrive:/t.ps1 }
It 'scope' { Set-Content TestDrive:/v.ps1 '$script:sv = 5; $lv = 6; function FromScript { 7 }'; . TestDrive:/v.ps1; "$sv$lv$(FromScript)" | Should -Be 'x' }
It 'mock in script' { Mock Get-Date { 'mocked' }; Set-Content TestDrive:/m.ps1 'Get-Date'; & TestDrive:/m.ps1 | Should -Be 'x' }
It 'function in script mocked' { Set-Content TestDrive:/f.ps1 'function InScript { "real" }; InScript'; function InScript { 'outer' }; Mock InScript { 'mocked' }; & TestDrive:/f.ps1 | Should -Be 'x' }
It 'write-host' { Set-Content TestDrive:/w.ps1 'Write-Host "hi"; Write-Output 1; Write-Warning w; Write-Error e'; $o = & TestDrive:/w.ps1 6>&1 3>&1 2>&1; "$o" | Should -Be 'x' }
It 'lastexit pers' { $LASTEXITCODE | Should -Be 'x' }
It 'job' { $j = 5; & { $j } | Should -Be 6 } }

#Requires -Modules Pester
BeforeAll {
    $modulePath = Join-Path $TestDrive 'Calc'
    New-Item -ItemType Directory $modulePath | Out-Null
    Set-Content (Join-Path $modulePath 'Calc.psm1') @'
$script:History = [System.Collections.Generic.List[string]]::new()
function Add-Number { [CmdletBinding()] param([Parameter(Mandatory, ValueFromPipeline)][double[]]$Number) begin { $sum = 0 } process { foreach ($n in $Number) { $sum += $n } } end { Write-Log "add=$sum"; $sum } }
function Get-Ratio { [CmdletBinding()] param([double]$A, [double]$B) if ($B -eq 0) { throw [System.DivideByZeroException]::new('B must not be zero') } $A / $B }
function Write-Log { param([string]$Message) $script:History.Add("$(Get-Date -Format o) $Message") }
function Get-CalcHistory { $script:History }
function Clear-CalcHistory { $script:History.Clear() }
function Save-Result { [CmdletBinding(SupportsShouldProcess)] param([string]$Path, $Value) if ($PSCmdlet.ShouldProcess($Path, 'Save')) { Set-Content -Path $Path -Value $Value } }
function Get-Remote { [CmdletBinding()] param([uri]$Uri, [int]$Retry = 3) for ($i = 1; $i -le $Retry; $i++) { try { return Invoke-RestMethod -Uri $Uri -Method Get -ErrorAction Stop } catch { Write-Warning "attempt $i failed: $_"; Start-Sleep -Seconds ([math]::Pow(2, $i)) } } throw "gave up after $Retry" }
Export-ModuleMember -Function Add-Number, Get-Ratio, Get-CalcHistory, Clear-CalcHistory, Save-Result, Get-Remote
'@
    Set-Content (Join-Path $modulePath 'Calc.psd1') "@{ RootModule = 'Calc.psm1'; ModuleVersion = '1.2.3'; GUID = '11111111-2222-3333-4444-555555555555'; FunctionsToExport = '*'; Author = 'me' }"
    Import-Module (Join-Path $modulePath 'Calc.psd1') -Force
}
AfterAll { Remove-Module Calc -Force }
Describe 'Calc module' {
    It 'exports' { (Get-Command -Module Calc).Name | Should -Be 'x' }
    It 'has version' { (Get-Module Calc).Version | Should -Be '1.2.4' }
    It 'private not exported' { Get-Command Write-Log -Module Calc -ErrorAction SilentlyContinue | Should -BeNullOrEmpty }
    It 'manifest' { (Import-PowerShellDataFile (Join-Path $modulePath 'Calc.psd1')).Author | Should -Be 'you' }
    It 'test-manifest' { { Test-Path (Join-Path $modulePath 'Calc.psd1') } | Should -Not -Throw }
    Context 'Add-Number' {
        BeforeEach { Clear-CalcHistory }
        It 'adds <_>' -ForEach @(1, 2), @(3, 4) { Add-Number $_ | Should -Be 3 }
        It 'adds pipeline' { 1, 2, 3 | Add-Number | Should -Be 7 }
        It 'logs text' { Mock Get-Date { '2026-01-01' } -ModuleName Calc; $null = 5 | Add-Number; Get-CalcHistory | Should -Be 'x' }
        It 'log mocked' { Mock Write-Log { } -ModuleName Calc; $null = 5 | Add-Number; Should -Invoke Write-Log -ModuleName Calc -Times 1 -Exactly -ParameterFilter { $Message -eq 'add=6' } }
        It 'bad input' { Add-Number 'abc' }
        It 'mandatory' { (Get-Command Add-Number) | Should -HaveParameter Number -Mandatory -Type 'double' }
    }
    Context 'Get-Ratio' {
        It 'divides <A> by <B>' -ForEach @(@{ A = 1; B = 2; R = 0.5 }, @{ A = 9; B = 3; R = 4 }) { Get-Ratio $A $B | Should -Be $R }
        It 'zero' { { Get-Ratio 1 0 } | Should -Throw -ExceptionType ([DivideByZeroException]) -ExpectedMessage 'B must*' }
        It 'zero wrong' { { Get-Ratio 1 0 } | Should -Throw -ExceptionType ([ArgumentException]) }
        It 'zero raw' { Get-Ratio 1 0 }
        It 'third' { Get-Ratio 1 3 | Should -Be 0.33 }
    }
    Context 'Save-Result' {
        It 'writes' { Save-Result -Path TestDrive:/r.txt -Value 5; 'TestDrive:/r.txt' | Should -FileContentMatch '6' }
        It 'whatif' { Save-Result -Path TestDrive:/w.txt -Value 5 -WhatIf; 'TestDrive:/w.txt' | Should -Exist }
        It 'mocked' { Mock Set-Content { } -ModuleName Calc; Save-Result -Path x -Value 7; Should -Invoke Set-Content -ModuleName Calc -Times 2 -ParameterFilter { $Value -eq 7 } }
    }
    Context 'Get-Remote' {
        BeforeAll { Mock Start-Sleep { } -ModuleName Calc; Mock Write-Warning { } -ModuleName Calc }
        It 'ok' { Mock Invoke-RestMethod { [pscustomobject]@{ id = 1 } } -ModuleName Calc; (Get-Remote 'http://x/y').id | Should -Be 2 }
        It 'retries' { Mock Invoke-RestMethod { throw 'net down' } -ModuleName Calc; { Get-Remote 'http://x/y' } | Should -Throw 'gave up after 4' }
        It 'sleeps' { Mock Invoke-RestMethod { throw 'net down' } -ModuleName Calc; try { Get-Remote 'http://x/y' } catch { }; Should -Invoke Start-Sleep -ModuleName Calc -Times 4 -Exactly }
        It 'warns' { Mock Invoke-RestMethod { throw 'net down' } -ModuleName Calc; try { Get-Remote 'http://x/y' -Retry 2 } catch { }; Should -Invoke Write-Warning -ModuleName Calc -ParameterFilter { $Message -like '*attempt 3*' } }
        It 'second try' { $script:n = 0; Mock Invoke-RestMethod { $script:n++; if ($script:n -lt 2) { throw 'once' }; 'fine' } -ModuleName Calc; Get-Remote 'http://x/y' | Should -Be 'bad' }
        It 'uri' { Mock Invoke-RestMethod { "$Uri|$Method" } -ModuleName Calc; Get-Remote 'http://x/y' | Should -Be 'q' }
    }
    InModuleScope Calc {
        Describe 'private' {
            It 'Write-Log adds' { Mock Get-Date { 'D' }; $script:History.Clear(); Write-Log 'm'; $script:History | Should -Be 'q' }
            It 'count' { $script:History.Count | Should -BeGreaterThan 50 }
        }
    }
}

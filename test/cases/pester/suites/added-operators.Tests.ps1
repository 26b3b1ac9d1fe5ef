Describe 'Get-ShouldOperator' {
    It '1' { (Get-ShouldOperator).Count | Should -Be 99 }
    It '2' { (Get-ShouldOperator | Where-Object Name -eq 'Be').Alias | Should -Be 'zz' }
    It '3' { (Get-ShouldOperator)[0..3].Name | Should -Be 'zz' }
}
Describe 'Add-ShouldOperator' {
    BeforeAll {
        function Should-BeAwesome ($ActualValue, [switch] $Negate, [string] $Because) {
            [bool] $succeeded = $ActualValue -eq 'Awesome'
            if ($Negate) { $succeeded = -not $succeeded }
            if (-not $succeeded) {
                if ($Negate) { $failureMessage = "{$ActualValue} is Awesome$(if($Because) { " because $Because"})" }
                else { $failureMessage = "{$ActualValue} is not Awesome$(if($Because) { " because $Because"})" }
            }
            return [pscustomobject]@{ Succeeded = $succeeded; FailureMessage = $failureMessage }
        }
        Add-ShouldOperator -Name BeAwesome -Test ${function:Should-BeAwesome} -Alias 'BAW'
        Add-ShouldOperator -Name BeBetween -Test { param($ActualValue, $Min, $Max, [switch]$Negate, $CallerSessionState)
            $ok = $ActualValue -ge $Min -and $ActualValue -le $Max; if ($Negate) { $ok = !$ok }
            [pscustomobject]@{ Succeeded = $ok; FailureMessage = "Expected $ActualValue between $Min and $Max negate $Negate" } }
        Add-ShouldOperator -Name SumTo -SupportsArrayInput -Test { param($ActualValue, [int]$Sum, [switch]$Negate, [string]$Because, $CallerSessionState)
            $s = ($ActualValue | Measure-Object -Sum).Sum
            [pscustomobject]@{ Succeeded = $s -eq $Sum; FailureMessage = "Expected sum $Sum but got $s of $($ActualValue.Count)" } }
    }
    It '1' { 'bad' | Should -BeAwesome }
    It '2' { 'Awesome' | Should -BeAwesome }
    It '3' { 'Awesome' | Should -Not -BeAwesome }
    It '4' { 'bad' | Should -BAW -Because 'life' }
    It '5' { 5 | Should -BeBetween 1 10 }
    It '6' { 50 | Should -BeBetween 1 10 }
    It '7' { 5 | Should -Not -BeBetween 1 10 }
    It '8' { 50 | Should -BeBetween -Min 1 -Max 10 }
    It '9' { 1, 2, 3 | Should -SumTo 7 }
    It '10' { 1, 2, 3 | Should -SumTo 6 }
    It '11' { Add-ShouldOperator -Name Be -Test { } }
    It '12' { Add-ShouldOperator -Name BeAwesome -Test { 'other' } }
    It '13' { Add-ShouldOperator -Name 'two words' -Test { } }
    It '14' { 5 | Should -BeBetween 1 10 -Because 'x' }
    It '15' { Get-ShouldOperator | Where-Object Name -like '*Awesome' | ForEach-Object Alias | Should -Be 'zz' }
    It '16' { Add-ShouldOperator -Name Thrower -Test { throw 'operator threw' }; 1 | Should -Thrower }
    It '17' { Add-ShouldOperator -Name Nothing -Test { }; 1 | Should -Nothing }
}
Describe 'New-MockObject' {
    It '2' { $o = New-MockObject -Type 'System.Text.StringBuilder' -Properties @{ Foo = 'bar' }; $o.Foo | Should -Be 'x' }
    It '3' { $o = New-MockObject -InputObject ([pscustomobject]@{ A = 1 }) -Properties @{ B = 2 } -Methods @{ M = { "m $($args[0])" } }; "$($o.A)$($o.B)$($o.M(5))" | Should -Be 'x' }
    It '4' { $o = New-MockObject -InputObject ([pscustomobject]@{ A = 1 }) -Methods @{ M = { 1 } }; $null = $o.M('q'); $o._M[0].Call | Should -Be 'x' }
    It '5' { $o = New-MockObject -InputObject ([pscustomobject]@{ A = 1 }) -Methods @{ M = { 1 } }; $null = $o.M('q'); $o._M[0].Arguments | Should -Be 'x' }
    It '6' { $o = New-MockObject -InputObject ([pscustomobject]@{ A = 1 }) -Methods @{ M = { 1 } } -MethodHistoryPrefix h_; $null = $o.M('q'); $o.h_M.Count | Should -Be 'x' }
    It '7' { New-MockObject -Type 'No.Such' }
    It '8' { $o = New-MockObject -Type 'System.IO.FileInfo'; $o.GetType().Name | Should -Be 'x' }
    It '9' { $o = New-MockObject -InputObject ([pscustomobject]@{ A = 1 }) -Properties @{ A = 5 }; $o.A | Should -Be 'x' }
}
Describe 'outputs' {
    It '1' { Write-Output 'a'; 'b' }
    It '2' { Write-Host 'host' 6>$null }
    It '3' { Write-Verbose 'v' -Verbose 4>$null }
    It '4' { Write-Information 'i' }
    It '5' { $PSCommandPath | Split-Path -Leaf | Should -Be 'x' }
    It '9' { $null -eq $PSCmdlet | Should -Be 'x' }
    It '10' { $args.Count | Should -Be 'x' }
    It '11' { $ErrorActionPreference | Should -Be 'x' }
    It '13' { $WarningPreference | Should -Be 'x' }
    It '14' { $ProgressPreference | Should -Be 'x' }
    It '15' { $PSDefaultParameterValues.Count | Should -Be 'x' }
    It '16' { $PSBoundParameters.Count | Should -Be 'x' }
    It '17' { $input | Should -Be 'x' }
    It '18' { $this | Should -Be 'x' }
    It '19' { $_ | Should -Be 'x' }
    It '20' { Get-Variable -Scope Script -Name PSScriptRoot -ErrorAction SilentlyContinue | ForEach-Object Name | Should -Be 'x' }
    It '23' { (Get-PSDrive TestDrive).Provider.Name | Should -Be 'x' }
    It '24' { Test-Path TestDrive:/ | Should -Be 'x' }
    It '25' { Test-Path TestRegistry:/ | Should -Be 'x' }
    It '28' { Get-Command Describe | ForEach-Object Source | Should -Be 'x' }
    It '29' { (Get-Module Pester).Version.ToString() | Should -Be 'x' }
    It '30' { Get-Command Mock | Should -HaveParameter Nope }
}

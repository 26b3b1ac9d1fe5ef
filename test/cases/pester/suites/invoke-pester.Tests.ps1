Describe 'Invoke-Pester inside' {
    BeforeAll {
        Set-Content TestDrive:/inner.Tests.ps1 @'
param($P = 'dp')
Describe 'inner' -Tag 'i' {
    It 'passes' { 1 | Should -Be 1 }
    It 'fails' -Tag 'f' { 1 | Should -Be 2 }
    It 'skipped' -Skip { }
    It "param $P" { $P | Should -Be 'dp' }
    Context 'broken' { BeforeAll { throw 'x' }; It 'never' { 1 } }
}
'@
        $path = (Get-Item TestDrive:/inner.Tests.ps1).FullName
        function Run { param([scriptblock]$Change) $c = New-PesterConfiguration; $c.Run.Path = $path; $c.Run.PassThru = $true; $c.Output.Verbosity = 'None'; . $Change; Invoke-Pester -Configuration $c }
    }
    It '1' { $r = Run { }; "$($r.TotalCount) $($r.PassedCount) $($r.FailedCount) $($r.SkippedCount) $($r.NotRunCount) $($r.InconclusiveCount) $($r.Result) $($r.FailedBlocksCount) $($r.FailedContainersCount)" | Should -Be 'x' }
    It '2' { $r = Run { $c.Filter.Tag = 'f' }; "$($r.TotalCount) $($r.PassedCount) $($r.FailedCount) $($r.NotRunCount)" | Should -Be 'x' }
    It '3' { $r = Run { $c.Filter.ExcludeTag = 'f' }; "$($r.TotalCount) $($r.PassedCount) $($r.FailedCount) $($r.NotRunCount)" | Should -Be 'x' }
    It '4' { $r = Run { $c.Filter.FullName = '*.passes' }; "$($r.TotalCount) $($r.PassedCount) $($r.FailedCount) $($r.NotRunCount)" | Should -Be 'x' }
    It '5' { $r = Run { $c.Run.SkipRun = $true }; "$($r.TotalCount) $($r.PassedCount) $($r.FailedCount) $($r.NotRunCount)" | Should -Be 'x' }
    It '6' { $r = Run { $c.Run.Throw = $true } }
    It '7' { $r = Run { }; $r.Tests[1].ErrorRecord[0].Exception.Message | Should -Be 'x' }
    It '8' { $r = Run { }; $r.Failed.Name -join ',' | Should -Be 'x' }
    It '9' { $r = Run { }; $r.Passed.ExpandedPath -join ',' | Should -Be 'x' }
    It '10' { $r = Run { }; $r.Containers[0].Blocks[0].Name | Should -Be 'x' }
    It '11' { $r = Run { }; $r.Containers[0].Blocks[0].Tests.Count | Should -Be 'x' }
    It '12' { $r = Run { }; $r.Containers[0].Blocks[0].Blocks[0].ErrorRecord[0].Exception.Message | Should -Be 'x' }
    It '13' { $r = Run { }; $r.Tests[0].Block.Name | Should -Be 'x' }
    It '14' { $r = Run { }; $r.Tests[0].Path -join '/' | Should -Be 'x' }
    It '18' { $r = Run { }; $r.Version | Should -Be 'x' }
    It '19' { $r = Run { }; $r.Tests | Group-Object Result | Sort-Object Name | ForEach-Object { "$($_.Name)=$($_.Count)" } | Should -Be 'x' }
    It '20' { $k = New-PesterContainer -Path $path -Data @{ P = 'other' }; $r = Run { $c.Run.Container = $k }; $r.Tests[3].Name + $r.Tests[3].Result | Should -Be 'x' }
    It '21' { $k = New-PesterContainer -Path $path -Data @{ P = 'a' }, @{ P = 'b' }; $r = Run { $c.Run.Container = $k }; $r.TotalCount | Should -Be 'x' }
    It '22' { $k = New-PesterContainer -ScriptBlock { Describe 'sb' { It 'in sb' { 1 | Should -Be 2 } } }; $r = Run { $c.Run.Container = $k }; $r.Tests[0].ExpandedPath + $r.Tests[0].Result | Should -Be 'x' }
    It '23' { $k = New-PesterContainer -ScriptBlock { param($Q) Describe 'sb' { It "q $Q" { $Q | Should -Be 2 } } } -Data @{ Q = 2 }; $r = Run { $c.Run.Container = $k }; $r.Tests[0].ExpandedPath + $r.Tests[0].Result | Should -Be 'x' }
    It '24' { $r = Run { $c.Run.ScriptBlock = { Describe 'd' { It 'i' { 1 } } } }; "$($r.TotalCount)" | Should -Be 'x' }
    It '25' { $r = Invoke-Pester -Path $path -PassThru -Output None; $r.TotalCount | Should -Be 'x' }
    It '26' { $r = Invoke-Pester $path -PassThru -Output None -TagFilter f; $r.FailedCount | Should -Be 'x' }
    It '27' { $r = Invoke-Pester -Configuration @{ Run = @{ Path = $path; PassThru = $true }; Output = @{ Verbosity = 'None' } }; $r.TotalCount | Should -Be 'x' }
    It '28' { $c = [PesterConfiguration]@{ Run = @{ Path = $path; PassThru = $true }; Output = @{ Verbosity = 'None' } }; (Invoke-Pester -Configuration $c).TotalCount | Should -Be 'x' }
    It '29' { Invoke-Pester -Path TestDrive:/nope -PassThru -Output None }
    It '30' { $null = Run { }; 1 | Should -Be 1 }
    It '31' { $r = Run { $c.Run.SkipRemainingOnFailure = 'Block' }; "$($r.Tests.Result)" | Should -Be 'x' }
    It '32' { $r = Run { $c.Run.SkipRemainingOnFailure = 'Container' }; "$($r.Tests.Result)" | Should -Be 'x' }
    It '33' { $r = Run { $c.Run.SkipRemainingOnFailure = 'Run' }; "$($r.Tests.Result)" | Should -Be 'x' }
    It '34' { $r = Run { $c.Should.ErrorAction = 'Continue' }; $r.Tests[1].ErrorRecord.Count | Should -Be 'x' }
    It '35' { $r = Run { $c.Run.Nope = 1 } }
    It '36' { $r = Run { $c.Run.Exit = 'notbool' } }
    It '37' { $r = Run { $c.Output.Verbosity = 'Loud' } }
    It '38' { $r = Run { $c.Run.SkipRemainingOnFailure = 'Never' } }
    It '39' { $c = New-PesterConfiguration; $c.Run.Path.Value | Should -Be 'x' }
    It '41' { $c = New-PesterConfiguration; $c.Run.PassThru.Default | Should -Be 'x' }
    It '43' { $c = New-PesterConfiguration; $c.Run.PassThru = $true; $c.Run.PassThru.IsModified | Should -Be 'x' }
    It '44' { [PesterConfiguration]::Default.Output.Verbosity.Value | Should -Be 'x' }
    It '45' { $c = New-PesterConfiguration; ($c.PSObject.Properties.Name) -join ',' | Should -Be 'x' }
    It '46' { $c = New-PesterConfiguration -Hashtable @{ Run = @{ Path = 'a', 'b' } }; $c.Run.Path.Value -join '+' | Should -Be 'x' }
    It '47' { $c = New-PesterConfiguration -Hashtable @{ Nope = @{ } }; 1 | Should -Be 1 }
    It '48' { $c = New-PesterConfiguration; $c.GetType().FullName | Should -Be 'x' }
    It '49' { $k = New-PesterContainer -Path $path; $k.Type | Should -Be 'x' }
    It '51' { $r = Run { }; $r.Tests[1].StartLine | Should -Be 'x' }
    It '52' { $r = Run { }; $r.Tests[1].Tag | Should -Be 'x' }
    It '56' { $r = Run { }; $r.Tests[1].Passed, $r.Tests[1].Executed, $r.Tests[1].Skip, $r.Tests[2].Skipped, $r.Tests[1].ShouldRun -join ',' | Should -Be 'x' }
    It '57' { $r = Run { $c.Run.PassThru = $false }; $r | Should -Be 'x' }
    It '58' { $r = Run { }; $r.FailedBlocks[0].Name | Should -Be 'x' }
    It '59' { $k = New-PesterContainer -ScriptBlock { throw 'in container' }; $r = Run { $c.Run.Container = $k }; $r.FailedContainers[0].ErrorRecord[0].Exception.Message | Should -Be 'x' }
    It '60' { $k = New-PesterContainer -ScriptBlock { Describe 'sb' { BeforeAll { Mock Get-Date { 'mock' } }; It 'i' { Get-Date | Should -Be 'mock' } } }; Mock Get-Date { 'outer' }; $r = Run { $c.Run.Container = $k }; "$($r.Result) $(Get-Date)" | Should -Be 'x' }
}

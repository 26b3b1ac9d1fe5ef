BeforeAll {
    Get-Module MyMod | Remove-Module
    $null = New-Module -Name MyMod -ScriptBlock {
        $script:state = 'initial'
        function Get-Hidden { param($p) "hidden $p" }
        function Get-Public { param($p) "public $(Get-Hidden $p)" }
        function Get-Now { (Get-Date).Year }
        function Get-State { $script:state }
        function Set-State { param($v) $script:state = $v }
        function Invoke-Twice { param([scriptblock]$Block) & $Block; & $Block }
        Set-Alias gpub Get-Public
        Export-ModuleMember -Function Get-Public, Get-Now, Get-State, Set-State, Invoke-Twice -Alias gpub
    } | Import-Module -PassThru
}
AfterAll { Get-Module MyMod | Remove-Module }
Describe 'module' {
    It '1' { Get-Public 1 | Should -Be 'x' }
    It '2' { Get-Hidden 1 }
    It '3' { Mock Get-Hidden { 'm' } -ModuleName MyMod; Get-Public 1 | Should -Be 'x' }
    It '4' { Mock Get-Hidden { 'm' }; Get-Public 1 | Should -Be 'x' }
    It '5' { Mock Get-Date { [datetime]'2001-01-01' }; Get-Now | Should -BeGreaterThan 3000 }
    It '6' { Mock Get-Date { [datetime]'2001-01-01' } -ModuleName MyMod; Get-Now | Should -Be 'x' }
    It '7' { Mock Get-Date { [datetime]'2001-01-01' } -ModuleName MyMod; (Get-Date).Year | Should -BeLessThan 10 }
    It '8' { Mock Get-Date { [datetime]'2001-01-01' } -ModuleName MyMod; $null = Get-Now; Should -Invoke Get-Date -ModuleName MyMod -Times 5 }
    It '9' { Mock Get-Date { [datetime]'2001-01-01' } -ModuleName MyMod; $null = Get-Now; Should -Invoke Get-Date -Times 5 }
    It '10' { Mock Get-Hidden { 'm' } -ModuleName MyMod -ParameterFilter { $p -eq 2 }; "$(Get-Public 1)$(Get-Public 2)" | Should -Be 'x' }
    It '11' { Mock Get-Hidden { "m $p $local" } -ModuleName MyMod; $local = 'lv'; Get-Public 1 | Should -Be 'x' }
    It '12' { Mock Get-Hidden { $script:state } -ModuleName MyMod; Get-Public 1 | Should -Be 'x' }
    It '13' { InModuleScope MyMod { Get-Hidden 5 } | Should -Be 'x' }
    It '14' { InModuleScope MyMod { $script:state | Should -Be 'x' } }
    It '15' { InModuleScope MyMod { Mock Get-Hidden { 'in scope' }; Get-Public 1 | Should -Be 'x' } }
    It '16' { InModuleScope MyMod { Mock Get-Hidden { 'in scope' } }; Get-Public 1 | Should -Be 'x' }
    It '17' { InModuleScope MyMod { Mock Get-Hidden { 'in scope' }; Get-Public 1; Should -Invoke Get-Hidden -Times 4 } }
    It '18' { InModuleScope MyMod { Mock Get-Hidden { 'in scope' }; Get-Public 1 }; Should -Invoke Get-Hidden -Times 4 -ModuleName MyMod }
    It '19' { InModuleScope MyMod { Mock Get-Hidden { 'in scope' }; Get-Public 1 }; Should -Invoke Get-Hidden -Times 4 }
    It '20' { InModuleScope MyMod -Parameters @{ A = 1; B = 'q' } { "$A$B" } | Should -Be 'x' }
    It '21' { InModuleScope MyMod -Parameters @{ A = 1; B = 'q' } { param($B, $A) "$A$B" } | Should -Be 'x' }
    It '22' { InModuleScope MyMod -ArgumentList 1, 2 { param($X, $Y) "$X-$Y" } | Should -Be 'x' }
    It '23' { InModuleScope MyMod -ArgumentList 1, 2 { "$args" } | Should -Be 'x' }
    It '24' { $outer = 5; InModuleScope MyMod { "[$outer]" } | Should -Be 'x' }
    It '25' { InModuleScope NoMod { 1 } }
    It '26' { InModuleScope MyMod { throw 'inside' } }
    It '27' { InModuleScope MyMod { 1 | Should -Be 2 } }
    It '28' { InModuleScope MyMod { $ExecutionContext.SessionState.Module.Name } | Should -Be 'x' }
    It '29' { InModuleScope MyMod { function script:Added { 'added' } }; InModuleScope MyMod { Added } | Should -Be 'x' }
    It '30' { InModuleScope MyMod { $script:state = 'changed' }; Get-State | Should -Be 'x' }
    It '31' { Get-State | Should -Be 'initial' }
    It '32' { Invoke-Twice { $script:tw++ }; $script:tw | Should -Be 'x' }
    It '33' { Mock Get-Public { 'mp' }; gpub 1 | Should -Be 'x' }
    It '34' { Mock Nope { 1 } -ModuleName MyMod }
    It '35' { Mock Get-Hidden { 1 } -ModuleName MyMod; Should -Invoke Get-Hidden -ModuleName MyMod }
    It '36' { Mock Get-Hidden -Verifiable { 1 } -ModuleName MyMod; Should -InvokeVerifiable }
    It '37' { Should -Invoke Get-Hidden -ModuleName MyMod }
    It '38' { & (Get-Module MyMod) { Get-Hidden 7 } | Should -Be 'x' }
    It '39' { Mock Get-Hidden { param($p) "mp:$p" } -ModuleName MyMod; Get-Public 9 | Should -Be 'x' }
    It '40' { Mock Get-Hidden { Get-Helper } -ModuleName MyMod; function Get-Helper { 'helper in test' }; Get-Public 9 | Should -Be 'x' }
    It '41' { MyMod\Get-Public 4 | Should -Be 'x' }
    It '42' { Mock MyMod\Get-Public { 'mm' }; Get-Public 4 | Should -Be 'x' }
    It '43' { Mock Get-Public { 'mm' }; MyMod\Get-Public 4 | Should -Be 'x' }
    It '44' { Mock Get-Public { 'mm' }; Get-Public; Should -Invoke MyMod\Get-Public -Times 3 }
    It '45' { Mock Get-Hidden { $p } -ModuleName MyMod; Get-Public 4; Should -Invoke Get-Hidden -ModuleName MyMod -ParameterFilter { $p -eq 5 } }
    It '46' { (Get-Module MyMod).ExportedFunctions.Keys | Sort-Object | Should -Be 'x' }
    It '47' { (Get-Command Get-Public).Source | Should -Be 'x' }
    Context 'BeforeAll in module' {
        BeforeAll { Mock Get-Hidden { 'ctx' } -ModuleName MyMod; Mock Get-Date { [datetime]'2002-02-02' } }
        It 'a' { Get-Public | Should -Be 'x' }
        It 'b' { Get-Now | Should -BeGreaterThan 3000 }
        It 'c' { Get-Public; Should -Invoke Get-Hidden -ModuleName MyMod -Times 9 -Scope Context }
        It 'd' { InModuleScope MyMod { Should -Invoke Get-Hidden -Times 9 -Scope Context } }
        It 'e' { InModuleScope MyMod { Get-Hidden | Should -Be 'z' } }
    }
}

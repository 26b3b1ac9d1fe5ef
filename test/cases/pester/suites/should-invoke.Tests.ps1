BeforeAll {
    function Get-Thing { [CmdletBinding()] param([string]$Name, [int]$Count) "real" }
    function Other { 'other' }
    function Call { param([int]$n = 1, $name = 'x') for ($i = 0; $i -lt $n; $i++) { Get-Thing -Name $name -Count $i } }
}
Describe 'Should -Invoke' {
    BeforeEach { Mock Get-Thing { 'm' } }
    It '1' { Should -Invoke Get-Thing }
    It '2' { Call 3; Should -Invoke Get-Thing -Times 5 }
    It '3' { Call 3; Should -Invoke Get-Thing -Times 2 }
    It '4' { Call 3; Should -Invoke Get-Thing -Times 2 -Exactly }
    It '5' { Call 3; Should -Invoke Get-Thing -Exactly 2 }
    It '6' { Call 3; Should -Invoke Get-Thing -Exactly }
    It '7' { Call 3; Should -Invoke Get-Thing -Times 0 }
    It '8' { Call 3; Should -Invoke Get-Thing 0 }
    It '9' { Call 3; Should -Not -Invoke Get-Thing }
    It '10' { Call 3; Should -Not -Invoke Get-Thing -Because 'b' }
    It '11' { Call 3; Should -Not -Invoke Get-Thing -Times 3 }
    It '12' { Call 3; Should -Not -Invoke Get-Thing -Times 3 -Exactly }
    It '13' { Call 3; Should -Not -Invoke Get-Thing -Times 2 -Exactly }
    It '14' { Call 3; Should -Not -Invoke Get-Thing -Times 4 }
    It '15' { Call 3; Should -Not -Invoke Get-Thing -Exactly }
    It '16' { Call 1; Should -Not -Invoke Get-Thing -Exactly }
    It '17' { Call 3; Should -Invoke Get-Thing -Times 5 -Because 'reason' }
    It '18' { Call 3; Should -Invoke Get-Thing -Times 5 -Exactly -Because 'reason' }
    It '19' { Call 3; Should -Invoke Get-Thing -ParameterFilter { $Count -eq 7 } }
    It '20' { Call 3; Should -Invoke Get-Thing -ParameterFilter { $Count -gt 0 } -Times 3 -Exactly }
    It '21' { Call 3; Should -Invoke Get-Thing -ParameterFilter { $Count -gt 0 } -Times 2 -Exactly }
    It '22' { Call 3; Should -Not -Invoke Get-Thing -ParameterFilter { $Count -gt 0 } }
    It '23' { Call 3; Should -Invoke Get-Thing -ExclusiveFilter { $Count -gt 0 } }
    It '24' { Call 3; Should -Invoke Get-Thing -ExclusiveFilter { $Count -ge 0 } }
    It '25' { Call 3; Should -Invoke Get-Thing -ExclusiveFilter { $Count -gt 5 } }
    It '26' { Call 3; Should -Not -Invoke Get-Thing -ExclusiveFilter { $Count -gt 5 } }
    It '27' { Call 3; Should -Invoke Get-Thing -ExclusiveFilter { $Count -gt 5 } -ParameterFilter { 1 } }
    It '28' { Call 3; Should -Invoke Get-Thing -Times 1 -Exactly -ExclusiveFilter { $Count -gt 0 } -Because 'z' }
    It '29' { Should -Invoke Other }
    It '30' { Should -Invoke NoSuchThing }
    It '31' { Should -Invoke Get-Date }
    It '32' { Should -Invoke -CommandName Get-Thing }
    It '33' { Should -Invoke }
    It '34' { Call 1; 'Get-Thing' | Should -Invoke }
    It '35' { Call 2; Assert-MockCalled Get-Thing -Times 3 }
    It '36' { Call 2; Assert-MockCalled Get-Thing 2 -Exactly }
    It '37' { Call 2; Assert-MockCalled Get-Thing -Exactly 3 -ParameterFilter { $Name -eq 'x' } }
    It '38' { Call 2; Should -Invoke Get-Thing -Times -1 }
    It '39' { Call 2; Should -Invoke Get-Thing -Scope It -Times 3 }
    It '40' { Call 2; Should -Invoke Get-Thing -Scope Describe -Times 300 }
    It '41' { Call 2; Should -Invoke Get-Thing -Scope Context -Times 300 }
    It '42' { Call 2; Should -Invoke Get-Thing -Scope 0 -Times 3 }
    It '43' { Call 2; Should -Invoke Get-Thing -Scope 1 -Times 300 }
    It '44' { Call 2; Should -Invoke Get-Thing -Scope 5 -Times 300 }
    It '45' { Call 2; Should -Invoke Get-Thing -Scope Foo }
    It '46' { Call 2; Should -Invoke Get-Thing -ParameterFilter { $Name | Should -Be 'y' } }
    It '47' { Call 2; Should -Invoke Get-Thing -ParameterFilter { $Name | Should -Be 'x'; $true } -Times 9 }
    It '48' { Call 2; Should -Invoke Get-Thing -ParameterFilter { throw 'f' } }
    It '49' { Call 2; Should -Invoke Get-Thing -ModuleName Nope }
    It '50' { Call 2; Should -InvokeVerifiable }
    It '51' { Mock Get-Thing -Verifiable { 1 }; Should -InvokeVerifiable }
    It '53' { Mock Get-Thing -Verifiable { 1 }; Call 1; Should -InvokeVerifiable }
    It '54' { Mock Get-Thing -Verifiable { 1 }; Call 1; Should -Not -InvokeVerifiable }
    It '55' { Mock Get-Thing -Verifiable { 1 }; Should -Not -InvokeVerifiable }
    It '56' { Mock Get-Thing -Verifiable { 1 }; Should -InvokeVerifiable -Because 'they must' }
    It '57' { Mock Get-Thing -Verifiable { 1 } -ParameterFilter { $Name -eq 'b' }; Call 1 'b'; Should -Not -InvokeVerifiable -Because 'w' }
    It '58' { Assert-VerifiableMock }
    It '59' { Mock Get-Thing -Verifiable { 1 }; Assert-VerifiableMock }
    It '60' { Mock Get-Thing -Verifiable { 1 }; Assert-VerifiableMocks }
    It '61' { Call 2; $r = Should -Invoke Get-Thing -Times 2; $r | Should -BeNullOrEmpty }
    It '62' { Call 2; { Should -Invoke Get-Thing -Times 7 } | Should -Throw 'x' }
    It '63' { Mock Get-Thing { 'f' } -ParameterFilter { $Count -eq 1 }; Call 3; Should -Invoke Get-Thing -Times 4 -Exactly }
    It '64' { Mock Other { 'o' } -ParameterFilter { $false }; Other; Should -Invoke Other -Times 1 }
    It '65' { Get-Thing -Name q; $n = 'q'; Should -Invoke Get-Thing -ParameterFilter { $Name -eq $n } -Times 1 -Exactly }
    It '66' { Should -Invoke 'Get-Thing' -Exactly -Times 0 }
    It '67' { Call 1; Should -Invoke -Exactly -Times 2 Get-Thing }
    It '68' { Call 1; Should -Invoke get-thing -Times 2 -Exactly }
    It '69' { Call 1; Should -Invoke Get-Thing -Times 1 -ParameterFilter { $PesterBoundParameters.Name -eq 'z' } }
    It '70' { Call 2; Should -Invoke Get-Thing -Exactly 1 -ErrorAction Continue; 1 | Should -Be 2 }
}
Describe 'scopes' {
    BeforeAll { Mock Get-Thing { 'outer' }; Get-Thing -Name ba }
    It 'one' { Get-Thing -Name one; Should -Invoke Get-Thing -Times 1 -Exactly }
    It 'two' { Get-Thing -Name two; Should -Invoke Get-Thing -Times 9 -Scope Describe -Exactly }
    Context 'ctx' {
        BeforeAll { Mock Get-Thing { 'inner' } -ParameterFilter { $Name -eq 'in' } ; Get-Thing -Name ctxba }
        It 'three' { Get-Thing -Name in | Should -Be 'inner'; Get-Thing -Name zz | Should -Be 'outer'; Should -Invoke Get-Thing -Times 9 -Exactly -Scope Context }
        It 'four' { Should -Invoke Get-Thing -Times 9 -Exactly -Scope Describe }
        It 'five' { Should -Invoke Get-Thing -Times 9 -Exactly -Scope 2 }
        It 'six' { Should -Invoke Get-Thing -Times 9 -Exactly -Scope 1 }
        It 'seven' { Mock Get-Thing { 'test' }; Get-Thing -Name in | Should -Be 'q' }
        It 'eight' { Mock Get-Thing { 'testf' } -ParameterFilter { $Name -eq 'zz' }; "$(Get-Thing -Name in)$(Get-Thing -Name zz)$(Get-Thing -Name oo)" | Should -Be 'q' }
        AfterAll { Should -Invoke Get-Thing -Times 100 -Scope Context }
    }
    It 'after' { Get-Thing -Name in | Should -Be 'q' }
    AfterEach { Should -Invoke Get-Thing -Times 0 -Exactly }
}
Describe 'describe level' {
    BeforeAll { Mock Get-Thing { 'd' } }
    It 'in it scope it' { Should -Invoke Get-Thing -Scope Context }
    AfterAll { Should -Invoke Get-Thing -Scope It }
}
Describe 'mock in discovery' { Mock Get-Thing { 'disc' }; It 'not there' { Get-Thing | Should -Be 'q' } }

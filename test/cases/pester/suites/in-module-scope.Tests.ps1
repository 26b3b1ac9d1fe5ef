BeforeDiscovery {
    Get-Module OtherMod | Remove-Module
    New-Module -Name OtherMod -ScriptBlock { function Priv { 'priv' }; function Pub { Priv }; $script:v = 'modvar'; Export-ModuleMember -Function Pub } | Import-Module
}
InModuleScope OtherMod {
    Describe 'inside' {
        BeforeAll { $ba = 'ba' }
        It '1' { Priv | Should -Be 'x' }
        It '2' { Mock Priv { 'mocked' }; Pub | Should -Be 'x' }
        It '3' { $script:v | Should -Be 'x' }
        It '4' { $ba | Should -Be 'x' }
        It '5' { Mock Priv { 'mocked' }; Pub; Should -Invoke Priv -Times 7 }
        It '6 <_>' -ForEach 1, 2 { $_ | Should -Be 1 }
        Context 'nested' { BeforeEach { Mock Priv { 'each' } } ; It '7' { Pub | Should -Be 'x' } ; It '8' { Priv; Should -Invoke Priv -Exactly 5 } }
    }
}
Describe 'outside' {
    It '1' { Priv | Should -Be 'x' }
    It '2' { Pub | Should -Be 'x' }
    Context 'c' { InModuleScope OtherMod { It '3' { Priv | Should -Be 'x' } } }
}

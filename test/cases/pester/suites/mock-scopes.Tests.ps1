BeforeAll {
    function F { 'real' }
    function G { F }
    Mock F { 'file' }
}
Describe 'nested' {
    It '1' { F | Should -Be 'x' }
    BeforeAll { Mock F { 'describe' } -ParameterFilter { $args[0] -eq 'd' } }
    It '2' { "$(F d)$(F)" | Should -Be 'x' }
    Context 'c1' {
        BeforeAll { Mock F { 'context' } }
        It '3' { "$(F d)$(F)" | Should -Be 'x' }
        BeforeEach { Mock F { 'each' } -ParameterFilter { $args[0] -eq 'e' } }
        It '4' { "$(F d)$(F)$(F e)" | Should -Be 'x' }
        It '5' { Mock F { 'test' }; "$(F d)$(F)$(F e)$(G)" | Should -Be 'x' }
        AfterEach { $script:after = F }
        It '6' { $script:after | Should -Be 'x' }
    }
    It '7' { "$(F d)$(F)" | Should -Be 'x' }
    AfterAll { F | Should -Be 'x' }
}
Describe 'counts' {
    BeforeAll { F; F }
    BeforeEach { F }
    It '1' { F; Should -Invoke F -Exactly 9 }
    It '2' { F; Should -Invoke F -Exactly 99 -Scope Describe }
    Context 'in' {
        BeforeAll { F }
        It '3' { F; Should -Invoke F -Exactly 99 -Scope Describe }
        It '4' { F; Should -Invoke F -Exactly 99 -Scope Context }
        It '5' { F; Should -Invoke F -Exactly 99 -Scope 1 }
        It '6' { F; Should -Invoke F -Exactly 99 -Scope 2 }
        It '7' { F; Should -Invoke F -Exactly 99 -Scope 3 }
        It '8' { F; Should -Invoke F -Exactly 99 -Scope 4 }
    }
    AfterAll { Should -Invoke F -Exactly 98 }
}
Describe 'default after filter' {
    It '1' { Mock F { 'a' } -ParameterFilter { $true }; Mock F { 'b' }; F | Should -Be 'x' }
    It '2' { Mock F { 'b' }; Mock F { 'a' } -ParameterFilter { $false }; F | Should -Be 'x' }
    It '3' { Mock F { 'a' } -ParameterFilter { $true }; Mock F { 'b' } -ParameterFilter { $true }; F | Should -Be 'x' }
}
Describe 'recursion' {
    It '1' { function Rec { param($n) if ($n -gt 0) { Rec ($n - 1) } else { 'end' } }; Mock Rec { "m$n" }; Rec 3 | Should -Be 'x' }
    It '2' { Mock F { G }; { F } | Should -Not -Throw } -Skip
    It '3' { function H { 'defined in test' }; Mock H { 'mh' }; H | Should -Be 'x' }
    It '4' { Mock F { function Inner { 'i' }; Inner }; F | Should -Be 'x' }
    It '5' { Mock F { $args.Count }; F 1 2 3 | Should -Be 'x' }
    It '6' { Mock F { "$input" }; 1, 2 | F | Should -Be 'x' }
    It '7' { $v = 1; Mock F { $v }; $v = 2; F | Should -Be 'x' }
    It '8' { Mock F { $script:set = 'by mock' }; F; $script:set | Should -Be 'x' }
    It '9' { Mock F { $notscript = 'by mock' }; F; $notscript | Should -Be 'x' }
    It '10' { Mock F { Set-Variable -Name up -Value 5 -Scope 1 }; F; $up | Should -Be 'x' }
    It '11' { $h = @{ n = 0 }; Mock F { $h.n++ }; F; F; $h.n | Should -Be 'x' }
    It '12' { Mock F { return }; F | Should -Be 'x' }
    It '13' { Mock F { break }; foreach ($i in 1..3) { F; $last = $i }; $last | Should -Be 'x' }
}
Describe 'dyn' {
    BeforeAll {
        function Dyn {
            [CmdletBinding()] param([Parameter(Mandatory)]$Kind)
            dynamicparam {
                if ($Kind -eq 'a') {
                    $attr = [System.Management.Automation.ParameterAttribute]::new()
                    $col = [System.Collections.ObjectModel.Collection[System.Attribute]]::new(); $col.Add($attr)
                    $p = [System.Management.Automation.RuntimeDefinedParameter]::new('Extra', [string], $col)
                    $d = [System.Management.Automation.RuntimeDefinedParameterDictionary]::new(); $d.Add('Extra', $p); $d
                }
            }
            end { "real $Kind $($PSBoundParameters.Extra)" }
        }
    }
    It '4' { Mock Dyn { "m $Kind" }; Dyn -Kind b -Extra q | Should -Be 'x' }
}
Describe 'attributes' {
    BeforeAll {
        function Adv {
            [CmdletBinding(SupportsShouldProcess, DefaultParameterSetName = 'ByName')]
            param(
                [Parameter(Mandatory, ParameterSetName = 'ByName', Position = 0)][ValidateNotNullOrEmpty()][string]$Name,
                [Parameter(Mandatory, ParameterSetName = 'ById')][ValidateScript({ $_ -gt 0 })][int]$Id,
                [ValidatePattern('^\d+$')]$Pat, [ValidateLength(1, 3)][string]$Len, [ValidateCount(1, 2)][string[]]$Cnt, [ValidateNotNull()]$NN,
                [Alias('PC', 'CN')][string]$ComputerName = 'localhost', [switch]$Sw, [System.DayOfWeek]$Day, [datetime]$When, [hashtable]$Map
            )
            process { if ($PSCmdlet.ShouldProcess($Name)) { "real $Name $($PSCmdlet.ParameterSetName)" } }
        }
        Mock Adv { "$Name|$Id|$Pat|$Len|$Cnt|$ComputerName|$Sw|$Day|$When|$Map|$($PSCmdlet.ParameterSetName)" }
    }
    It '1' { Adv a | Should -Be 'x' }
    It '2' { Adv -Id 5 | Should -Be 'x' }
    It '3' { Adv -Id -5 | Should -Be 'x' }
    It '4' { Adv -Name '' | Should -Be 'x' }
    It '5' { Adv a -Pat abc | Should -Be 'x' }
    It '6' { Adv a -Len abcdef | Should -Be 'x' }
    It '7' { Adv a -Cnt 1, 2, 3 | Should -Be 'x' }
    It '8' { Adv a -NN $null | Should -Be 'x' }
    It '9' { Adv a -CN srv -Sw -Day Monday -When '2026-01-01' -Map @{ q = 1 } | Should -Be 'x' }
    It '10' { Adv a -WhatIf | Should -Be 'x' }
    It '11' { Adv a -Id 3 | Should -Be 'x' }
    It '12' { Adv a -PC srv; Should -Invoke Adv -ParameterFilter { $ComputerName -eq 'srv' } -Times 2 }
    It '13' { Adv a -PC srv; Should -Invoke Adv -ParameterFilter { $PC -eq 'srv' } -Times 2 }
    It '14' { Adv a -Sw; Should -Invoke Adv -ParameterFilter { $Sw } -Times 2 }
    It '15' { Adv a; Should -Invoke Adv -ParameterFilter { -not $Sw } -Times 2 }
    It '16' { Adv a; Should -Invoke Adv -ParameterFilter { $null -eq $Map } -Times 2 }
    It '17' { Adv a; Should -Invoke Adv -ParameterFilter { $ComputerName -eq 'localhost' } -Times 2 }
    It '18' { Adv -Nope 1 }
    It '19' { Adv a -Day Nopeday }
    It '20' { Mock Adv { 'nv' } -RemoveParameterValidation Pat, Len, Cnt, NN, Name, Id; Adv -Name '' -Pat abc | Should -Be 'x' }
}

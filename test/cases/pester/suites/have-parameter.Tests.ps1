Describe 'HaveParameter' {
    BeforeAll {
        function Get-Thing {
            [CmdletBinding(DefaultParameterSetName = 'A')]
            param(
                [Parameter(Mandatory, ParameterSetName = 'A')][Alias('N', 'Nm')][string]$Name,
                [Parameter(ParameterSetName = 'B')][int]$Id = 5,
                [Parameter(ParameterSetName = 'B', Mandatory)][switch]$Force,
                [string[]]$List = @('a', 'b'),
                [ValidateSet('x', 'y')][string]$Kind = 'x',
                $Untyped,
                [datetime]$When = (Get-Date '2026-01-01'),
                [ArgumentCompleter({ 'a' })]$Completed,
                [scriptblock]$Do = { 1 },
                [hashtable]$H = @{ a = 1 },
                [Parameter(ValueFromPipeline)][object]$InputObject
            )
        }
    }
    It '1' { Get-Command Get-Thing | Should -HaveParameter Name }
    It '2' { Get-Command Get-Thing | Should -HaveParameter Nam }
    It '3' { Get-Command Get-Thing | Should -HaveParameter Nope -Because 'z' }
    It '4' { Get-Command Get-Thing | Should -Not -HaveParameter Name }
    It '5' { Get-Command Get-Thing | Should -Not -HaveParameter Name -Because 'z' }
    It '6' { Get-Command Get-Thing | Should -HaveParameter Name -Type int }
    It '7' { Get-Command Get-Thing | Should -HaveParameter Name -Type ([string]) }
    It '8' { Get-Command Get-Thing | Should -HaveParameter Name -Type [string] }
    It '9' { Get-Command Get-Thing | Should -HaveParameter Name -Type NoType }
    It '10' { Get-Command Get-Thing | Should -HaveParameter Name -Mandatory }
    It '11' { Get-Command Get-Thing | Should -HaveParameter Id -Mandatory }
    It '12' { Get-Command Get-Thing | Should -Not -HaveParameter Name -Mandatory }
    It '13' { Get-Command Get-Thing | Should -HaveParameter Id -DefaultValue 5 }
    It '14' { Get-Command Get-Thing | Should -HaveParameter Id -DefaultValue 6 }
    It '15' { Get-Command Get-Thing | Should -HaveParameter Id -DefaultValue '' }
    It '16' { Get-Command Get-Thing | Should -HaveParameter Name -DefaultValue 'x' }
    It '17' { Get-Command Get-Thing | Should -HaveParameter Kind -DefaultValue 'x' }
    It '18' { Get-Command Get-Thing | Should -HaveParameter Kind -DefaultValue 'y' }
    It '19' { Get-Command Get-Thing | Should -HaveParameter List -DefaultValue "@('a', 'b')" }
    It '20' { Get-Command Get-Thing | Should -HaveParameter List -DefaultValue 'a' }
    It '21' { Get-Command Get-Thing | Should -HaveParameter When -DefaultValue "(Get-Date '2026-01-01')" }
    It '22' { Get-Command Get-Thing | Should -HaveParameter When -DefaultValue 'x' }
    It '23' { Get-Command Get-Thing | Should -HaveParameter Name -Alias N, Nm }
    It '24' { Get-Command Get-Thing | Should -HaveParameter Name -Alias N, Q }
    It '25' { Get-Command Get-Thing | Should -HaveParameter Name -Alias Q, R }
    It '26' { Get-Command Get-Thing | Should -HaveParameter Name -Alias Q }
    It '27' { Get-Command Get-Thing | Should -Not -HaveParameter Name -Alias N }
    It '28' { Get-Command Get-Thing | Should -HaveParameter Name -InParameterSet A }
    It '29' { Get-Command Get-Thing | Should -HaveParameter Name -InParameterSet B }
    It '30' { Get-Command Get-Thing | Should -HaveParameter Name -InParameterSet C }
    It '31' { Get-Command Get-Thing | Should -Not -HaveParameter Name -InParameterSet A }
    It '32' { Get-Command Get-Thing | Should -HaveParameter Force -InParameterSet B -Mandatory }
    It '33' { Get-Command Get-Thing | Should -HaveParameter Id -InParameterSet B -Mandatory }
    It '34' { Get-Command Get-Thing | Should -HaveParameter Completed -HasArgumentCompleter }
    It '35' { Get-Command Get-Thing | Should -HaveParameter Name -HasArgumentCompleter }
    It '36' { Get-Command Get-Thing | Should -Not -HaveParameter Completed -HasArgumentCompleter }
    It '37' { Get-Command Get-Thing | Should -HaveParameter Name -Type int -Mandatory -DefaultValue 3 -Alias Z }
    It '38' { Get-Command Get-Thing | Should -HaveParameter Id -Type string -Mandatory -DefaultValue 3 -Alias Z -Because 'all' }
    It '39' { Get-Command Get-Thing | Should -HaveParameter Force -Type switch }
    It '40' { Get-Command Get-Thing | Should -HaveParameter Force -Type bool }
    It '41' { Get-Command Get-Thing | Should -HaveParameter List -Type string }
    It '42' { Get-Command Get-Thing | Should -HaveParameter List -Type 'string[]' }
    It '43' { Get-Command Get-Thing | Should -HaveParameter Untyped -Type string }
    It '44' { Get-Command Get-Thing | Should -HaveParameter Untyped -Type object }
    It '45' { Get-Command Get-Thing | Should -HaveParameter Verbose }
    It '46' { Get-Command Get-Thing | Should -HaveParameter WhatIf }
    It '47' { 'Get-Thing' | Should -HaveParameter Name }
    It '48' { $null | Should -HaveParameter Name }
    It '49' { Get-Command Get-ChildItem | Should -HaveParameter Path -Type string }
    It '50' { Get-Command Get-ChildItem | Should -HaveParameter Recurse -Mandatory }
    It '51' { Get-Command Get-Content | Should -HaveParameter Path -Mandatory }
    It '52' { Get-Command Get-ChildItem | Should -HaveParameter LiteralPath -Alias PSPath }
    It '53' { Get-Command Get-Thing | Should -HaveParameter Do -DefaultValue '{ 1 }' }
    It '54' { Get-Command Get-Thing | Should -HaveParameter Do -DefaultValue '{ 2 }' }
    It '55' { Get-Command Get-Thing | Should -HaveParameter H -DefaultValue '@{}' }
    It '56' { Get-Command Get-Thing | Should -Not -HaveParameter Name -Type string }
    It '57' { Get-Command Get-Thing | Should -Not -HaveParameter Name -Type int }
    It '58' { Get-Command Get-Thing | Should -Not -HaveParameter Nope -Type int }
    It '59' { Get-Command Get-Thing | Should -Not -HaveParameter Nope }
    It '60' { Get-Command Get-Thing | Should -HaveParameter InputObject -Type object -Mandatory }
    It '61' { Get-Command Get-Thing | Should -HaveParameter }
    It '62' { Get-Command Get-Thing | Should -HaveParameter Id -DefaultValue $null }
    It '63' { Get-Command Get-Thing | Should -HaveParameter Name -DefaultValue $null }
    It '64' { Get-Command Get-Thing | Should -Not -HaveParameter Id -DefaultValue 5 }
    It '65' { Get-Command Get-Thing | Should -HaveParameter Id -Not -Mandatory }
    It '66' { Get-Command Get-Thing | Should -HaveParameter n }
    It '67' { Get-Command Get-ChildItem | Should -HaveParameter Depth -DefaultValue 1 }
    It '69' { Get-Command gci | Should -HaveParameter Path -Type string }
    It '70' { { Get-Thing -Nope 1 } | Should -Throw }
}

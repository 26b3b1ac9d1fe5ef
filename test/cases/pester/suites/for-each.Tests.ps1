BeforeDiscovery {
    $script:files = 'a.txt', 'b.txt'
    $cases = @(
        @{ Name = 'one'; Value = 1; Nested = @{ Deep = 'd1' } }
        @{ Name = 'two'; Value = 2; Nested = @{ Deep = 'd2' } }
    )
}
Describe 'names <Name>' -ForEach $cases {
    It 'value <Value> deep <Nested.Deep>' { $Value | Should -Be 1 }
    It 'method <Name.ToUpper()>' { $Name | Should -BeExactly $Name }
    It 'underscore <_.Name>' { $_.Name | Should -Be $Name }
    It 'missing <NotThere>' { $NotThere | Should -BeNullOrEmpty }
    It 'missing prop <Nested.Nope>' { 1 | Should -Be 1 }
    It 'escaped `<Name`> <Name>' { 1 | Should -Be 1 }
    It 'half < Name and > more' { 1 | Should -Be 1 }
    It 'space < Name >' { 1 | Should -Be 1 }
    It 'dollar $Name ''q'' "dq" $(1+1)' { 1 | Should -Be 1 }
    It 'array <Nested.Keys>' { 1 | Should -Be 1 }
    It 'hash <Nested>' { 1 | Should -Be 1 }
    Context 'inner <Name> <_>' -ForEach 10, 20 {
        It '<Name>-<_>' { "$Name$_" | Should -Be 'one10' }
    }
    Context 'inner2 <_.Name>' -ForEach @(@{ Other = 5 }) {
        It 'has <Other> <Name> <_.Other>' { $Other | Should -Be 5 }
    }
}
Describe 'kinds' {
    It 'string <_>' -ForEach 'x', 'y z', '' { 1 | Should -Be 1 }
    It 'int <_>' -ForEach 1, 2 { $_ | Should -Be 1 }
    It 'bool <_>' -ForEach $true, $false { $_ | Should -Be $true }
    It 'null <_>' -ForEach @($null) { $_ | Should -Be 1 }
    It 'null2 <_>' -ForEach $null { $_ | Should -Be 1 }
    It 'mixed <_>' -ForEach @(1, $null, 'a') { $_ | Should -Be 1 }
    It 'date <_>' -ForEach ([datetime]'2026-01-02') { $_ | Should -Be 1 }
    It 'double <_>' -ForEach 1.5, 1e10 { $_ | Should -Be 1 }
    It 'object <_.A>' -ForEach ([pscustomobject]@{ A = 'pa' }) { $_.A | Should -Be 'pa' }
    It 'object2 <A>' -ForEach ([pscustomobject]@{ A = 'pa' }) { $A | Should -Be 'pa' }
    It 'object3 <_>' -ForEach ([pscustomobject]@{ A = 'pa' }) { $_.A | Should -Be 'zz' }
    It 'array in array <_>' -ForEach @(@(1, 2), @(3, 4)) { $_ | Should -Be 1 }
    It 'array idx <_[0]>' -ForEach @(, @(1, 2)) { $_[0] | Should -Be 1 }
    It 'array comma <_>' -ForEach @(, @(1, 2)) { $_ | Should -Be 1 }
    It 'hash <_>' -ForEach @{ A = 1 } { $A | Should -Be 1 }
    It 'ordered <A> <B>' -ForEach ([ordered]@{ A = 1; B = 2 }) { $A | Should -Be 1 }
    It 'hash nested <P.Q.R>' -ForEach @{ P = @{ Q = @{ R = 'rr' } } } { $P.Q.R | Should -Be 'rr' }
    It 'sb <_>' -ForEach { 1 + 1 } { 1 | Should -Be 1 }
    It 'range <_>' -ForEach (1..3) { $_ | Should -BeLessThan 3 }
    It 'type <_>' -ForEach ([int], [string]) { $_ | Should -BeOfType [type] }
    It 'enum <_>' -ForEach ([DayOfWeek]::Monday) { $_ | Should -Be 'Monday' }
    It 'empty none' -ForEach @() { 1 | Should -Be 1 }
    It 'count <_.Count>' -ForEach @{ Count = 7 } { $Count | Should -Be 7 }
    It 'keys with space <_["my key"]> <my key>' -ForEach @{ 'my key' = 'v' } { ${my key} | Should -Be 'v' }
    It 'sub <_.Substring(1)>' -ForEach 'abc' { 1 | Should -Be 1 }
    It 'bad <_.Nope()>' -ForEach 'abc' { 1 | Should -Be 1 }
    It 'bad syntax <_.(>' -ForEach 'abc' { 1 | Should -Be 1 }
    It 'percent <%> x' -ForEach 'abc' { 1 | Should -Be 1 }
    It 'no data <_>' { 1 | Should -Be 1 }
    It 'no data <Name>' { 1 | Should -Be 1 }
    It 'testcases <A>' -TestCases @{ A = 'q' }, @{ A = 'r' } { param($A) $A | Should -Be 'q' }
    It 'param block <A> <B>' -TestCases @{ A = 'q'; B = 'w' } { param($B, $A) "$A$B" | Should -Be 'qw' }
    It 'typed param <A>' -TestCases @{ A = '5' } { param([int]$A) $A | Should -BeOfType [string] }
    It 'wrong param <A>' -TestCases @{ A = 'q' } { param($Z) $Z | Should -Be 'q' }
    It 'test <Script> <File>' -TestCases @{ Script = 's'; File = 'f' } { $Script | Should -Be 's' }
}
Describe 'var <v>' {
    BeforeAll { $v = 'set in beforeall' }
    It 'it <v>' { $v | Should -Be 'x' }
    Context 'ctx <v> <w>' { BeforeAll { $w = 'ww' }; It 'sees <v> <w> <x>' { 1 | Should -Be 1 } ; BeforeEach { $x = 'each' } }
}
Describe 'foreach with beforeall <_>' -ForEach 1, 2 {
    BeforeAll { $seen = $_ * 10 }
    AfterAll { $seen = 0 }
    BeforeEach { $each = $seen + $_ }
    It 'seen' { $seen | Should -Be 10 }
    It 'each' { $each | Should -Be 11 }
    It 'own data <_>' -ForEach 'p' { "$_$seen$each" | Should -Be 'p10110' }
    Context 'child' { It 'inherits' { $_ | Should -Be 1 } ; It 'over <_>' -ForEach @{ K = 1 } { $_ | Should -Be 1 } }
}
Describe 'discovery foreach loop' {
    foreach ($f in $files) {
        It 'file <f>' -TestCases @{ f = $f } { $f | Should -Be 'a.txt' }
        Context "ctx $f" { It 'in' { 1 | Should -Be 1 } }
    }
}
Describe 'multi' -ForEach @{ A = 1 }, @{ B = 2 } { It 'a is <A> b is <B>' { $A | Should -Be 1 } }
Describe 'same name' { It 'x' { 1 | Should -Be 1 }; It 'x' { 1 | Should -Be 2 } }
Describe 'same name' { It 'x' { 1 | Should -Be 3 } }
Describe "here`nnewline" { It "it`nnl" { 1 | Should -Be 1 } }
Describe 'dot.name' { It 'with.dots' { 1 | Should -Be 1 } }
Describe '' { It 'x' { } }

Describe 'Be' {
    It 'int string' { 1 | Should -Be 'a' }
    It 'double' { 1.5 | Should -Be 2.25 }
    It 'single' { [single]1.1 | Should -Be 2 }
    It 'decimal' { 1.10d | Should -Be 2.20d }
    It 'long' { 5l | Should -Be 6l }
    It 'bigint' { [bigint]5 | Should -Be 6 }
    It 'byte' { [byte]5 | Should -Be ([byte]6) }
    It 'char' { [char]'a' | Should -Be ([char]'b') }
    It 'char vs string' { [char]'a' | Should -Be 'b' }
    It 'bool' { $true | Should -Be $false }
    It 'null expected' { 1 | Should -Be $null }
    It 'null actual' { $null | Should -Be 1 }
    It 'empty string expected' { 'a' | Should -Be '' }
    It 'empty string actual' { '' | Should -Be 'a' }
    It 'empty string null' { '' | Should -Be $null }
    It 'null emptystring' { $null | Should -Be '' }
    It 'hashtable' { @{ a = 1 } | Should -Be @{ a = 2 } }
    It 'hashtable many' { @{ a = 1; b = 'x' } | Should -Be 3 }
    It 'ordered' { [ordered]@{ a = 1; b = 'x' } | Should -Be 3 }
    It 'pscustomobject' { [pscustomobject]@{ a = 1; b = 'x' } | Should -Be 3 }
    It 'pscustomobject empty' { [pscustomobject]@{ } | Should -Be 3 }
    It 'pscustomobject nested' { [pscustomobject]@{ a = @(1,2); b = @{c=1} } | Should -Be 3 }
    It 'date' { [datetime]'2026-01-01' | Should -Be ([datetime]'2026-01-02T03:04:05') }
    It 'dateoffset' { [datetimeoffset]'2026-01-01T00:00:00+02:00' | Should -Be ([datetimeoffset]'2026-01-02T03:04:05Z') }
    It 'timespan' { [timespan]'1:00' | Should -Be ([timespan]'2:00') }
    It 'guid' { [guid]'11111111-1111-1111-1111-111111111111' | Should -Be ([guid]::Empty) }
    It 'version' { [version]'1.2.3' | Should -Be ([version]'1.2.4') }
    It 'uri' { [uri]'http://a.b' | Should -Be 'http://c.d' }
    It 'enum' { [DayOfWeek]::Monday | Should -Be ([DayOfWeek]::Tuesday) }
    It 'enum string' { [DayOfWeek]::Monday | Should -Be 'Monday' }
    It 'enum wrong string' { [DayOfWeek]::Monday | Should -Be 'Nope' }
    It 'type' { [int] | Should -Be ([string]) }
    It 'scriptblock' { { 1 + 1 } | Should -Be { 2 } }
    It 'array' { 1, 2 | Should -Be 1 }
    It 'array strings' { 'a', 'b' | Should -Be 'a', 'c' }
    It 'array length' { 1, 2, 3 | Should -Be 1, 2 }
    It 'array nested' { (1, (2, 3)) | Should -Be (1, (2, 4)) }
    It 'array null element' { @(1, $null, 'x', '') | Should -Be 2 }
    It 'array mixed' { @(1.5, $true, [int], @{a=1}) | Should -Be 2 }
    It 'single array' { , @(1) | Should -Be 2 }
    It 'single array string' { , @('a') | Should -Be 'b' }
    It 'expected single array' { 1 | Should -Be @(2) }
    It 'expected array' { 1 | Should -Be @(2, 3) }
    It 'expected empty array' { 1 | Should -Be @() }
    It 'empty array' { @() | Should -Be 1 }
    It 'empty array actual' { Should -ActualValue @() -Be 1 }
    It 'array actual' { Should -ActualValue @(1,2) -Be 1 }
    It 'array actual 1' { Should -ActualValue @(1) -Be 2 }
    It 'list' { [System.Collections.Generic.List[int]](1, 2, 3) | Should -Be 1, 2, 4 }
    It 'arraylist' { [System.Collections.ArrayList](1, 2, 3) | Should -Be 1, 2, 4 }
    It 'list actual' { Should -ActualValue ([System.Collections.Generic.List[int]](1, 2, 3)) -Be 5 }
    It '11 elements' { 1..11 | Should -Be 1 }
    It '10 elements' { 1..10 | Should -Be 1 }
    It 'nested long' { @(, (1..12)) | Should -Be 1 }
    It 'not' { 'a' | Should -Not -Be 'A' }
    It 'not int' { 1 | Should -Not -Be 1 }
    It 'not because' { 1 | Should -Not -Be 1 -Because 'it must differ' }
    It 'not array' { 1, 2 | Should -Not -Be 1, 2 }
    It 'not null' { $null | Should -Not -Be $null }
    It 'not empty' { '' | Should -Not -Be '' }
    It 'not bool' { $true | Should -Not -Be $true }
    It 'not date' { [datetime]'2026-01-01' | Should -Not -Be ([datetime]'2026-01-01') }
    It 'not enum' { [DayOfWeek]::Monday | Should -Not -Be 'Monday' }
    It 'because because' { 1 | Should -Be 2 -Because 'because because of x' }
    It 'because empty' { 1 | Should -Be 2 -Because '' }
    It 'because space' { 1 | Should -Be 2 -Because '   ' }
    It 'because padded' { 1 | Should -Be 2 -Because ' x ' }
    It 'because strings' { 'a' | Should -Be 'b' -Because 'they should match' }
    It 'because positional' { 1 | Should -Be 2 'pos reason' }
    It 'number vs double' { 1 | Should -Be 1.0 }
    It 'string number' { '1' | Should -Be 2 }
    It 'string number left' { '01' | Should -Be 1 }
    It 'number string right' { 1 | Should -Be '01' }
    It 'true vs string' { $true | Should -Be 'True' }
    It 'string true' { 'abc' | Should -Be $true }
    It 'dbnull' { [dbnull]::Value | Should -Be 1 }
    It 'nan' { [double]::NaN | Should -Be ([double]::NaN) }
    It 'inf' { [double]::PositiveInfinity | Should -Be 1 }
    It 'big double' { 1e20 | Should -Be 1e-20 }
    It 'exception' { [exception]::new('hello') | Should -Be 1 }
    It 'xml' { ([xml]'<a><b>1</b></a>') | Should -Be 1 }
    It 'xml element' { ([xml]'<a><b>1</b></a>').a | Should -Be 1 }
    It 'regex' { [regex]'a+' | Should -Be 1 }
    It 'ip' { [ipaddress]'10.0.0.1' | Should -Be '10.0.0.2' }
    It 'psobject string' { ([psobject]'abc') | Should -Be 'abd' }
    It 'eq alias' { 1 | Should -EQ 2 }
    It 'multi pass' { 1, 1, 1 | Should -Be 1 }
    It 'securestring' { $s = [securestring]::new(); $s | Should -Be 1 }
    It 'semver' { [semver]'1.2.3-beta' | Should -Be '1.2.3' }
    It 'byte array' { [byte[]](1,2,3) | Should -Be ([byte[]](1,2,4)) }
    It 'int array typed' { [int[]](1,2) | Should -Be @('1','3') }
    It 'keys' { (@{a=1}).Keys | Should -Be 'b' }
    It 'values' { ([ordered]@{a=1;b=2}).Values | Should -Be 1 }
    It 'matchinfo' { 'abc' | Select-String b | Should -Be 1 }
    It 'measure' { 1..3 | Measure-Object -Sum | Should -Be 1 }
}

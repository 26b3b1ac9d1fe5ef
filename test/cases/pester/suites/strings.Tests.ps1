Describe 'BeExactly' {
    It 'pass' { 'abc' | Should -BeExactly 'abc' }
    It 'case' { 'abc' | Should -BeExactly 'aBc' }
    It 'case because' { 'abc' | Should -BeExactly 'aBc' -Because 'x' }
    It 'int' { 1 | Should -BeExactly 2 }
    It 'int pass' { 1 | Should -BeExactly '1' }
    It 'array' { 'a', 'B' | Should -BeExactly 'a', 'b' }
    It 'array pass' { 'a', 'b' | Should -BeExactly 'a', 'b' }
    It 'null' { $null | Should -BeExactly 'x' }
    It 'bool' { $true | Should -BeExactly $false }
    It 'not' { 'a' | Should -Not -BeExactly 'a' }
    It 'not because' { 'a' | Should -Not -BeExactly 'a' -Because 'r' }
    It 'not pass' { 'a' | Should -Not -BeExactly 'A' }
    It 'not array' { 1, 2 | Should -Not -BeExactly 1, 2 }
    It 'ceq' { 'a' | Should -CEQ 'A' }
    It 'char' { [char]'a' | Should -BeExactly ([char]'A') }
    It 'length' { 'abcdef' | Should -BeExactly 'abc' }
    It 'date' { [datetime]'2026-01-01' | Should -BeExactly ([datetime]'2026-01-02') }
}
Describe 'strings' {
    It 'long 1' { ('a' * 100) | Should -Be (('a' * 50) + 'b' + ('a' * 49)) }
    It 'long 2' { ('a' * 100) | Should -Be ('a' * 90) }
    It 'long 3' { ('a' * 30 + 'x') | Should -Be ('a' * 300) }
    It 'long 4' { ('x' + 'a' * 200) | Should -Be ('y' + 'a' * 200) }
    It 'long 5' { ('a' * 200 + 'x') | Should -Be ('a' * 200 + 'y') }
    It 'long 6' { 'The quick brown fox jumps over the lazy dog and runs away from the angry bear' | Should -Be 'The quick brown fox jumps over the lazy cat and runs away from the angry bear' }
    It 'crlf' { "a`r`nb" | Should -Be "a`nb" }
    It 'tab' { "a`tb" | Should -Be "a b" }
    It 'null char' { "a`0b" | Should -Be "ab" }
    It 'bell' { "a`ab" | Should -Be "ab" }
    It 'esc' { "a`eb" | Should -Be "ab" }
    It 'backspace' { "a`bc" | Should -Be "ac" }
    It 'formfeed' { "a`fc" | Should -Be "a`vc" }
    It 'multi line here' { @"
line one
line two
line three
"@ | Should -Be @"
line one
line 2
line three
"@ }
    It 'unicode' { 'héllo' | Should -Be 'hello' }
    It 'quotes' { "it's" | Should -Be 'it"s' }
    It 'spaces' { 'a ' | Should -Be 'a' }
    It 'leading' { ' a' | Should -Be 'a' }
    It 'prefix' { 'ab' | Should -Be 'abc' }
    It 'case only' { 'ABC' | Should -BeExactly 'abc' }
    It 'emoji' { "a$([char]::ConvertFromUtf32(0x1F600))b" | Should -Be 'ab' }
    It 'backtick' { 'a`b' | Should -Be 'ab' }
    It 'dollar' { 'a$b' | Should -Be 'ab' }
    It 'width 64' { ('a' * 64) | Should -Be ('a' * 65) }
    It 'width 65' { ('a' * 65) | Should -Be ('a' * 66) }
    It 'width 63' { ('a' * 63) | Should -Be ('a' * 62) }
    Context 'deep' {
        Context 'deeper' {
            It 'width 60' { ('a' * 60) | Should -Be ('a' * 61) }
            It 'width 63' { ('a' * 63) | Should -Be ('a' * 62 + 'b') }
            It 'width 66' { ('a' * 66) | Should -Be ('a' * 62 + 'b') }
            It 'width 90' { ('a' * 20 + 'b' * 70) | Should -Be ('a' * 30 + 'b' * 70) }
        }
    }
    It 'nested in array' { 'abc', 'def' | Should -Be 'abc', 'deg' }
}

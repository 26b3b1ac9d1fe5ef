Describe 'null or empty' {
    It '1' { 1 | Should -BeNullOrEmpty }
    It '2' { 'abc' | Should -BeNullOrEmpty -Because 'why' }
    It '3' { @(1, 2) | Should -BeNullOrEmpty }
    It '4' { @($null) | Should -BeNullOrEmpty }
    It '5' { @('') | Should -BeNullOrEmpty }
    It '6' { @{} | Should -BeNullOrEmpty }
    It '7' { @{ a = 1 } | Should -BeNullOrEmpty }
    It '8' { ' ' | Should -BeNullOrEmpty }
    It '9' { 0 | Should -BeNullOrEmpty }
    It '10' { $false | Should -BeNullOrEmpty }
    It '11' { [pscustomobject]@{} | Should -BeNullOrEmpty }
    It '12' { $null | Should -Not -BeNullOrEmpty }
    It '13' { '' | Should -Not -BeNullOrEmpty }
    It '14' { @() | Should -Not -BeNullOrEmpty -Because 'needs content' }
    It '15' { @() | Should -Not -BeNullOrEmpty }
    It '16' { @($null) | Should -Not -BeNullOrEmpty }
    It '17' { @{} | Should -Not -BeNullOrEmpty }
    It '18' { @($null, $null) | Should -BeNullOrEmpty }
    It '19' { Should -ActualValue @() -BeNullOrEmpty }
    It '20' { Get-Process -Name nosuchproc -ErrorAction SilentlyContinue | Should -Not -BeNullOrEmpty }
    It '21' { 1..20 | Should -BeNullOrEmpty }
    It '22' { [DateTime]'2026-01-01' | Should -BeNullOrEmpty }
    It '23' { Should -BeNullOrEmpty }
    It '24' { Should -Not -BeNullOrEmpty }
}
Describe 'true false' {
    It '1' { 0 | Should -BeTrue }
    It '2' { '' | Should -BeTrue }
    It '3' { $null | Should -BeTrue }
    It '4' { @() | Should -BeTrue }
    It '5' { 1 | Should -BeFalse }
    It '6' { 'a' | Should -BeFalse }
    It '7' { @(0) | Should -BeTrue }
    It '8' { @(0, 0) | Should -BeTrue }
    It '9' { @(0, 0) | Should -BeFalse }
    It '10' { $true | Should -BeFalse -Because 'no' }
    It '11' { $false | Should -BeTrue -Because 'yes' }
    It '12' { $true | Should -Not -BeTrue }
    It '13' { $false | Should -Not -BeFalse }
    It '14' { 1 | Should -Not -BeTrue -Because 'b' }
    It '15' { $null | Should -Not -BeFalse }
    It '16' { 'false' | Should -BeFalse }
    It '17' { @{} | Should -BeFalse }
    It '18' { { 1 } | Should -BeFalse }
    It '19' { $null | Should -Not -BeTrue }
    It '20' { @($true, $false) | Should -BeTrue }
    It '21' { Should -ActualValue @($true, $false) -BeFalse }
}
Describe 'greater' {
    It '1' { 1 | Should -BeGreaterThan 2 }
    It '2' { 1 | Should -BeGreaterThan 1 -Because 'x' }
    It '3' { 2 | Should -Not -BeGreaterThan 1 }
    It '4' { 2 | Should -Not -BeGreaterThan 1 -Because 'x' }
    It '5' { 'a' | Should -BeGreaterThan 'b' }
    It '6' { $null | Should -BeGreaterThan 1 }
    It '7' { 1 | Should -BeGreaterThan $null }
    It '8' { [datetime]'2026-01-01' | Should -BeGreaterThan ([datetime]'2026-02-01') }
    It '9' { 1 | Should -BeGreaterOrEqual 2 }
    It '10' { 1 | Should -BeGreaterOrEqual 2 -Because 'x' }
    It '11' { 2 | Should -Not -BeGreaterOrEqual 2 }
    It '12' { 2 | Should -BeLessThan 1 }
    It '13' { 2 | Should -BeLessThan 1 -Because 'x' }
    It '14' { 1 | Should -Not -BeLessThan 2 }
    It '15' { 2 | Should -BeLessOrEqual 1 }
    It '16' { 1 | Should -Not -BeLessOrEqual 2 }
    It '17' { 1 | Should -GT 2 }
    It '18' { 1 | Should -GE 2 }
    It '19' { 2 | Should -LT 1 }
    It '20' { 2 | Should -LE 1 }
    It '21' { 1, 2, 3 | Should -BeGreaterThan 2 }
    It '22' { 1.5 | Should -BeGreaterThan 1.75 }
    It '23' { [version]'1.0' | Should -BeGreaterThan ([version]'2.0') }
    It '24' { [timespan]'1:00' | Should -BeLessThan ([timespan]'0:30') }
    It '25' { 'abc' | Should -BeGreaterThan 1 }
    It '26' { 1 | Should -BeGreaterThan 'abc' }
    It '27' { @{} | Should -BeGreaterThan 1 }
    It '28' { @() | Should -BeGreaterThan 1 }
    It '29' { '10' | Should -BeGreaterThan 9 }
    It '30' { 10 | Should -BeGreaterThan '9' }
}
Describe 'like' {
    It '1' { 'abc' | Should -BeLike 'x*' }
    It '2' { 'abc' | Should -BeLike 'x*' -Because 'y' }
    It '3' { 'abc' | Should -Not -BeLike 'A*' }
    It '4' { 'abc' | Should -Not -BeLike 'a*' -Because 'z' }
    It '5' { 'abc' | Should -BeLikeExactly 'A*' }
    It '6' { 'abc' | Should -BeLikeExactly 'A*' -Because 'z' }
    It '7' { 'abc' | Should -Not -BeLikeExactly 'a*' }
    It '8' { $null | Should -BeLike 'a*' }
    It '9' { 123 | Should -BeLike '4*' }
    It '10' { 'a', 'b' | Should -BeLike 'a*' }
    It '11' { '' | Should -BeLike 'a*' }
    It '12' { 'abc' | Should -BeLike '' }
    It '13' { 'abc' | Should -BeLike '[a' }
    It '14' { 'abc' | Should -BeLike 1 }
    It '15' { @() | Should -BeLike 'a' }
    It '16' { 'a*c' | Should -BeLike 'a`*d' }
    It '17' { @{ } | Should -BeLike 'x' }
}
Describe 'match' {
    It '1' { 'abc' | Should -Match '^b' }
    It '2' { 'abc' | Should -Match '^b' -Because 'y' }
    It '3' { 'abc' | Should -Not -Match 'B' }
    It '4' { 'abc' | Should -Not -Match 'B' -Because 'z' }
    It '5' { 'abc' | Should -MatchExactly 'B' }
    It '6' { 'abc' | Should -MatchExactly 'B' -Because 'z' }
    It '7' { 'abc' | Should -Not -MatchExactly 'b' }
    It '8' { $null | Should -Match 'x' }
    It '9' { 123 | Should -Match '4' }
    It '10' { 'a', 'b' | Should -Match 'a' }
    It '11' { '' | Should -Match 'a' }
    It '12' { 'abc' | Should -Match '' }
    It '13' { 'abc' | Should -Match '(' }
    It '14' { 'abc' | Should -CMatch 'A' }
    It '15' { "a`nb" | Should -Match 'c' }
    It '16' { 'abc' | Should -Match ([regex]'x') }
    It '17' { 'abc' | Should -Match }
}

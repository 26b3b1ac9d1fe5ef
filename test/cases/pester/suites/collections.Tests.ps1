Describe 'type' {
    It '1' { 'a' | Should -BeOfType int }
    It '2' { 'a' | Should -BeOfType [int] }
    It '3' { 1 | Should -BeOfType 'string' -Because 'x' }
    It '4' { 1 | Should -Not -BeOfType int }
    It '5' { 1 | Should -Not -BeOfType ([int]) -Because 'x' }
    It '6' { $null | Should -BeOfType [int] }
    It '7' { $null | Should -Not -BeOfType [int] }
    It '8' { 1 | Should -BeOfType NoSuchType }
    It '9' { 1 | Should -BeOfType [NoSuch.Type] }
    It '10' { 1, 'a' | Should -BeOfType [int] }
    It '11' { , @(1, 2) | Should -BeOfType [array] }
    It '12' { @{} | Should -BeOfType [hashtable] }
    It '13' { @{} | Should -BeOfType [string] }
    It '14' { [pscustomobject]@{ a = 1 } | Should -BeOfType [pscustomobject] }
    It '15' { [pscustomobject]@{ a = 1 } | Should -BeOfType [string] }
    It '16' { Get-Item / | Should -BeOfType [System.IO.FileInfo] }
    It '17' { 1 | Should -HaveType [string] }
    It '18' { [exception]::new('x') | Should -BeOfType [System.IO.IOException] }
    It '19' { [System.IO.IOException]::new('x') | Should -BeOfType [exception] }
    It '20' { [System.IO.IOException]::new('x') | Should -Not -BeOfType [exception] }
    It '21' { 1 | Should -BeOfType ([System.Collections.Generic.List[int]]) }
    It '22' { 1 | Should -BeOfType ([nullable[int]]) }
    It '23' { [System.Collections.Generic.List[string]]::new() | Should -BeOfType [string] }
    It '24' { [datetime]'2026-01-01' | Should -BeOfType [string] }
    It '25' { { a } | Should -BeOfType [string] }
    It '26' { 1 | Should -BeOfType $null }
    It '27' { 'str' | Should -Not -BeOfType string }
    It '28' { Should -ActualValue @(1,2) -BeOfType [string] }
    It '29' { 1.5 | Should -BeOfType [decimal] }
    It '30' { [int[]](1,2) | Should -BeOfType [string] }
    It '31' { 1 | Should -BeOfType [int[]] }
    It '32' { Get-Date '2026-01-01' | Should -BeOfType System.Int32 }
    It '33' { $true | Should -BeOfType [int] }
}
Describe 'in' {
    It '1' { 1 | Should -BeIn 2, 3 }
    It '2' { 1 | Should -BeIn 2, 3 -Because 'x' }
    It '3' { 1 | Should -Not -BeIn 1, 2 }
    It '4' { 1 | Should -Not -BeIn 1, 2 -Because 'x' }
    It '5' { 'A' | Should -BeIn 'a', 'b' }
    It '6' { $null | Should -BeIn 1, 2 }
    It '7' { $null | Should -BeIn @($null) }
    It '8' { 1 | Should -BeIn @() }
    It '9' { 1 | Should -BeIn $null }
    It '10' { 1, 5 | Should -BeIn 1, 2 }
    It '11' { 1 | Should -BeIn 5 }
    It '12' { 'x' | Should -BeIn (1..15) }
    It '13' { 'x' | Should -BeIn @{ x = 1 } }
    It '14' { 'x' | Should -BeIn (@{ x = 1 }).Keys }
    It '15' { @() | Should -BeIn 1, 2 }
    It '16' { 'x' | Should -BeIn 'xyz' }
}
Describe 'contain' {
    It '1' { 1, 2 | Should -Contain 3 }
    It '2' { 1, 2 | Should -Contain 3 -Because 'x' }
    It '3' { 1, 2 | Should -Not -Contain 2 }
    It '4' { 1, 2 | Should -Not -Contain 2 -Because 'x' }
    It '5' { 'A', 'B' | Should -Contain 'a' }
    It '6' { $null | Should -Contain 1 }
    It '7' { @() | Should -Contain 1 }
    It '8' { 1 | Should -Contain 2 }
    It '9' { 1..20 | Should -Contain 50 }
    It '10' { 'abc' | Should -Contain 'b' }
    It '11' { 1, 2 | Should -Contain 1, 2 }
    It '12' { @($null, 1) | Should -Contain $null }
    It '13' { @(2, 1) | Should -Contain $null }
    It '14' { @{ a = 1 } | Should -Contain 'a' }
    It '15' { Should -ActualValue @(1, 2) -Contain 5 }
    It '16' { Should -ActualValue 1 -Contain 5 }
    It '17' { [System.Collections.Generic.List[string]]('a', 'b') | Should -Contain 'c' }
    It '18' { @(1, (2, 3)) | Should -Contain 7 }
    It '19' { 'a' | Should -Not -Contain 'a' }
    It '20' { @('') | Should -Contain 'a' }
    It '21' { @('a', $null, '') | Should -Contain 'x' }
}
Describe 'count' {
    It '1' { 1, 2 | Should -HaveCount 3 }
    It '2' { 1, 2 | Should -HaveCount 1 }
    It '3' { 1, 2 | Should -HaveCount 0 }
    It '4' { @() | Should -HaveCount 1 }
    It '5' { $null | Should -HaveCount 0 }
    It '6' { $null | Should -HaveCount 2 }
    It '7' { 1 | Should -HaveCount 2 }
    It '8' { 1, 2 | Should -Not -HaveCount 2 }
    It '9' { @() | Should -Not -HaveCount 0 }
    It '10' { 1 | Should -Not -HaveCount 1 }
    It '11' { 1, 2 | Should -HaveCount 3 -Because 'x' }
    It '12' { 1, 2 | Should -Not -HaveCount 2 -Because 'x' }
    It '13' { 1, 2 | Should -HaveCount -1 }
    It '14' { 1, 2 | Should -HaveCount 'a' }
    It '15' { @{ a = 1; b = 2 } | Should -HaveCount 2 }
    It '16' { @{ a = 1; b = 2 } | Should -HaveCount 1 }
    It '17' { 'abc' | Should -HaveCount 3 }
    It '18' { @() | Should -HaveCount 0 }
    It '19' { 1..30 | Should -HaveCount 3 }
    It '20' { 1 | Should -HaveCount 0 }
    It '21' { Should -ActualValue @(1,2,3) -HaveCount 2 }
    It '22' { , @(1,2,3) | Should -HaveCount 3 }
    It '23' { @(1) | Should -HaveCount 0 -Because 'y' }
    It '24' { @() | Should -HaveCount 3 -Because 'y' }
    It '25' { @(1,2) | Should -Not -HaveCount 0 -Because 'y' }
    It '26' { [System.Collections.ArrayList]@(1,2) | Should -HaveCount 5 }
}

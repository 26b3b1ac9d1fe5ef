Describe 'set' {
    It '1' { Set-ItResult -Skipped }
    It '2' { Set-ItResult -Skipped -Because 'reason' }
    It '3' { Set-ItResult -Inconclusive }
    It '4' { Set-ItResult -Inconclusive -Because 'reason here' }
    It '5' { Set-ItResult -Pending }
    It '6' { Set-ItResult -Pending -Because 'x' }
    It '7' { Set-ItResult -Skipped -Inconclusive }
    It '8' { Set-ItResult }
    It '9' { Set-ItResult -Because 'only' }
    It '10' { try { Set-ItResult -Skipped } catch { } ; 1 | Should -Be 2 }
    It '11' { 1 | Should -Be 2 -ErrorAction SilentlyContinue; Set-ItResult -Skipped }
    It '12' { 1 | Should -Be 2; Set-ItResult -Skipped }
    It '13' { { Set-ItResult -Skipped } | Should -Throw }
    It '14' { Set-ItResult -Skipped:$false -Inconclusive }
    It '15' -Pending { 1 }
    It '16' -Skip { 1 }
    It '17' -Skip:$false { 1 | Should -Be 1 }
    It '18' { }
    It '19' { $null }
    It '20' { Set-ItResult -Skipped -Because 'because of because x' }
    It '21' { Set-ItResult -Inconclusive -Because '' }
    Context 'setup' { BeforeEach { Set-ItResult -Skipped -Because 'in each' } ; It 'a' { throw } }
    Context 'setup all' { BeforeAll { Set-ItResult -Skipped -Because 'in all' } ; It 'a' { throw } }
    Context 'after' { AfterEach { Set-ItResult -Inconclusive -Because 'in after' } ; It 'a' { 1 } }
}
Describe 'no name' { It { 1 } }

Describe 'multi fail' {
    It '1' { 1 | Should -Be 2 -ErrorAction Continue; 3 | Should -Be 4 -ErrorAction Continue }
    It '2' { 1 | Should -Be 2 -ErrorAction SilentlyContinue; 3 | Should -Be 4 }
    It '3' { 1 | Should -Be 2 -ErrorAction Ignore }
    It '4' { 1 | Should -Be 2 -EA 0 }
    It '5' { 1, 2 | Should -BeGreaterThan 5 -ErrorAction Continue }
    It '6' { { throw 'x' } | Should -Not -Throw -ErrorAction Continue; 1 | Should -Be 1 }
    It '7' { $ErrorActionPreference = 'Continue'; 1 | Should -Be 2; 2 | Should -Be 3 }
    It '8' { $PSDefaultParameterValues = @{ 'Should:ErrorAction' = 'Continue' }; 1 | Should -Be 2; 2 | Should -Be 3 }
    It '9' { 1 | Should -Be 2 -ErrorAction Stop; 3 | Should -Be 4 }
    It '10' { try { 1 | Should -Be 2 } catch { $_.FullyQualifiedErrorId | Should -Be 'zz' } }
    It '11' { try { 1 | Should -Be 2 } catch { $_.Exception.GetType().FullName | Should -Be 'zz' } }
    It '13' { try { 1 | Should -Be 2 } catch { $_.TargetObject.Keys | Sort-Object | Should -Be 'zz' } }
    It '14' { try { 1 | Should -Be 2 } catch { $_.CategoryInfo.ToString() | Should -Be 'zz' } }
    It '15' { { 1 | Should -Be 2 } | Should -Throw -ErrorId PesterAssertionFailed }
    It '16' { { 1 | Should -Be 2 } | Should -Throw 'Expected 2, but got 1.' }
}
Describe 'should misuse' {
    It '1' { 1 | Should }
    It '2' { 1 | Should -Nope }
    It '3' { 1 | Should -BeNope 5 }
    It '4' { 1 | Should Be 1 }
    It '5' { 1 | Should -Be 1 -Match 2 }
    It '6' { 1 | Should -Not }
    It '7' { 1 | Should -Not 2 }
    It '8' { 1 | Should -Be 1 2 3 }
    It '9' { 1 | Should 'x' }
    It '10' { Should }
    It '11' { 1 | Should -BeTrue -Because }
    It '12' { 1 | Should -Be }
    It '13' { 1 | Should -B 1 }
    It '14' { 1 | Should -BeG 0 }
    It '15' { 1 | Should -Be 2 -Bec 'short' }
    It '16' { 1 | should -be 2 }
    It '17' { 1 | Should -Be -ExpectedValue 2 }
    It '18' { 1 | Should -Be 2 -Not }
    It '19' { 1 | Should -Be 1 -Not }
    It '20' { 1 | Should -Not:$false -Be 2 }
    It '21' { 1 | Should -Be 1 -Verbose }
    It '22' { $x = @{ Be = $true; ExpectedValue = 5 }; 1 | Should @x }
    It '23' { 1 | Should not be 1 }
    It '24' { 1 | Should beexactly 1 }
    It '25' { 'a' | Should -BeOfType }
    It '26' { 1 | Should -BeGreaterThan }
    It '27' { 1 | Should -BeIn }
    It '28' { 1 | Should -HaveCount }
    It '29' { 1 | Should -BeLike }
    It '30' { 1 | Should -Contain }
    It '31' { 1 | Should -Exist 5 }
    It '32' { 1 | Should -BeTrue 'reason' }
    It '33' { 0 | Should -BeTrue 'reason' }
    It '34' { 1 | Should -BeNullOrEmpty 'reason' }
    It '35' { 1 | Should -BeGreaterThan 5 'reason' }
    It '36' { 'a' | Should -Match 'b' 'reason' }
    It '37' { 'a' | Should -BeLike 'b' 'reason' }
    It '38' { 1 | Should -BeOfType string 'reason' }
    It '39' { 1, 2 | Should -HaveCount 5 'reason' }
    It '40' { 1, 2 | Should -Contain 5 'reason' }
    It '41' { 1 | Should -BeIn 5 'reason' }
    It '42' { { 1 } | Should -Throw 'a' 'b' ([exception]) 'reason' }
    It '43' { Get-Command Get-Item | Should -HaveParameter Nope int 5 'reason' }
    It '44' { 1 | Should -Be 1 -ActualValue 2 }
    It '45' { 1 | Should -Be -Not 1 }
}

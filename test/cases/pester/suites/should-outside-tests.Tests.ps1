Describe 'a' { It 'x' { 1 | Should -Be 1 } }
Should -Be 1
1 | Should -Be 2

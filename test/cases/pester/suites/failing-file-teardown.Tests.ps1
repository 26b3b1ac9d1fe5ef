AfterAll { throw 'file after all' }
Describe 'x' { It 'a' { 1 }; It 'b' { 1 | Should -Be 2 } }

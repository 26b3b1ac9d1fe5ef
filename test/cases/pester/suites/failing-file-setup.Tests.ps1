BeforeAll { throw 'file before all' }
AfterAll { 'after' }
Describe 'x' { It 'a' { 1 }; It 'b' -Skip { 1 }; Context 'y' { It 'c' { 1 } } }

Describe 'x' { It 'a' { It 'b' { 1 } }; It 'c' { Describe 'd' { } }; It 'e' { BeforeAll { throw 'x' } }; It 'f' { BeforeEach { throw 'y' } } ; It 'g' { Context 'q' { It 'z' { } } } }

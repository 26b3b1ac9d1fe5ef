BeforeEach { $x = 1 }
Describe 'x' { It 'a' { 1 } }

Describe 'a' { It 'x' { 1 }; BeforeAll { NoSuchCmd } ; AfterAll { NoSuchCmd2 } }
Describe 'nested' { Context 'n1' { Context 'n2' { BeforeAll { throw 'deep' }; It 'z' { 1 } } ; It 'w' { 1 } } AfterAll { throw 'outer aa' } }

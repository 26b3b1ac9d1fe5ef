Describe 'x' -Tag 'a' -Skip:$true { It 'y' { 1 } ; BeforeAll { throw 'not run' } }
Describe 'x2' -Skip { BeforeAll { throw 'not run' }; Context 'c' { It 'y' { 1 } } ; AfterAll { throw 'nor this' } }
Describe 'x3' { BeforeAll { throw 'is run?' }; It 'y' -Skip { 1 } }
Describe 'x4' { BeforeAll { throw 'run' }; It 'y' -Skip { 1 } ; It 'z' { 1 } }
Describe 'x5' { BeforeEach { throw 'not run' }; It 'y' -Skip { 1 } }
Describe 'empty' { }
Describe 'empty2' { BeforeAll { throw 'not run' } }
Describe 'empty3' { BeforeAll { throw 'not run' } Context 'q' { } }

Describe 'a' -Tag 'x' { Describe 'b' { It 'c' -Tag 'y' { 1 } } }
Describe { It 'no name' { 1 } }

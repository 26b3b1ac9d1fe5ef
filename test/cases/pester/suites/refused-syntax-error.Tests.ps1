Describe 'x' { It 'a' { 1 } 

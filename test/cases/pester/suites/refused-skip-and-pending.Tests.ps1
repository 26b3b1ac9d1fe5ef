Describe 'a' { It 'x' -Skip -Pending { 1 } }

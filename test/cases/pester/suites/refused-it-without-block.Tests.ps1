Describe 'a' { It 'no block' }

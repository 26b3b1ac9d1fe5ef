Describe 'a'
{ It 'no' { 1 } }

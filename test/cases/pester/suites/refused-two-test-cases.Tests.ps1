Describe 'a' { It 'x' -ForEach 5 -TestCases 6 { 1 } }

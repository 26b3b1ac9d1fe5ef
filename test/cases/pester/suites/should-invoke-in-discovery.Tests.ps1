Should -Invoke Get-Date
Describe 'x' { It 'y' { 1 } }

. $PSScriptRoot/nope.ps1
Describe 'a' { It 'x' { 1 } }

$ErrorActionPreference = 'Stop'
Describe 'a' { Get-Item /nope/disc; It 'x' { Get-Item /nope/x } }

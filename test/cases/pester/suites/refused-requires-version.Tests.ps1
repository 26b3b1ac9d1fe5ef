#Requires -Version 99.0
Describe 'x' { It 'y' { 1 } }

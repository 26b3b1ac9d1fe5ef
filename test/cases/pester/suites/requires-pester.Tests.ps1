#Requires -Modules Pester
#Requires -Modules @{ ModuleName = 'Pester'; ModuleVersion = '5.0.0' }
Import-Module Pester -MinimumVersion 5.0
BeforeAll { Import-Module Pester; $here = Split-Path -Parent $PSCommandPath; $sut = (Split-Path -Leaf $PSCommandPath) -replace '\.Tests\.', '.' }
Describe 'x' { It 'y' { $sut | Should -Be 'z' }; It 'v' { (Get-Module Pester).Version.Major | Should -Be 4 }; It 'n' { (Get-Module Pester).Name | Should -Be 4 } ; It 'c' { (Get-Command -Module Pester -Name Describe).Name | Should -Be 4 } }

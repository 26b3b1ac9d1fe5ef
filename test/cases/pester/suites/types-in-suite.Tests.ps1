using namespace System.Collections.Generic
#Requires -Version 5.1
[CmdletBinding()] param()
Set-StrictMode -Version Latest
Describe 'x' { It 'y' { [List[int]]::new().Count | Should -Be 1 }; It 'strict' { $undef } }
class Foo { [int]$A; [string] Hi() { return "hi $($this.A)" } }
enum Col { Red; Green }
Describe 'class' { It 'y' { [Foo]@{ A = 3 } | ForEach-Object Hi | Should -Be 'x' }; It 'enum' { [Col]::Red | Should -Be 'Green' } ; It 'z' { [Foo]::new() | Should -BeOfType [int] } ; It 'fmt' { [Foo]::new() | Should -Be 1 } }

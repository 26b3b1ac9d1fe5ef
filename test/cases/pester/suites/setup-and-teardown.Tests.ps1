BeforeAll { $script:log = [System.Collections.ArrayList]@(); $top = 'top' ; function Get-Top { 'top fn' } }
AfterAll { $null = $log.Add('file-after') }
Describe 'A' {
    BeforeAll { throw 'before all A' }
    AfterAll { $null = $log.Add('after all A') }
    BeforeEach { $null = $log.Add('before each A') }
    It 'one' { $null = $log.Add('one') }
    Context 'nested' { BeforeAll { $null = $log.Add('nested ba') }; It 'two' { 1 } ; AfterAll { $null = $log.Add('nested aa') } }
}
Describe 'B' {
    AfterAll { throw 'after all B' }
    It 'one' { $log -join ',' | Should -Be 'x' }
    It 'two' { 1 | Should -Be 2 }
}
Describe 'C' {
    BeforeEach { throw 'each C' }
    AfterEach { $null = $log.Add('after each C') }
    It 'one' { 1 }
    It 'two' { 2 }
}
Describe 'D' {
    AfterEach { throw 'after each D' }
    It 'fails too' { 1 | Should -Be 2 }
    It 'passes' { 1 | Should -Be 1 }
    It 'skips' { Set-ItResult -Skipped }
    It 'skip param' -Skip { 1 }
}
Describe 'E' {
    BeforeEach { 1 | Should -Be 2 }
    It 'in each' { 3 | Should -Be 4 }
}
Describe 'F' {
    BeforeAll { 1 | Should -Be 2 -Because 'setup should' }
    It 'in all' { 3 | Should -Be 4 }
}
Describe 'G' {
    BeforeAll { throw 'ba G' }
    AfterAll { throw 'aa G' }
    It 'g' { 1 }
    It 'g skipped' -Skip { 1 }
}
Describe 'H outer' {
    BeforeAll { $o = 'o' }
    BeforeEach { $e = "e$o" }
    Context 'H inner' {
        BeforeAll { throw 'inner ba' }
        It 'h1' { 1 }
    }
    It 'h2' { "$e$top" | Should -Be 'eotop' }
    Context 'H inner 2' { AfterEach { throw 'ae' } ; AfterAll { throw 'aa2' } ; It 'h3' { $e | Should -Be 'eo' } }
}
Describe 'log' { It 'order' { $log -join ',' | Should -Be 'zzz' } }
Describe 'I' {
    It 'fn' { Get-Top | Should -Be 'top fn' }
    It 'set script' { $script:sv = 5; $global:gvx = 6 }
    It 'get script' { $sv | Should -Be 5; $gvx | Should -Be 6 }
    It 'defines fn' { function Inner-Fn { 1 } ; Inner-Fn | Should -Be 1 }
    It 'fn gone' { Inner-Fn | Should -Be 1 }
    AfterAll { Remove-Variable gvx -Scope Global }
}
Describe 'J body runs in discovery' {
    $disc = 1
    $null = 5
    'output from describe'
    Write-Output 'more'
    It 'not there' { $disc | Should -Be $null }
}
Describe 'K many BeforeAll' {
    BeforeAll { $a = 1 }
    BeforeAll { $b = 2 }
    BeforeEach { $c = 3 }
    BeforeEach { $d = 4 }
}
Describe 'L write-error' {
    It 'soft' { Write-Error 'soft' }
    It 'soft then ok' { Write-Error 'soft'; 1 | Should -Be 1 }
    It 'get-item' { Get-Item /nope/x }
    It 'stop' { Write-Error 'hard' -ErrorAction Stop }
    It 'cmd not found' { No-SuchCmdX }
    It 'null method' { $null.Foo() }
    It 'divide' { 1 / 0 }
    It 'cast' { [int]'q' }
    It 'two failures' { throw 'a'; throw 'b' }
    It 'throw obj' { throw [System.InvalidOperationException]::new('ioe') }
    It 'throw hash' { throw @{ a = 1 } }
    It 'throw multi' { throw "line1`nline2" }
    It 'throw empty' { throw }
    It 'throw null' { throw $null }
    It 'rethrow' { try { throw 'orig' } catch { throw } }
    It 'rethrow2' { try { throw 'orig' } catch { throw "wrapped: $_" } }
    It 'caught' { try { throw 'orig' } catch { } }
    It 'finally' { try { throw 'orig' } finally { $null = 1 } }
    It 'trap' { trap { continue } throw 'trapped' }
    It 'return' { return; throw 'never' }
    It 'return value' { return 5 }
    It 'break' { break }
    It 'continue' { continue }
    It 'after break' { 1 | Should -Be 1 }
    It 'eap' { $ErrorActionPreference = 'Stop'; Get-Item /nope/y }
    It 'eap restored' { Get-Item /nope/y }
    It 'write-warning' { Write-Warning 'w' 3>$null }
    It 'nested fn error' { function a { b }; function b { throw 'deep' }; a }
    It 'cmdlet error' { Get-Content -Path /nope/z -ErrorAction Stop }
    It 'bad param' { Get-ChildItem -Nope }
    It 'missing mandatory' { function m { param([Parameter(Mandatory)]$x) }; m }
    It 'validate' { function m { param([ValidateRange(1,3)]$x) }; m 5 }
    It 'index' { $a = @(1); $a[5].Foo() }
    It 'prop set' { $null.Foo = 1 }
    It 'strict' { Set-StrictMode -Version Latest; $undefinedVariable }
    It 'strict gone' { $undefinedVariable | Should -Be $null }
    It 'parse' { Invoke-Expression 'if (' }
    It 'type missing' { [No.Such.Type]::Foo() }
    It 'new-object' { New-Object No.Such.Type }
    It 'method missing' { 'a'.Nope() }
    It 'method args' { 'abc'.Substring(10) }
    It 'module missing' { Import-Module NoSuchModuleX }
    It 'module missing stop' { Import-Module NoSuchModuleX -ErrorAction Stop }
    It 'dot source missing' { . /nope/file.ps1 }
    It 'format' { '{0} {1}' -f 1 }
    It 'regex' { 'a' -match '(' }
    It 'json' { ConvertFrom-Json '{bad' }
    It 'readonly' { $x = 1; Set-Variable x -Option ReadOnly; $x = 2 }
    It 'const' { $true = 1 }
    It 'Should outside pipeline' { Should -Be 1 }
    It 'Should value' { Should 1 -Be 2 }
}

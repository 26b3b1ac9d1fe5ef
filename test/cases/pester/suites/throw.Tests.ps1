Describe 'throw' {
    BeforeAll {
        function Fail-It { throw 'from function' }
        function Fail-Typed { throw [System.IO.FileNotFoundException]::new('no file', 'x.txt') }
        function Fail-Error { [CmdletBinding()] param() $PSCmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new('bad op'), 'MyErrorId', 'InvalidOperation', 'target')) }
        function Fail-Soft { [CmdletBinding()] param() Write-Error 'soft error' -ErrorId 'SoftId' }
    }
    It '1' { { Fail-It } | Should -Throw 'nope' }
    It '2' { { Fail-It } | Should -Throw 'from*' }
    It '3' { { Fail-Typed } | Should -Throw -ExceptionType ([System.IO.FileNotFoundException]) }
    It '4' { { Fail-Typed } | Should -Throw -ExceptionType ([System.IO.IOException]) }
    It '5' { { Fail-Typed } | Should -Throw -ExceptionType ([System.ArgumentException]) }
    It '6' { { Fail-Typed } | Should -Throw 'no*' -ExceptionType ([System.ArgumentException]) }
    It '7' { { Fail-Typed } | Should -Throw 'yes*' -ExceptionType ([System.ArgumentException]) }
    It '8' { { Fail-Typed } | Should -Throw 'yes*' 'anid' ([System.ArgumentException]) }
    It '9' { { Fail-Error } | Should -Throw -ErrorId 'MyErrorId,Fail-Error' }
    It '10' { { Fail-Error } | Should -Throw -ErrorId 'MyErrorId' }
    It '11' { { Fail-Error } | Should -Throw -ErrorId 'Other*' -Because 'reason' }
    It '12' { { Fail-Soft } | Should -Throw }
    It '13' { { Fail-Soft -ErrorAction Stop } | Should -Throw }
    It '14' { { Fail-Soft -ErrorAction Stop } | Should -Throw 'x' }
    It '15' { { Fail-Soft -ErrorAction Stop } | Should -Not -Throw }
    It '16' { { Fail-It } | Should -Not -Throw -Because 'it is fine' }
    It '17' { { Fail-It } | Should -Not -Throw 'other' }
    It '18' { { 1 } | Should -Throw 'abc' }
    It '19' { { 1 } | Should -Throw 'abc' -Because 'must' }
    It '20' { { 1 } | Should -Throw -ExceptionType ([System.ArgumentException]) -ErrorId 'x' -ExpectedMessage 'y' }
    It '21' { { Get-Item /nope/nothere -ErrorAction Stop } | Should -Throw }
    It '22' { { Get-Item /nope/nothere -ErrorAction Stop } | Should -Throw 'x' }
    It '23' { { Get-Item /nope/nothere } | Should -Throw }
    It '24' { { NoSuch-Command } | Should -Throw 'x' }
    It '25' { { NoSuch-Command } | Should -Throw -ExceptionType ([System.Management.Automation.CommandNotFoundException]) }
    It '26' { { [int]'abc' } | Should -Throw 'x' }
    It '27' { { 1 / 0 } | Should -Throw }
    It '28' { { 1 / 0 } | Should -Throw -ErrorId 'x' }
    It '29' { { $null.Foo() } | Should -Throw 'x' }
    It '30' { { throw 'a[b]c' } | Should -Throw 'a[b]c' }
    It '31' { { throw 'a[b]c' } | Should -Throw 'a`[b`]c' }
    It '32' { { throw 'a[b]c' } | Should -Throw 'x`[b`]c' }
    It '33' { { throw "multi`nline" } | Should -Throw 'x' }
    It '34' { { throw } | Should -Throw 'x' }
    It '35' { { throw 5 } | Should -Throw '6' }
    It '36' { { throw @{ a = 1 } } | Should -Throw 'x' }
    It '37' { $null | Should -Throw }
    It '38' { { } | Should -Throw }
    It '39' { { throw 'abc' } | Should -Throw '' }
    It '40' { { throw 'abc' } | Should -Throw $null }
    It '41' { { Write-Error 'we' } | Should -Throw }
    It '42' { { Write-Error 'we' -ErrorAction Stop } | Should -Throw -ExceptionType ([Microsoft.PowerShell.Commands.WriteErrorException]) -PassThru | ForEach-Object { $_.FullyQualifiedErrorId } | Should -Be 'zz' }
    It '43' { $err = { throw 'abc' } | Should -Throw -PassThru; $err | Should -BeOfType [int] }
    It '44' { $err = { 1 } | Should -Not -Throw -PassThru; $err | Should -BeNullOrEmpty }
    It '45' { { throw 'abc' } | Should -Throw -ExceptionType 'System.ArgumentException' }
    It '46' { { throw 'abc' } | Should -Throw -ExceptionType 'No.Such.Type' }
    It '47' { { throw 'abc' } | Should -Throw -ExceptionType ([System.Management.Automation.RuntimeException]) }
    It '48' { { $x = 1; $x.Substring(5) } | Should -Throw 'x' }
    It '49' { { 'abc'.Substring(5) } | Should -Throw 'x' }
    It '50' { { 'abc'.Substring(5) } | Should -Throw -ExceptionType ([ArgumentOutOfRangeException]) }
    It '51' { { function f { param([Parameter(Mandatory)][ValidateSet('a')]$x) }; f -x b } | Should -Throw 'x' }
    It '52' { { function f { param([int]$x) }; f -x b } | Should -Throw 'x' }
    It '53' { { function f { [CmdletBinding()] param([int]$x) }; f -y b } | Should -Throw 'x' }
    It '54' { { & 'no-such-file.ps1' } | Should -Throw 'x' }
    It '55' { { Invoke-Expression 'a b {' } | Should -Throw 'x' }
    It '56' { { throw 'because' } | Should -Throw 'x' -Because 'because I said so' }
    It '57' {
        {
            $a = 1
            throw 'on line three of the block'
        } | Should -Throw 'other'
    }
    It '58' { { $true | Should -BeFalse } | Should -Throw }
    It '59' { { $true | Should -BeFalse } | Should -Throw 'x' }
    It '60' { { $true | Should -BeFalse } | Should -Not -Throw }
    It '61' { { Fail-It } | Should -Throw -ExpectedMessage 'from function' -ExceptionType ([exception]) -ErrorId 'from function' }
    It '62' { Should -ActualValue { throw 'x' } -Throw 'y' }
    It '63' { { throw 'x' }, { throw 'y' } | Should -Throw 'x' }
    It '64' { { throw 'x' }, { throw 'y' } | Should -Throw 'z' }
    It '65' { { break } | Should -Throw }
    It '66' { { return 5 } | Should -Throw }
    It '67' { 1 | Should -Not -Throw }
    It '68' { ({ throw 'x' }) | Should -Throw 'X' }
    It '69' { { $ErrorActionPreference = 'Stop'; Get-Item /nope/x } | Should -Throw 'z' }
    It '70' { { $ErrorActionPreference = 'Stop'; Write-Error 'msg' } | Should -Throw 'z' }
    It '71' { { Get-Content /nope/x -ErrorAction Stop } | Should -Throw -ErrorId 'PathNotFound,Microsoft.PowerShell.Commands.GetContentCommand' }
    It '72' { { Get-Content /nope/x -ErrorAction Stop } | Should -Throw -ErrorId 'zz' }
    It '73' { { Remove-Item } | Should -Throw 'x' }
    It '74' { { Get-Item } | Should -Throw 'x' }
    It '75' { { throw [System.Exception]::new('outer', [System.Exception]::new('inner')) } | Should -Throw 'inner' }
    It '76' { { $PSCmdlet.ThrowTerminatingError(1) } | Should -Throw 'x' }
    It '77' { { throw (New-Object System.Management.Automation.ErrorRecord ([Exception]::new('E1')), 'id1', 'NotSpecified', $null) } | Should -Throw -ErrorId 'id2' }
    It '78' { { Write-Error -Exception ([System.IO.IOException]::new('io')) -ErrorAction Stop } | Should -Throw -ExceptionType ([int]) }
    It '79' { { Invoke-Command { throw 'deep' } } | Should -Throw 'x' }
    It '80' { { & { & { throw 'deeper' } } } | Should -Not -Throw }
    It '81' { { $s = 'a very long line that goes past the eighty columns of the console where it is cut'; throw $s } | Should -Not -Throw }
}

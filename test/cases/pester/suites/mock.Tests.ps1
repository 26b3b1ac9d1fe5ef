BeforeAll {
    function Get-Thing { [CmdletBinding()] param([Parameter(Mandatory)][string]$Name, [int]$Count = 3, [switch]$Force, [string[]]$List) "real $Name $Count $Force" }
    function Set-Thing { param($A, $B) "set $A $B $args" }
    function Simple { "simple $args" }
    function Piped { param([Parameter(ValueFromPipeline)]$In, $Other) process { "real $In" } }
    function ByProp { [CmdletBinding()] param([Parameter(ValueFromPipelineByPropertyName)]$Name, [Parameter(ValueFromPipelineByPropertyName)]$Id) process { "real $Name $Id" } }
    function Validated { param([ValidateSet('a', 'b')]$V, [ValidateRange(1, 5)][int]$N) "v $V $N" }
    function Invoke-Thing { Get-Thing -Name inner -Count 9 }
    Set-Alias gthing Get-Thing
}
Describe 'basic' {
    It '1' { Mock Get-Thing { 'mocked' }; Get-Thing x | Should -Be 'mocked' }
    It '2' { Mock Get-Thing; Get-Thing x | Should -BeNullOrEmpty }
    It '3' { Mock Get-Thing { "$Name/$Count/$Force" }; Get-Thing x -Force | Should -Be 'q' }
    It '4' { Mock Get-Thing { $PSBoundParameters.Keys -join ',' }; Get-Thing x -Force | Should -Be 'q' }
    It '8' { Mock Simple { "m $args" }; Simple 1 2 -x 3 | Should -Be 'q' }
    It '9' { Mock Get-Thing { param($Name, $Count) "$Name-$Count" }; Get-Thing x -Count 4 | Should -Be 'q' }
    It '11' { Mock Piped { "m $In $_" }; 1, 2 | Piped | Should -Be 'q' }
    It '12' { Mock Piped { "m $In $Other" }; Piped 1 2 | Should -Be 'q' }
    It '13' { Mock Piped { process { "m $In" } }; 1, 2 | Piped | Should -Be 'q' }
    It '14' { Mock Piped { begin { 'b' } process { "m $In" } end { 'e' } }; 1, 2 | Piped | Should -Be 'q' }
    It '15' { Mock Piped { $input -join '+' }; 1, 2 | Piped | Should -Be 'q' }
    It '16' { Mock ByProp { "m $Name $Id" }; [pscustomobject]@{ Name = 'n'; Id = 3 } | ByProp | Should -Be 'q' }
    It '17' { Mock Piped { }; 1, 2, 3 | Piped; Should -Invoke Piped -Times 1 -Exactly }
    It '18' { Mock Piped { }; 1, 2, 3 | Piped; Should -Invoke Piped -Times 2 -Exactly -ParameterFilter { $In -gt 1 } }
    It '19' { Mock Get-Thing { 'm' }; Get-Thing | Should -Be 'q' }
    It '20' { Mock Get-Thing { 'm' }; Get-Thing x -Count abc | Should -Be 'q' }
    It '21' { Mock Get-Thing { 'm' }; Get-Thing x -Nope | Should -Be 'q' }
    It '22' { Mock Validated { "m $V $N" }; Validated c 9 | Should -Be 'q' }
    It '23' { Mock Validated { "m $V $N" } -RemoveParameterValidation V, N; Validated c 9 | Should -Be 'q' }
    It '24' { Mock Validated { "m $V $N" } -RemoveParameterValidation V; Validated c 9 | Should -Be 'q' }
    It '25' { Mock Validated { "m $V $N" } -RemoveParameterType N; Validated a abc | Should -Be 'q' }
    It '26' { Mock Validated { "m $V $N" } -RemoveParameterType N -RemoveParameterValidation N; Validated a abc | Should -Be 'q' }
    It '27' { Mock gthing { 'via alias' }; gthing x | Should -Be 'q' }
    It '28' { Mock gthing { 'via alias' }; Get-Thing x | Should -Be 'q' }
    It '29' { Mock Get-Thing { 'm' }; gthing x | Should -Be 'q' }
    It '30' { Mock gthing { 'm' }; gthing x; Should -Invoke gthing -Times 2 -Exactly }
    It '31' { Mock gthing { 'm' }; gthing x; Should -Invoke Get-Thing -Times 2 -Exactly }
    It '32' { Mock Get-Thing { 'm' }; Invoke-Thing | Should -Be 'm'; Should -Invoke Get-Thing -ParameterFilter { $Name -eq 'inner' -and $Count -eq 9 } -Times 2 }
    It '33' { Mock Get-Thing { throw 'mock threw' }; Get-Thing x }
    It '34' { Mock Get-Thing { Write-Error 'mock we' }; Get-Thing x -ErrorAction Stop }
    It '35' { Mock Get-Thing { Write-Error 'mock we' }; Get-Thing x -ErrorAction SilentlyContinue; $? | Should -Be 'q' }
    It '36' { Mock Get-Thing { Write-Error 'mock we' }; Get-Thing x -ErrorAction SilentlyContinue -ErrorVariable ev; "$ev" | Should -Be 'q' }
    It '37' { Mock Get-Thing { return 1, 2, 3 }; Get-Thing x | Should -HaveCount 4 }
    It '38' { Mock Get-Thing { @() }; Get-Thing x | Should -HaveCount 4 }
    It '39' { Mock Get-Thing { , @() }; Get-Thing x | Should -HaveCount 4 }
    It '40' { $local = 'lv'; Mock Get-Thing { $local }; Get-Thing x | Should -Be 'q' }
    It '41' { Mock Get-Thing { $script:cnt++ ; $script:cnt }; Get-Thing x; Get-Thing x | Should -Be 'q' }
    It '42' { Mock Get-Date { [datetime]'2026-01-01' }; Get-Date | Should -Be 'q' }
    It '43' { Mock Get-Date { [datetime]'2026-01-01' } -ParameterFilter { $Format }; (Get-Date).Year | Should -BeGreaterThan 3000; }
    It '44' { Mock Get-ChildItem { "gci $Path $Filter $Recurse" }; Get-ChildItem /tmp -Filter *.x -Recurse | Should -Be 'q' }
    It '45' { Mock Get-ChildItem { "gci $Path" }; dir /tmp | Should -Be 'q' }
    It '46' { Mock gci { "gci $Path" }; Get-ChildItem /tmp | Should -Be 'q' }
    It '47' { Mock Write-Host { "wh $Object" }; Write-Host 'hello' | Should -Be 'q' }
    It '48' { Mock Write-Host { }; Write-Host 'hello' -ForegroundColor Red; Should -Invoke Write-Host -Times 5 -ParameterFilter { $Object -eq 'hello' -and $ForegroundColor -eq 'Red' } }
    It '49' { Mock Write-Error { "we $Message" }; Write-Error 'boo' | Should -Be 'q' }
    It '50' { Mock Test-Path { $true }; Test-Path /nope/really | Should -BeFalse }
    It '51' { Mock Test-Path { $true } -ParameterFilter { $Path -eq '/x' }; Test-Path /nope/really | Should -BeTrue }
    It '52' { Mock Test-Path { $true } -ParameterFilter { $Path -eq '/x' }; Test-Path /x | Should -BeFalse }
    It '53' { Mock Out-File { }; 'a' | Out-File /nope/dir/x; Should -Invoke Out-File -Times 3 -Exactly }
    It '54' { Mock Invoke-RestMethod { @{ ok = 1 } }; (Invoke-RestMethod http://x.y).ok | Should -Be 2 }
    It '55' { Mock Start-Sleep { }; Start-Sleep 5; Should -Invoke Start-Sleep -Times 1 -Exactly -ParameterFilter { $Seconds -eq 6 } }
    It '56' { Mock Get-Content { 'mocked content' }; Get-Content foo.txt | Should -Be 'q' }
    It '57' { Mock Select-Object { 'so' }; 1, 2 | Select-Object -First 1 | Should -Be 'q' }
    It '58' { Mock ForEach-Object { 'feo' }; 1, 2 | ForEach-Object { $_ } | Should -Be 'q' }
    It '59' { Mock Where-Object { 'wo' }; 1, 2 | Where-Object { $_ } | Should -Be 'q' }
    It '60' { Mock Get-Thing { $Name.GetType().Name + $Count.GetType().Name }; Get-Thing 5 -Count '7' | Should -Be 'q' }
    It '61' { Mock Get-Thing { $null -eq $List }; Get-Thing 5 | Should -Be 'q' }
    It '63' { Mock Get-Thing { $PSCmdlet -ne $null }; Get-Thing 5 | Should -Be 'q' }
    It '64' { Mock Get-Thing { 'm1' }; Mock Get-Thing { 'm2' }; Get-Thing x | Should -Be 'q' }
    It '65' { Mock Get-Thing { 'f1' } -ParameterFilter { $Name -like 'a*' }; Mock Get-Thing { 'f2' } -ParameterFilter { $Name -like '*b' }; "$(Get-Thing ab)$(Get-Thing a)$(Get-Thing b)$(Get-Thing z)" | Should -Be 'q' }
    It '66' { Mock Get-Thing { 'f' } -ParameterFilter { $Name -eq 'zz' }; Get-Thing yy | Should -Be 'q' }
    It '67' { Mock Get-Thing { 'f' } -ParameterFilter { throw 'in filter' }; Get-Thing yy | Should -Be 'q' }
    It '68' { Mock Get-Thing { 'f' } -ParameterFilter { $Name | Should -Be 'zz' }; Get-Thing yy | Should -Be 'q' }
    It '69' { Mock Get-Thing { 'f' } -ParameterFilter { $PesterBoundParameters.ContainsKey('Count') }; Get-Thing yy -Count 1 | Should -Be 'q' }
    It '70' { Mock Get-Thing { 'f' } -ParameterFilter { $PSBoundParameters.ContainsKey('Count') }; Get-Thing yy -Count 1 | Should -Be 'q' }
    It '71' { Mock Get-Thing { 'f' } -ParameterFilter { param($Name) $Name -eq 'yy' }; Get-Thing yy -Count 1 | Should -Be 'q' }
    It '72' { Mock Get-Thing { 'f' } -ParameterFilter { $args.Count -eq 0 }; Get-Thing yy -Count 1 | Should -Be 'q' }
    It '73' { Mock Simple { 'f' } -ParameterFilter { $args[0] -eq 'a' }; "$(Simple a)$(Simple b)" | Should -Be 'q' }
    It '74' { Mock Get-Thing { & (Get-Command Get-Thing -CommandType Function) @PesterBoundParameters }; Get-Thing x | Should -Be 'q' }
    It '75' { $orig = Get-Command Get-Thing; Mock Get-Thing { "m+" + (& $orig @PesterBoundParameters) }; Get-Thing x | Should -Be 'q' }
    It '76' { $orig = ${function:Get-Thing}; Mock Get-Thing { "m+" + (& $orig @PesterBoundParameters) }; Get-Thing x -Count 2 | Should -Be 'q' }
    It '77' { Mock Microsoft.PowerShell.Utility\Get-Random { 4 }; Get-Random | Should -Be 5 }
    It '78' { Mock Get-Random { 4 }; Microsoft.PowerShell.Utility\Get-Random | Should -Be 5 }
    It '79' { Mock Get-Thing { 'm' }; & 'Get-Thing' x | Should -Be 'q' }
    It '80' { Mock Get-Thing { 'm' }; & (Get-Command Get-Thing) x | Should -Be 'q' }
    It '81' { Mock Get-Thing { 'm' }; (Get-Command Get-Thing).CommandType | Should -Be 'q' }
    It '82' { Mock Get-Thing { 'm' }; Get-Command Get-Thing | Should -HaveParameter Nope }
    It '83' { Mock -CommandName Get-Thing -MockWith { 'named' }; Get-Thing x | Should -Be 'q' }
    It '84' { Mock Get-Thing 'text'; Get-Thing x | Should -Be 'q' }
    It '85' { Mock Get-Thing { 'm' } { $Name -eq 'x' }; Get-Thing x | Should -Be 'q' }
    It '86' { Mock '' { 1 } }
    It '87' { Mock { 1 } }
    It '88' { Mock Nope-Command { 1 } }
    It '90' { Mock Get-Thing { 'm' } -ModuleName NoSuchModule }
    It '91' { Mock Get-Thing { [CmdletBinding()] param($Name, $Count, $Force, $List) "cb $Name" }; Get-Thing x | Should -Be 'q' }
    It '92' { Mock Get-Thing { Write-Output 1; Write-Warning 'w'; 2 }; Get-Thing x 3>$null | Should -Be 1, 3 }
    It '93' { Mock Get-Thing { $Force.GetType().Name }; Get-Thing x -Force | Should -Be 'q' }
    It '94' { Mock Get-Thing { if ($Force) { 'yes' } else { 'no' } }; Get-Thing x | Should -Be 'q' }
}

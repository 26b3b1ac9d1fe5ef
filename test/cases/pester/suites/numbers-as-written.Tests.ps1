Describe 'tok' {
    It '1' { 1 | Should -Be 2.50 }
    It '2' { 1 | Should -Be 1kb }
    It '3' { 1 | Should -Be 0x10 }
    It '4' { 1 | Should -Be (2.50) }
    It '5' { 1 | Should -Be 2.50, 3.10 }
    It '6' { 1 | Should -Be +5 }
    It '7' { 1 | Should -Be -5 }
    It '8' { 1 | Should -Be 5l }
    It '9' { 1 | Should -Be 1e3 }
    It '10' { 1 | Should -BeGreaterThan 1kb }
    It '11' { 1kb | Should -BeLessThan 0x10 }
    It '12' { 1 | Should -HaveCount 0x10 }
    It '13' { 1 | Should -BeIn 0x10, 5 }
    It '14' { 1 | Should -Contain 0x10 }
    It '15' { 'a' | Should -Match 0x10 }
    It '16' { 'a' | Should -Be 0x10 }
    It '18' { function f($x) { "$x" }; f 0x10 | Should -Be 16 }
    It '19' { function f($x) { $x }; f 0x10 | Should -Be 15 }
    It '20' { function f([int]$x) { "$x" }; f 0x10 | Should -Be 15 }
    It '21' { function f { "$args" }; f 0x10 1.50 1kb -5 | Should -Be 15 }
    It '22' { function f { $args[0].ToString() }; f 0x10 | Should -Be 15 }
    It '23' { function f([object]$x) { $x.ToString() }; f 1.50 | Should -Be 15 }
    It '24' { function f([object]$x) { "$($x)" }; f 1.50 | Should -Be 15 }
    It '27' { function f([object]$x) { [string]$x }; f 1.50 | Should -Be 15 }
    It '28' { function f([object]$x) { $y = $x; "$y" }; f 1.50 | Should -Be 15 }
    It '29' { function f([object]$x) { $y = $x + 1; "$y" }; f 1.50 | Should -Be 15 }
    It '31' { function f([object[]]$x) { "$x" }; f 1.50,0x10 | Should -Be 15 }
    It '32' { function f([string]$x) { "$x" }; f 1.50 | Should -Be 15 }
    It '33' { function f([string]$x) { "$x" }; f 0x10 | Should -Be 15 }
    It '34' { Join-Path a 1.50 | Should -Be 15 }
    It '35' { Write-Output 1.50 | Out-String | Should -Be 15 }
    It '36' { $x = Write-Output 1.50; "$x" | Should -Be 15 }
    It '37' { $x = @{ a = 1.50 }; "$($x.a)" | Should -Be 15 }
    It '38' { 1 | Should -Be 2 -Because 1.50 }
    It '39' { function f([object]$x) { ConvertTo-Json $x }; f 1.50 | Should -Be 15 }
    It '40' { function f([object]$x) { $x.GetType().Name }; f 1.50 | Should -Be 15 }
    It '41' { function f([object]$x) { $x -join ',' }; f 1.50 | Should -Be 15 }
    It '42' { function f([object]$x) { @($x, 2) -join ',' }; f 1.50 | Should -Be 15 }
    It '43' { function f([object]$x) { $x -eq '1.50' }; f 1.50 | Should -Be 15 }
    It '44' { function f([object]$x) { '1.50' -eq $x }; f 1.50 | Should -Be 15 }
    It '45' { function f([object]$x) { $x -match '1.50' }; f 1.50 | Should -Be 15 }
    It '46' { function f($x) { $x | ForEach-Object { "$_" } }; f 1.50 | Should -Be 15 }
    It '47' { function f($x) { Write-Host $x }; f 1.50 6>&1 | Should -Be 15 }
    It '48' { Write-Host 1.50 6>&1 | Should -Be 15 }
    It '49' { Mock Get-Date { "$Date" } ; Set-Variable q 0x10; "$q" | Should -Be 1 }
    It '50' { $x = New-Object psobject -Property @{ a = 0x10 }; "$x" | Should -Be 1 }
    It '51' { Add-Member -InputObject ($o = [pscustomobject]@{}) -NotePropertyName a -NotePropertyValue 1.50; "$($o.a)" | Should -Be 1 }
}

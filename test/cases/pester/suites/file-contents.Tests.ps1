Describe 'files' {
    BeforeAll {
        Set-Content TestDrive:/a.txt -Value 'line one', 'Line Two', 'third [x]'
        Set-Content TestDrive:/empty.txt -Value ''
        New-Item TestDrive:/none.txt | Out-Null
        New-Item -ItemType Directory TestDrive:/dir | Out-Null
    }
    It '1' { 'TestDrive:/a.txt' | Should -Exist }
    It '2' { 'TestDrive:/nope.txt' | Should -Exist }
    It '3' { 'TestDrive:/nope.txt' | Should -Exist -Because 'y' }
    It '4' { 'TestDrive:/a.txt' | Should -Not -Exist }
    It '5' { 'TestDrive:/a.txt' | Should -Not -Exist -Because 'y' }
    It '6' { $null | Should -Exist }
    It '7' { '' | Should -Exist }
    It '8' { 'TestDrive:/dir' | Should -Exist }
    It '9' { 'TestDrive:/a.txt', 'TestDrive:/nope2' | Should -Exist }
    It '10' { 'TestDrive:/*.txt' | Should -Exist }
    It '11' { 'NoDrive:/x' | Should -Exist }
    It '12' { Get-Item TestDrive:/a.txt | Should -Exist }
    It '13' { 'env:PATH' | Should -Exist }
    It '14' { 'variable:nope' | Should -Exist }
    It '20' { 'TestDrive:/a.txt' | Should -FileContentMatch 'ONE' }
    It '21' { 'TestDrive:/a.txt' | Should -FileContentMatch 'four' }
    It '22' { 'TestDrive:/a.txt' | Should -FileContentMatch 'four' -Because 'z' }
    It '23' { 'TestDrive:/a.txt' | Should -Not -FileContentMatch 'ONE' }
    It '24' { 'TestDrive:/a.txt' | Should -Not -FileContentMatch 'ONE' -Because 'z' }
    It '25' { 'TestDrive:/a.txt' | Should -FileContentMatchExactly 'ONE' }
    It '26' { 'TestDrive:/a.txt' | Should -FileContentMatchExactly 'ONE' -Because 'z' }
    It '27' { 'TestDrive:/a.txt' | Should -Not -FileContentMatchExactly 'one' }
    It '28' { 'TestDrive:/a.txt' | Should -FileContentMatchMultiline 'one.line three' }
    It '29' { 'TestDrive:/a.txt' | Should -FileContentMatchMultiline 'one\r?\nline two' }
    It '30' { 'TestDrive:/a.txt' | Should -Not -FileContentMatchMultiline 'one\r?\nline two' }
    It '31' { 'TestDrive:/a.txt' | Should -FileContentMatchMultilineExactly 'one\r?\nline two' }
    It '32' { 'TestDrive:/a.txt' | Should -Not -FileContentMatchMultilineExactly 'one\r?\nLine Two' }
    It '33' { 'TestDrive:/a.txt' | Should -FileContentMatchMultiline '^Line Two$' }
    It '34' { 'TestDrive:/nope.txt' | Should -FileContentMatch 'x' }
    It '35' { 'TestDrive:/nope.txt' | Should -Not -FileContentMatch 'x' }
    It '36' { 'TestDrive:/none.txt' | Should -FileContentMatch 'x' }
    It '37' { 'TestDrive:/none.txt' | Should -Not -FileContentMatch 'x' }
    It '38' { 'TestDrive:/empty.txt' | Should -FileContentMatch '^$' }
    It '39' { 'TestDrive:/a.txt' | Should -FileContentMatch '[x' }
    It '40' { 'TestDrive:/a.txt' | Should -FileContentMatch ([regex]::Escape('[x]')) }
    It '44' { 'TestDrive:/a.txt' | Should -FileContentMatchMultiline 'xyz' -Because 'w' }
    It '45' { 'TestDrive:/a.txt' | Should -FileContentMatchMultilineExactly 'xyz' -Because 'w' }
    It '46' { 'TestDrive:/none.txt' | Should -FileContentMatchMultiline 'x' }
    It '47' { 'TestDrive:/dir' | Should -FileContentMatch 'x' }
}

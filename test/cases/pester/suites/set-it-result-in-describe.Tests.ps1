Describe 'x' { Set-ItResult -Skipped; It 'y' { 1 } }

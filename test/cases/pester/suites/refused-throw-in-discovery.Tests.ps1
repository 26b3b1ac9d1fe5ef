Describe 'ok before' { It 'a' { 1 } }
throw 'in discovery'

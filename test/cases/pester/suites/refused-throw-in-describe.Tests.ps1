Describe 'ok before' { It 'a' { 1 } }
Describe 'bad' { It 'b' { 1 }; throw 'in describe'; It 'c' { 1 } }
Describe 'ok after' { It 'd' { 1 } }

Describe 'ok before' { It 'a' { 1 } }
It 'outside' { 1 }
Describe 'after' { It 'b' { 1 } }

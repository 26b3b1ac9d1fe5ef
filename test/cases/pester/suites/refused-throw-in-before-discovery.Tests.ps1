BeforeDiscovery { throw 'bd' }
Describe 'a' { It 'x' { 1 } }

param($Name = 'default', [int]$Count = 3)
BeforeDiscovery { $items = 1..$Count }
BeforeAll { $n = $Name }
Describe 'param <Name>' { It 'has <_>' -ForEach $items { "$Name$n$Count" | Should -Be 'x' } }

param([Parameter(Mandatory)]$Name)
Describe 'param' { It 'has' { 1 } }

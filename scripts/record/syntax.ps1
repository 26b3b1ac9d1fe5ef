# Reads { name, script } entries from -In; writes { name, ast, errors } of each to -Out, as PowerShell's own parser has them.
param([string]$In, [string]$Out)
$ErrorActionPreference = 'Stop'

# A node as [kind, start, end, ...children]; children in the order of the source, the longer first.
function ConvertTo-Node {
    param([System.Management.Automation.Language.Ast]$Ast, [hashtable]$Children)
    $node = [System.Collections.Generic.List[object]]::new()
    $node.Add(($Ast.GetType().Name -replace 'Ast$'))
    $node.Add($Ast.Extent.StartOffset)
    $node.Add($Ast.Extent.EndOffset)
    foreach ($child in $Children[$Ast] | Sort-Object { $_.Extent.StartOffset }, { - $_.Extent.EndOffset }) {
        $node.Add((ConvertTo-Node $child $Children))
    }
    , $node.ToArray()
}

$answers = foreach ($entry in Get-Content -LiteralPath $In -Raw | ConvertFrom-Json) {
    $tokens = $errors = $null
    $ast = [System.Management.Automation.Language.Parser]::ParseInput($entry.script, [ref]$tokens, [ref]$errors)
    $children = @{}
    foreach ($one in $ast.FindAll({ $true }, $true)) {
        if ($null -eq $one.Parent) { continue }
        if (-not $children.ContainsKey($one.Parent)) { $children[$one.Parent] = [System.Collections.Generic.List[object]]::new() }
        $children[$one.Parent].Add($one)
    }
    [ordered]@{
        name   = $entry.name
        ast    = ConvertTo-Node $ast $children
        errors = @(foreach ($one in $errors) {
                [ordered]@{ id = $one.ErrorId; line = $one.Extent.StartLineNumber; column = $one.Extent.StartColumnNumber }
            })
    }
}
ConvertTo-Json -InputObject @($answers) -Depth 100 -Compress | Set-Content -LiteralPath $Out

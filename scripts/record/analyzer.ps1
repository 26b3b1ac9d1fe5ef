# Reads { name, script } entries from -In; writes what PSScriptAnalyzer's default rules find in each to -Out.
param([string]$In, [string]$Out)
$ErrorActionPreference = 'Stop'
Import-Module PSScriptAnalyzer
$answers = foreach ($entry in Get-Content -LiteralPath $In -Raw | ConvertFrom-Json) {
    [ordered]@{
        name     = $entry.name
        script   = $entry.script
        findings = @(foreach ($finding in Invoke-ScriptAnalyzer -ScriptDefinition $entry.script | Sort-Object Line, Column) {
                [ordered]@{
                    rule = $finding.RuleName; severity = [string]$finding.Severity
                    line = $finding.Line; column = $finding.Column; message = $finding.Message
                }
            })
    }
}
ConvertTo-Json -InputObject @($answers) -Depth 6 | Set-Content -LiteralPath $Out

# Runs the suite -In with Pester 5 and writes its totals, and each test's result and messages, to -Out.
param([string]$In, [string]$Out)
$ErrorActionPreference = 'Stop'
Import-Module Pester -MinimumVersion 5.0.0 -MaximumVersion 5.99.99
$configuration = New-PesterConfiguration
$configuration.Run.Path = $In
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = 'None'
$configuration.Output.RenderMode = 'PlainText'
$run = Invoke-Pester -Configuration $configuration
[ordered]@{
    total = $run.TotalCount; passed = $run.PassedCount; failed = $run.FailedCount; skipped = $run.SkippedCount; notRun = $run.NotRunCount
    inconclusive = $run.InconclusiveCount; failedBlocks = $run.FailedBlocksCount; failedContainers = $run.FailedContainersCount
    result = [string]$run.Result
    tests = @(foreach ($test in $run.Tests) {
            [ordered]@{
                name    = $test.ExpandedPath
                result  = [string]$test.Result
                error   = @(foreach ($record in $test.ErrorRecord) { $record.Exception.Message })
                errorId = @(foreach ($record in $test.ErrorRecord) { $record.FullyQualifiedErrorId })
            }
        })
} | ConvertTo-Json -Depth 6 | Set-Content -LiteralPath $Out

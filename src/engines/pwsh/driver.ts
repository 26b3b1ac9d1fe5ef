/**
 * The script that runs in the real PowerShell. It reads `configuration.json` beside it, declares stand-ins, and runs Pester once for
 * each file, in the global scope and with nothing of its own in sight of the tests but one module. Lines that begin with the
 * configuration's mark are for whoever started it; all others are what tests wrote. Results are files, `0.json`, `1.json` …,
 * written whole.
 */
export const driver = `
$global:__runner = New-Module -ArgumentList $PSScriptRoot -ScriptBlock {
    param($Folder)
    $ErrorActionPreference = 'Stop'
    $utf8 = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false
    [Console]::OutputEncoding = $utf8
    $settings = [IO.File]::ReadAllText((Join-Path $Folder 'configuration.json')) | ConvertFrom-Json
    $state = @{ Place = -1; Started = $null; Configuration = $null }

    function Tell([string] $Text) { [Console]::Out.WriteLine($settings.mark + $Text); [Console]::Out.Flush() }

    function Get-TypeText([string] $Name) {
        if ($Name -eq 'switch') { return '[switch]' }
        if (($Name -as [type]) -ne $null) { return '[' + $Name + ']' }
        return '[object]'
    }

    function Get-ParameterText($Parameter) {
        $lines = foreach ($set in $Parameter.sets) {
            $arguments = @(
                if ($set.name) { 'ParameterSetName = ''{0}''' -f $set.name }
                if ($set.mandatory) { 'Mandatory = $true' }
                if ($null -ne $set.position) { 'Position = {0}' -f $set.position }
                if ($set.pipeline) { 'ValueFromPipeline = $true' }
                if ($set.byPropertyName) { 'ValueFromPipelineByPropertyName = $true' }
                if ($set.remaining) { 'ValueFromRemainingArguments = $true' }
            ) -join ', '
            '[Parameter({0})]' -f $arguments
        }
        if ($Parameter.aliases.Count -gt 0) { $lines = @($lines) + ('[Alias({0})]' -f (@($Parameter.aliases | ForEach-Object { "'$_'" }) -join ', ')) }
        (@($lines) + ((Get-TypeText $Parameter.type) + '$' + $Parameter.name)) -join ' '
    }

    function Add-StandIns {
        foreach ($cmdlet in $settings.standIns.cmdlets) {
            if (Get-Command -Name $cmdlet.name -ErrorAction Ignore) { continue }
            $binding = @('PositionalBinding = $false')
            if ($cmdlet.defaultSet) { $binding += 'DefaultParameterSetName = ''{0}''' -f $cmdlet.defaultSet }
            if ($cmdlet.shouldProcess) { $binding += 'SupportsShouldProcess = $true' }
            $parameters = @($cmdlet.parameters | ForEach-Object { Get-ParameterText $_ }) -join ', '
            $text = '[CmdletBinding({0})] param({1}) throw ''{2} is not on this machine: a test has to mock it.''' -f ($binding -join ', '), $parameters, $cmdlet.name
            Set-Item -LiteralPath ('function:global:' + $cmdlet.name) -Value ([scriptblock]::Create($text))
            foreach ($alias in $cmdlet.aliases) {
                if (-not (Get-Alias -Name $alias -ErrorAction Ignore)) { Set-Alias -Name $alias -Value $cmdlet.name -Scope Global }
            }
        }
        foreach ($program in $settings.standIns.programs) {
            if (Get-Command -Name $program -ErrorAction Ignore) { continue }
            $text = 'throw ''{0} is not on this machine: a test has to mock it.''' -f $program
            Set-Item -LiteralPath ('function:global:' + $program) -Value ([scriptblock]::Create($text))
        }
    }

    function ConvertTo-Data($Data) {
        foreach ($key in @($Data.Keys)) {
            $value = $Data[$key]
            $kind = if ($null -eq $value) { 'null' } elseif ($value -is [string]) { 'text' } else { 'other' }
            @{ name = [string] $key; text = [string] $value; kind = $kind }
        }
    }

    function ConvertTo-Errors($Records) {
        foreach ($record in $Records) {
            @{
                message = [string] $record.DisplayErrorMessage
                trace   = [string] $record.DisplayStackTrace
                text    = [string] $record
                id      = [string] $record.FullyQualifiedErrorId
                type    = $record.Exception.GetType().FullName
            }
        }
    }

    function ConvertTo-Node($Item) {
        $node = @{
            name         = [string] $Item.ExpandedName
            template     = [string] $Item.Name
            path         = [string] $Item.ExpandedPath
            templatePath = $Item.Path -join '.'
            line         = [int] $Item.StartLine
            tags         = @($Item.Tag | Where-Object { $_ })
            group        = [string] $Item.GroupId
            skip         = [bool] $Item.Skip
            shouldRun    = [bool] $Item.ShouldRun
            executed     = [bool] $Item.Executed
            duration     = $Item.Duration.TotalSeconds
            userDuration = $Item.UserDuration.TotalSeconds
            started      = if ($Item.ExecutedAt) { ($Item.ExecutedAt - $state.Started).TotalSeconds } else { 0 }
            errors       = @(ConvertTo-Errors $Item.ErrorRecord)
        }
        if ($Item.Data -is [System.Collections.IDictionary]) { $node.data = @(ConvertTo-Data $Item.Data) }
        if ($Item.ItemType -eq 'Test') {
            $node.result = [string] $Item.Result
            $node.output = @($Item.StandardOutput | ForEach-Object { [string] $_ })
        }
        else {
            # Pester takes its own notes away when the run ends; the call in the file says whether it was Describe or Context.
            $call = $Item.ScriptBlock.Ast.Parent.Parent
            $node.command = if ($call -is [System.Management.Automation.Language.CommandAst]) { [string] $call.GetCommandName() } else { 'Describe' }
            $node.children = @($Item.Order | ForEach-Object { ConvertTo-Node $_ })
        }
        $node
    }

    # The next file's configuration; nothing after the last one.
    function Step {
        $state.Place++
        if ($state.Place -ge $settings.files.Count) { return $false }
        $configuration = New-PesterConfiguration
        $configuration.Run.Path = $settings.files[$state.Place]
        $configuration.Run.PassThru = $true
        $configuration.Output.Verbosity = 'None'
        foreach ($name in 'Tag', 'ExcludeTag', 'FullName') {
            if ($settings.filter.$name) { $configuration.Filter.$name = [string[]] @($settings.filter.$name) }
        }
        $configuration.Run.SkipRemainingOnFailure = $settings.skipRemainingOnFailure
        $configuration.Run.SkipRun = [bool] $settings.skipRun
        $configuration.Should.ErrorAction = $settings.shouldErrorAction
        if ($settings.coverage) {
            $configuration.CodeCoverage.Enabled = $true
            $configuration.CodeCoverage.UseBreakpoints = $false
            $configuration.CodeCoverage.Path = [string[]] @($settings.coverage)
            $configuration.CodeCoverage.OutputPath = Join-Path $Folder 'coverage.xml'
        }
        $state.Configuration = $configuration
        $state.Started = [datetime]::Now
        Tell ('start ' + $state.Place)
        $true
    }

    function Complete($Answer) {
        $path = Join-Path $Folder ('{0}.json' -f $state.Place)
        $partial = $path + '.part'
        [IO.File]::WriteAllText($partial, ($Answer | ConvertTo-Json -Depth 100 -Compress -WarningAction Ignore), $utf8)
        [IO.File]::Move($partial, $path)
        Tell ('end ' + $state.Place)
    }

    function Keep($Run) {
        $container = $Run.Containers[0]
        $commands = @(
            foreach ($kind in 'CommandsExecuted', 'CommandsMissed') {
                foreach ($command in @($Run.CodeCoverage.$kind | Where-Object { $_ })) {
                    @{
                        file = [string] $command.File; line = [int] $command.StartLine; column = [int] $command.StartColumn; hit = $kind -eq 'CommandsExecuted'
                        className = [string] $command.Class; functionName = [string] $command.Function; text = [string] $command.Command
                    }
                }
            }
        )
        Complete @{
            failedBlocks      = [int] $Run.FailedBlocksCount
            failedContainers  = [int] $Run.FailedContainersCount
            result            = [string] $Run.Result
            discoveryDuration = $Run.DiscoveryDuration.TotalSeconds
            duration          = $container.Duration.TotalSeconds
            errors            = @(ConvertTo-Errors $container.ErrorRecord)
            blocks            = @($container.Blocks | Where-Object { $_ } | ForEach-Object { ConvertTo-Node $_ })
            commands          = $commands
        }
    }

    function Fail($Record) { Complete @{ failure = [string] $Record } }

    $pester = Get-Module -ListAvailable -Name Pester | Sort-Object -Property Version -Descending | Select-Object -First 1
    $version = if ($PSVersionTable.PSEdition -eq 'Core') { [string] $PSVersionTable.PSVersion } else { 'Windows PowerShell ' + $PSVersionTable.PSVersion }
    if (-not $pester -or $pester.Version.Major -lt 5) {
        Tell ('missing ' + (@{ powerShell = $version; pester = [string] $pester.Version } | ConvertTo-Json -Compress))
        exit 0
    }
    Import-Module -Name Pester -RequiredVersion $pester.Version -Global
    Add-StandIns
    Tell ('ready ' + (@{ powerShell = $version; pester = [string] $pester.Version } | ConvertTo-Json -Compress))
}
while (& $global:__runner { Step }) {
    try { & $global:__runner { param($Run) Keep $Run } (Invoke-Pester -Configuration (& $global:__runner { $state.Configuration })) }
    catch { & $global:__runner { param($Record) Fail $Record } $_ }
}
`.trimStart();

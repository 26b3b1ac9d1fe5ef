# Writes the commands of PowerShell's own modules with their declared parameters, the aliases and the variables to -Out.
param([string]$In, [string]$Out)
$own = 'own', 'In', 'Out', 'once', 'variables'
# In a loop, so that its automatic variable is among them; by its name alone.
foreach ($once in 1) {
    $foreach = $null
    $variables = @(Get-Variable | Where-Object Name -NotIn $own | Sort-Object Name | ForEach-Object {
            [ordered]@{ name = $_.Name; options = [string]$_.Options; type = if ($null -ne $_.Value) { $_.Value.GetType().FullName } }
        })
}
$ErrorActionPreference = 'Stop'
$common = [System.Management.Automation.Cmdlet]::CommonParameters + [System.Management.Automation.Cmdlet]::OptionalCommonParameters

function Get-Declaration {
    param([System.Management.Automation.ParameterMetadata]$Parameter)
    $declared = [ordered]@{ name = $Parameter.Name; type = $Parameter.ParameterType.ToString() }
    if ($Parameter.Aliases.Count) { $declared.aliases = @($Parameter.Aliases) }
    foreach ($attribute in $Parameter.Attributes) {
        switch ($attribute.GetType().Name -replace 'Attribute$') {
            'ValidateRange' { $declared.validateRange = "$($attribute.MinRange)..$($attribute.MaxRange)" }
            'ValidateSet' { $declared.validateSet = @($attribute.ValidValues) }
            { $_ -in 'AllowNull', 'AllowEmptyString', 'AllowEmptyCollection', 'ValidateNotNull', 'ValidateNotNullOrEmpty', 'Credential' } { $declared.$_ = $true }
        }
    }
    $declared.sets = @(foreach ($set in $Parameter.ParameterSets.GetEnumerator() | Sort-Object Key) {
            $use = [ordered]@{ set = $set.Key }
            if ($set.Value.IsMandatory) { $use.mandatory = $true }
            if ($set.Value.Position -ge 0) { $use.position = $set.Value.Position }
            if ($set.Value.ValueFromPipeline) { $use.pipeline = $true }
            if ($set.Value.ValueFromPipelineByPropertyName) { $use.byPropertyName = $true }
            if ($set.Value.ValueFromRemainingArguments) { $use.remaining = $true }
            $use
        })
    $declared
}

$modules = Get-Content -LiteralPath $In -Raw | ConvertFrom-Json
Import-Module ($modules -ne 'Microsoft.PowerShell.Core')
[ordered]@{
    commands  = @(foreach ($command in Get-Command -Module $modules -CommandType Cmdlet, Function | Sort-Object Name) {
            $class = $command.ImplementingType
            $definition = if ($class) { $class.GetCustomAttributes([System.Management.Automation.CmdletAttribute], $false)[0] }
            [ordered]@{
                name = $command.Name; module = $command.ModuleName; kind = [string]$command.CommandType
                defaultSet = $command.DefaultParameterSet; supportsShouldProcess = [bool]$definition.SupportsShouldProcess
                outputTypes = @($command.OutputType.Name)
                parameters = @(foreach ($name in $command.Parameters.Keys | Where-Object { $_ -notin $common } | Sort-Object) {
                        Get-Declaration $command.Parameters[$name]
                    })
            }
        })
    aliases   = @(Get-Alias | Sort-Object Name | ForEach-Object { [ordered]@{ name = $_.Name; definition = $_.Definition } })
    variables = $variables
} | ConvertTo-Json -Depth 8 | Set-Content -LiteralPath $Out

<#
.SYNOPSIS
    Shows what becomes of cim methods
.DESCRIPTION
    Shows what becomes of cim methods
    Remediation: exit code 0 means done, any other that it failed.
.EXAMPLE
    powershell.exe -NoProfile -NonInteractive -ExecutionPolicy Bypass -File .\remediation.ps1
.NOTES
    Title:        Windows - Maintenance Tasks - Cim methods
    Category:     Maintenance Tasks
    Version:      1.0.0
    Author:       unknown
    OS support:   Windows 7 and later
    PowerShell:   3.0 or later
    Devices:      WORKSTATION, SERVER
.HISTORY
    1.0.0 unknown
#>
#Requires -Version 3.0

$ErrorActionPreference = 'Stop'

# The console shows the error stream of a run that fails, so the message of a failure goes to both streams.
function Write-Failure {
    param([string]$Message)

    Write-Output $Message
    Write-Error -Message $Message -ErrorAction Continue
}

try {
    $forced = (Get-CimInstance -ClassName Win32_ComputerSystem -OperationTimeoutSec 30 -ErrorAction Stop).PartOfDomain
    $operatingSystem = Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30 -ErrorAction Stop
    $restart = Invoke-CimMethod -InputObject $operatingSystem -MethodName Win32Shutdown -Arguments @{
        Flags = [int]$(if ($forced) { 6 } else { 2 })
        Reserved = 0
    } -OperationTimeoutSec 30 -ErrorAction Stop
    $operatingSystem2 = Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30 -ErrorAction Stop
    $tracked = Invoke-CimMethod -InputObject $operatingSystem2 -MethodName Win32ShutdownTracker -Arguments @{
        Timeout = [uint32]30
        Comment = "at $((Get-Date).ToUniversalTime().ToString('u'))"
        ReasonCode = [uint32]0
        Flags = 6
    } -OperationTimeoutSec 30 -ErrorAction Stop
    $created = Invoke-CimMethod -ClassName Win32_Process -MethodName Create -Arguments @{ CommandLine = 'notepad.exe' } -OperationTimeoutSec 30 -ErrorAction Stop
    Write-Output "$($restart.ReturnValue) $($tracked.ReturnValue) $($created.ReturnValue) $($created.ProcessId)"
    foreach ($service in Get-CimInstance -ClassName Win32_Service -OperationTimeoutSec 30 -ErrorAction Stop) {
        $stopped = Invoke-CimMethod -InputObject $service -MethodName StopService -OperationTimeoutSec 30 -ErrorAction Stop
        if ($stopped.ReturnValue -ne 0) {
            Write-Failure -Message "$($service.Name) returned $($stopped.ReturnValue)"
            exit 1
        }
    }
    $instances = @(Get-CimInstance -ClassName Win32_Printer -OperationTimeoutSec 30 -ErrorAction Stop)
    if ($instances.Count -ne 1) {
        throw "Win32_Printer has $($instances.Count) instances, not one."
    }
    Invoke-CimMethod -InputObject $instances[0] -MethodName SetDefaultPrinter -OperationTimeoutSec 30 -ErrorAction Stop | Out-Null
    $operatingSystem3 = Get-CimInstance -ClassName Win32_OperatingSystem -OperationTimeoutSec 30 -ErrorAction Stop
    $result = Invoke-CimMethod -InputObject $operatingSystem3 -MethodName Reboot -OperationTimeoutSec 120 -ErrorAction Stop
    $ReturnValue = $result.ReturnValue
    if ($ReturnValue -eq 0) {
        Write-Output 'restarting'
        exit 0
    }
    Write-Failure -Message "Reboot returned $ReturnValue"
    exit 1
} catch {
    Write-Failure -Message "The remediation failed: $($_.Exception.Message.Trim())"
    exit 90
}

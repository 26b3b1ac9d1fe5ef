<#
    Tests of the worklet force-log-off-current-user, written by workletkit from the scenarios in
    worklets/force-log-off-current-user.worklet.ts. They need Pester 5 and no Windows:
        Invoke-Pester -Path .\force-log-off-current-user.Tests.ps1
#>
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidOverwritingBuiltInCmdlets', '', Justification = 'The stand-ins take the place of the CIM cmdlets.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSReviewUnusedParameter', '', Justification = 'The stand-ins have parameters for the mocks.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester runs its blocks in one scope.')]
param()

BeforeAll {
    $evaluation = Join-Path -Path $PSScriptRoot -ChildPath 'evaluation.ps1'
    $remediation = Join-Path -Path $PSScriptRoot -ChildPath 'remediation.ps1'

    # So that there is something to mock on every system, and nothing real is ever reached.
    function Get-CimInstance {
        [CmdletBinding()]
        param([string]$ClassName, [string]$Filter, [uint32]$OperationTimeoutSec)

        throw 'Get-CimInstance is to be mocked.'
    }

    function Invoke-CimMethod {
        [CmdletBinding()]
        param([object]$InputObject, [string]$ClassName, [string]$MethodName, [System.Collections.IDictionary]$Arguments, [uint32]$OperationTimeoutSec)

        throw 'Invoke-CimMethod is to be mocked.'
    }

    # An endpoint as its scenario tells it: what each query and call gives (Answers) and what goes wrong (Faults).
    function Initialize-Machine {
        param([string]$Start = '2026-01-15T09:00:00Z')

        return @{
            Start      = [datetime]$Start
            Elapsed    = 0
            Answers    = @{}
            Faults     = @()
            Calls      = [System.Collections.ArrayList]@()
            Log        = [System.Collections.ArrayList]@()
            Complaints = [System.Collections.ArrayList]@()
        }
    }

    # Runs a script as the agent does, and gives the lines of its output, the messages of its error stream and its exit code.
    function Invoke-WorkletScript {
        param([string]$Path)

        Set-Variable -Name LASTEXITCODE -Value $null -Scope Global
        $streams = @(& $Path 2>&1 3>&1)
        $failures = @($streams | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] })
        return @{
            Output   = @($streams | Where-Object { $_ -isnot [System.Management.Automation.ErrorRecord] } | ForEach-Object {
                    if ($_ -is [System.Management.Automation.WarningRecord]) { "WARNING: $_" } else { [string]$_ }
                })
            Errors   = @($failures | ForEach-Object { $_.Exception.Message })
            ExitCode = $LASTEXITCODE
        }
    }

    # The answer that holds now: the last one whose calls have been made and whose time has come. Seconds count
    # from the last of these calls, or from the start where there is none or FromStart says so.
    function Find-Entry {
        param([hashtable]$Machine, [string]$Name)

        $holding = $null
        foreach ($entry in $Machine.Answers[$Name]) {
            $made = $true
            $since = 0
            $place = 0
            foreach ($call in $entry['After']) {
                if ($place -ge $Machine.Calls.Count -or $Machine.Calls[$place].Name -ne $call) {
                    $made = $false
                    break
                }
                $since = $Machine.Calls[$place].At
                $place++
            }
            if ($entry['FromStart']) {
                $since = 0
            }
            if ($made -and $Machine.Elapsed - $since -ge [double]$entry['Seconds']) {
                $holding = $entry
            }
        }
        return $holding
    }

    # The fault that stands in the way of a query or a call now, if any; the first Skip ones within its window go well.
    function Find-Fault {
        param([hashtable]$Machine, [string]$Name)

        foreach ($fault in $Machine.Faults) {
            if ($fault.Of -ne $Name -and ($fault.Of -ne '*' -or $Name -match '[.:]')) { continue }
            if ($fault['After'] -and $Machine.Log -notcontains $fault.After) { continue }
            if ($Machine.Elapsed -lt [double]$fault['From']) { continue }
            if ($fault.ContainsKey('Until') -and $Machine.Elapsed -ge $fault.Until) { continue }
            $fault.Seen = 1 + [int]$fault['Seen']
            $counted = $fault.Seen - [int]$fault['Skip']
            if ($counted -ge 1 -and (-not $fault.ContainsKey('Times') -or $counted -le $fault.Times)) {
                return $fault
            }
        }
        return $null
    }

    # The clock stands still until something waits.
    Mock Get-Date { $machine.Start.AddSeconds($machine.Elapsed).ToLocalTime() }

    Mock Start-Sleep {
        $machine.Elapsed += $Seconds
        if (@(5) -notcontains $Seconds) {
            $null = $machine.Complaints.Add("Nothing was to wait $Seconds seconds at once.")
        }
        if ($machine.Elapsed -gt 3780) {
            throw 'The script waits without end.'
        }
    }

    Mock Get-CimInstance {
        if (-not $OperationTimeoutSec) {
            $null = $machine.Complaints.Add("The query of $ClassName has no time limit.")
        }
        $fault = Find-Fault -Machine $machine -Name $ClassName
        $null = $machine.Log.Add($ClassName)
        if ($fault) {
            $takes = [math]::Min([double]$fault['Takes'], $OperationTimeoutSec)
            $machine.Elapsed += $takes
            if ($fault['Takes'] -gt $takes) { throw 'Call timed out ' }
            if ($fault['Message']) { throw $fault.Message }
        }
        $query = if ($Filter) { "$ClassName where $Filter" } else { $ClassName }
        $answer = Find-Entry -Machine $machine -Name $query
        if (-not $answer) {
            $null = $machine.Complaints.Add("Nothing was to ask for $query.")
            throw 'Invalid class '
        }
        if ($answer['Fault']) { throw $answer.Fault }
        foreach ($instance in $answer.Instances) {
            $properties = @{ CimClass = [pscustomobject]@{ CimClassName = $ClassName } }
            foreach ($name in $instance.Keys) {
                $value = $instance[$name]
                $properties[$name] = if ($value -is [scriptblock]) { & $value } else { $value }
            }
            [pscustomobject]$properties
        }
    }

    Mock Invoke-CimMethod {
        if (-not $OperationTimeoutSec) {
            $null = $machine.Complaints.Add("The call of $MethodName has no time limit.")
        }
        $method = if ($InputObject) { "$($InputObject.CimClass.CimClassName).$MethodName" } else { "$($ClassName)::$MethodName" }
        $call = "$method $($InputObject.InstanceKey)".Trim()
        $answer = Find-Entry -Machine $machine -Name $call
        $expected = if ($answer) { $answer['Arguments'] }
        $fits = [bool]$answer -and @($Arguments.Keys | Where-Object { $_ }).Count -eq @($expected.Keys | Where-Object { $_ }).Count
        foreach ($name in $expected.Keys) {
            if ($Arguments[$name] -cne $expected[$name]) { $fits = $false }
        }
        if (-not $fits) {
            $null = $machine.Complaints.Add("Nothing was to call $call so.")
            throw 'Invalid method Parameter(s) '
        }
        $fault = Find-Fault -Machine $machine -Name $method
        $null = $machine.Log.Add($method)
        if ($fault) {
            $takes = [math]::Min([double]$fault['Takes'], $OperationTimeoutSec)
            $machine.Elapsed += $takes
            if ($fault['Takes'] -gt $takes) { throw 'Call timed out ' }
            if ($fault['Message']) { throw $fault.Message }
        }
        if ($fault) { return [pscustomobject]@{ ReturnValue = $fault.ReturnValue } }
        if ($answer['Fault']) { throw $answer.Fault }
        $null = $machine.Calls.Add(@{ Name = $call; At = $machine.Elapsed })
        [pscustomobject]$answer.Result
    }
}

Describe 'Windows - Security - Force Log Off Current User' {
    Context 'nobody is logged on' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Answers['Win32_ComputerSystem'] = @(@{ Instances = @(@{ UserName = $null }) })
            $machine.Answers['Win32_OperatingSystem'] = @(@{ Instances = @(@{}) })
        }

        It 'evaluation finds the endpoint compliant with exit code 0' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'No user is logged on at the console.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            Should -Invoke Invoke-CimMethod -Times 0 -Exactly
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'No user is logged on at the console. Nothing was done.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            Should -Invoke Invoke-CimMethod -Times 0 -Exactly
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards finds the endpoint compliant' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'a console user leaves after 12 seconds' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Answers['Win32_ComputerSystem'] = @(
                @{ Instances = @(@{ UserName = 'CONTOSO\ada' }) }
                @{ After = 'Win32_OperatingSystem.Win32Shutdown'; Seconds = 12; Instances = @(@{ UserName = $null }) }
            )
            $machine.Answers['Win32_OperatingSystem'] = @(@{ Instances = @(@{}) })
            $machine.Answers['Win32_OperatingSystem.Win32Shutdown'] = @(@{ Arguments = @{ Flags = 4 }; Result = @{ ReturnValue = 0 } })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'CONTOSO\ada is logged on at the console.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Invoke-CimMethod -Times 0 -Exactly
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'CONTOSO\ada was logged off at 2026-01-15 09:00:15Z.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            Should -Invoke Invoke-CimMethod -Times 1 -Exactly
            Should -Invoke Invoke-CimMethod -Times 1 -Exactly -ParameterFilter { $InputObject.CimClass.CimClassName -eq 'Win32_OperatingSystem' -and $MethodName -eq 'Win32Shutdown' -and $Arguments.Flags -eq 4 }
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards finds the endpoint compliant' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'a console user leaves between the last two looks' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Answers['Win32_ComputerSystem'] = @(
                @{ Instances = @(@{ UserName = 'CONTOSO\ada' }) }
                @{ After = 'Win32_OperatingSystem.Win32Shutdown'; Seconds = 177; Instances = @(@{ UserName = $null }) }
            )
            $machine.Answers['Win32_OperatingSystem'] = @(@{ Instances = @(@{}) })
            $machine.Answers['Win32_OperatingSystem.Win32Shutdown'] = @(@{ Arguments = @{ Flags = 4 }; Result = @{ ReturnValue = 0 } })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'CONTOSO\ada is logged on at the console.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Invoke-CimMethod -Times 0 -Exactly
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'CONTOSO\ada was logged off at 2026-01-15 09:03:00Z.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            Should -Invoke Invoke-CimMethod -Times 1 -Exactly
            Should -Invoke Invoke-CimMethod -Times 1 -Exactly -ParameterFilter { $InputObject.CimClass.CimClassName -eq 'Win32_OperatingSystem' -and $MethodName -eq 'Win32Shutdown' -and $Arguments.Flags -eq 4 }
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards finds the endpoint compliant' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'a console user never leaves' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Answers['Win32_ComputerSystem'] = @(@{ Instances = @(@{ UserName = 'CONTOSO\ada' }) })
            $machine.Answers['Win32_OperatingSystem'] = @(@{ Instances = @(@{}) })
            $machine.Answers['Win32_OperatingSystem.Win32Shutdown'] = @(@{ Arguments = @{ Flags = 4 }; Result = @{ ReturnValue = 0 } })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'CONTOSO\ada is logged on at the console.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Invoke-CimMethod -Times 0 -Exactly
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation fails with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'CONTOSO\ada was still logged on after three minutes, at 2026-01-15 09:03:00Z.'
            $result.Errors | Should -BeExactly 'CONTOSO\ada was still logged on after three minutes, at 2026-01-15 09:03:00Z.'
            $result.ExitCode | Should -Be 1
            $machine.Calls.Count | Should -BeLessOrEqual 1
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards flags the endpoint with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'CONTOSO\ada is logged on at the console.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'the call is refused' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Answers['Win32_ComputerSystem'] = @(
                @{ Instances = @(@{ UserName = 'CONTOSO\ada' }) }
                @{ After = 'Win32_OperatingSystem.Win32Shutdown'; Seconds = 2; Instances = @(@{ UserName = $null }) }
            )
            $machine.Answers['Win32_OperatingSystem'] = @(@{ Instances = @(@{}) })
            $machine.Answers['Win32_OperatingSystem.Win32Shutdown'] = @(@{ Arguments = @{ Flags = 4 }; Result = @{ ReturnValue = 0 } })
            $machine.Faults = @(@{ Of = 'Win32_OperatingSystem.Win32Shutdown'; Message = 'Access denied ' })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'CONTOSO\ada is logged on at the console.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Invoke-CimMethod -Times 0 -Exactly
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation fails with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'CONTOSO\ada was not logged off: Win32Shutdown was refused: Access denied'
            $result.Errors | Should -BeExactly 'CONTOSO\ada was not logged off: Win32Shutdown was refused: Access denied'
            $result.ExitCode | Should -Be 1
            Should -Invoke Invoke-CimMethod -Times 1 -Exactly
            Should -Invoke Invoke-CimMethod -Times 1 -Exactly -ParameterFilter { $InputObject.CimClass.CimClassName -eq 'Win32_OperatingSystem' -and $MethodName -eq 'Win32Shutdown' -and $Arguments.Flags -eq 4 }
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards flags the endpoint with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'CONTOSO\ada is logged on at the console.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'the call returns an error' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Answers['Win32_ComputerSystem'] = @(
                @{ Instances = @(@{ UserName = 'CONTOSO\ada' }) }
                @{ After = 'Win32_OperatingSystem.Win32Shutdown'; Seconds = 2; Instances = @(@{ UserName = $null }) }
            )
            $machine.Answers['Win32_OperatingSystem'] = @(@{ Instances = @(@{}) })
            $machine.Answers['Win32_OperatingSystem.Win32Shutdown'] = @(@{ Arguments = @{ Flags = 4 }; Result = @{ ReturnValue = 0 } })
            $machine.Faults = @(@{ Of = 'Win32_OperatingSystem.Win32Shutdown'; ReturnValue = 1314 })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'CONTOSO\ada is logged on at the console.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Invoke-CimMethod -Times 0 -Exactly
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation fails with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'CONTOSO\ada was not logged off: Win32Shutdown returned 1314.'
            $result.Errors | Should -BeExactly 'CONTOSO\ada was not logged off: Win32Shutdown returned 1314.'
            $result.ExitCode | Should -Be 1
            Should -Invoke Invoke-CimMethod -Times 1 -Exactly
            Should -Invoke Invoke-CimMethod -Times 1 -Exactly -ParameterFilter { $InputObject.CimClass.CimClassName -eq 'Win32_OperatingSystem' -and $MethodName -eq 'Win32Shutdown' -and $Arguments.Flags -eq 4 }
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards flags the endpoint with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'CONTOSO\ada is logged on at the console.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'CIM fails at the first query' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Answers['Win32_ComputerSystem'] = @(
                @{ Instances = @(@{ UserName = 'CONTOSO\ada' }) }
                @{ After = 'Win32_OperatingSystem.Win32Shutdown'; Seconds = 2; Instances = @(@{ UserName = $null }) }
            )
            $machine.Answers['Win32_OperatingSystem'] = @(@{ Instances = @(@{}) })
            $machine.Answers['Win32_OperatingSystem.Win32Shutdown'] = @(@{ Arguments = @{ Flags = 4 }; Result = @{ ReturnValue = 0 } })
            $machine.Faults = @(@{ Of = 'Win32_ComputerSystem'; Message = 'Generic failure ' })
        }

        It 'evaluation fails with exit code 90' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'The evaluation failed: Generic failure'
            $result.Errors | Should -BeExactly 'The evaluation failed: Generic failure'
            $result.ExitCode | Should -Be 90
            Should -Invoke Invoke-CimMethod -Times 0 -Exactly
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation fails with exit code 90' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'The remediation failed: Generic failure'
            $result.Errors | Should -BeExactly 'The remediation failed: Generic failure'
            $result.ExitCode | Should -Be 90
            $machine.Calls.Count | Should -BeLessOrEqual 1
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'CIM fails before the call' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Answers['Win32_ComputerSystem'] = @(
                @{ Instances = @(@{ UserName = 'CONTOSO\ada' }) }
                @{ After = 'Win32_OperatingSystem.Win32Shutdown'; Seconds = 2; Instances = @(@{ UserName = $null }) }
            )
            $machine.Answers['Win32_OperatingSystem'] = @(@{ Instances = @(@{}) })
            $machine.Answers['Win32_OperatingSystem.Win32Shutdown'] = @(@{ Arguments = @{ Flags = 4 }; Result = @{ ReturnValue = 0 } })
            $machine.Faults = @(@{ Of = 'Win32_OperatingSystem'; Message = 'Provider load failure ' })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'CONTOSO\ada is logged on at the console.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Invoke-CimMethod -Times 0 -Exactly
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation fails with exit code 90' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'The remediation failed: Provider load failure'
            $result.Errors | Should -BeExactly 'The remediation failed: Provider load failure'
            $result.ExitCode | Should -Be 90
            $machine.Calls.Count | Should -BeLessOrEqual 1
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards flags the endpoint with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'CONTOSO\ada is logged on at the console.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'CIM fails at the first two looks' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Answers['Win32_ComputerSystem'] = @(
                @{ Instances = @(@{ UserName = 'CONTOSO\ada' }) }
                @{ After = 'Win32_OperatingSystem.Win32Shutdown'; Seconds = 2; Instances = @(@{ UserName = $null }) }
            )
            $machine.Answers['Win32_OperatingSystem'] = @(@{ Instances = @(@{}) })
            $machine.Answers['Win32_OperatingSystem.Win32Shutdown'] = @(@{ Arguments = @{ Flags = 4 }; Result = @{ ReturnValue = 0 } })
            $machine.Faults = @(
                @{ Of = 'Win32_ComputerSystem'; After = 'Win32_OperatingSystem.Win32Shutdown'; Times = 2; Message = 'Shutting down ' }
            )
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'CONTOSO\ada is logged on at the console.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Invoke-CimMethod -Times 0 -Exactly
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'CONTOSO\ada was logged off at 2026-01-15 09:00:15Z.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            Should -Invoke Invoke-CimMethod -Times 1 -Exactly
            Should -Invoke Invoke-CimMethod -Times 1 -Exactly -ParameterFilter { $InputObject.CimClass.CimClassName -eq 'Win32_OperatingSystem' -and $MethodName -eq 'Win32Shutdown' -and $Arguments.Flags -eq 4 }
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards finds the endpoint compliant' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'CIM hangs at every look until the three minutes are over' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Answers['Win32_ComputerSystem'] = @(@{ Instances = @(@{ UserName = 'CONTOSO\ada' }) })
            $machine.Answers['Win32_OperatingSystem'] = @(@{ Instances = @(@{}) })
            $machine.Answers['Win32_OperatingSystem.Win32Shutdown'] = @(@{ Arguments = @{ Flags = 4 }; Result = @{ ReturnValue = 0 } })
            $machine.Faults = @(
                @{ Of = 'Win32_ComputerSystem'; After = 'Win32_OperatingSystem.Win32Shutdown'; Until = 200; Message = 'Call timed out '; Takes = 86400 }
            )
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'CONTOSO\ada is logged on at the console.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Invoke-CimMethod -Times 0 -Exactly
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation fails with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'CONTOSO\ada was still logged on after three minutes, at 2026-01-15 09:03:30Z.'
            $result.Errors | Should -BeExactly 'CONTOSO\ada was still logged on after three minutes, at 2026-01-15 09:03:30Z.'
            $result.ExitCode | Should -Be 1
            $machine.Calls.Count | Should -BeLessOrEqual 1
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards flags the endpoint with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'CONTOSO\ada is logged on at the console.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'another user logs on while the first one leaves' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Answers['Win32_ComputerSystem'] = @(
                @{ Instances = @(@{ UserName = 'CONTOSO\ada' }) }
                @{ Seconds = 3; Instances = @(@{ UserName = 'CONTOSO\ben' }) }
                @{ After = 'Win32_OperatingSystem.Win32Shutdown'; Seconds = 2; FromStart = $true; Instances = @(@{ UserName = $null }) }
                @{ After = 'Win32_OperatingSystem.Win32Shutdown'; Seconds = 3; FromStart = $true; Instances = @(@{ UserName = 'CONTOSO\ben' }) }
            )
            $machine.Answers['Win32_OperatingSystem'] = @(@{ Instances = @(@{}) })
            $machine.Answers['Win32_OperatingSystem.Win32Shutdown'] = @(@{ Arguments = @{ Flags = 4 }; Result = @{ ReturnValue = 0 } })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'CONTOSO\ada is logged on at the console.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Invoke-CimMethod -Times 0 -Exactly
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'CONTOSO\ada was logged off at 2026-01-15 09:00:05Z.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Calls.Count | Should -BeLessOrEqual 1
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards flags the endpoint with exit code 1' {
            # Remediation ends the session of the user whom it found; the next evaluation flags the one who came after.
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'CONTOSO\ben is logged on at the console.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'only a Remote Desktop user is logged on' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Answers['Win32_ComputerSystem'] = @(@{ Instances = @(@{ UserName = $null }) })
            $machine.Answers['Win32_OperatingSystem'] = @(@{ Instances = @(@{}) })
        }

        It 'evaluation finds the endpoint compliant with exit code 0' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'No user is logged on at the console.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            Should -Invoke Invoke-CimMethod -Times 0 -Exactly
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'No user is logged on at the console. Nothing was done.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            Should -Invoke Invoke-CimMethod -Times 0 -Exactly
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards finds the endpoint compliant' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'a name with a quote' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Answers['Win32_ComputerSystem'] = @(
                @{ Instances = @(@{ UserName = "CONTOSO\o'brien" }) }
                @{ After = 'Win32_OperatingSystem.Win32Shutdown'; Seconds = 2; Instances = @(@{ UserName = $null }) }
            )
            $machine.Answers['Win32_OperatingSystem'] = @(@{ Instances = @(@{}) })
            $machine.Answers['Win32_OperatingSystem.Win32Shutdown'] = @(@{ Arguments = @{ Flags = 4 }; Result = @{ ReturnValue = 0 } })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly "CONTOSO\o'brien is logged on at the console."
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Invoke-CimMethod -Times 0 -Exactly
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly "CONTOSO\o'brien was logged off at 2026-01-15 09:00:05Z."
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            Should -Invoke Invoke-CimMethod -Times 1 -Exactly
            Should -Invoke Invoke-CimMethod -Times 1 -Exactly -ParameterFilter { $InputObject.CimClass.CimClassName -eq 'Win32_OperatingSystem' -and $MethodName -eq 'Win32Shutdown' -and $Arguments.Flags -eq 4 }
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards finds the endpoint compliant' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'a name with a dollar sign' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Answers['Win32_ComputerSystem'] = @(
                @{ Instances = @(@{ UserName = 'CONTOSO\$admin' }) }
                @{ After = 'Win32_OperatingSystem.Win32Shutdown'; Seconds = 2; Instances = @(@{ UserName = $null }) }
            )
            $machine.Answers['Win32_OperatingSystem'] = @(@{ Instances = @(@{}) })
            $machine.Answers['Win32_OperatingSystem.Win32Shutdown'] = @(@{ Arguments = @{ Flags = 4 }; Result = @{ ReturnValue = 0 } })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'CONTOSO\$admin is logged on at the console.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Invoke-CimMethod -Times 0 -Exactly
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'CONTOSO\$admin was logged off at 2026-01-15 09:00:05Z.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            Should -Invoke Invoke-CimMethod -Times 1 -Exactly
            Should -Invoke Invoke-CimMethod -Times 1 -Exactly -ParameterFilter { $InputObject.CimClass.CimClassName -eq 'Win32_OperatingSystem' -and $MethodName -eq 'Win32Shutdown' -and $Arguments.Flags -eq 4 }
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards finds the endpoint compliant' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'a name with a letter past ASCII' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Answers['Win32_ComputerSystem'] = @(
                @{ Instances = @(@{ UserName = "CONTOSO\j$([char]0x00FC)rgen" }) }
                @{ After = 'Win32_OperatingSystem.Win32Shutdown'; Seconds = 2; Instances = @(@{ UserName = $null }) }
            )
            $machine.Answers['Win32_OperatingSystem'] = @(@{ Instances = @(@{}) })
            $machine.Answers['Win32_OperatingSystem.Win32Shutdown'] = @(@{ Arguments = @{ Flags = 4 }; Result = @{ ReturnValue = 0 } })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly "CONTOSO\j$([char]0x00FC)rgen is logged on at the console."
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Invoke-CimMethod -Times 0 -Exactly
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly "CONTOSO\j$([char]0x00FC)rgen was logged off at 2026-01-15 09:00:05Z."
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            Should -Invoke Invoke-CimMethod -Times 1 -Exactly
            Should -Invoke Invoke-CimMethod -Times 1 -Exactly -ParameterFilter { $InputObject.CimClass.CimClassName -eq 'Win32_OperatingSystem' -and $MethodName -eq 'Win32Shutdown' -and $Arguments.Flags -eq 4 }
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards finds the endpoint compliant' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }
}

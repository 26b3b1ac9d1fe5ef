<#
    Tests of the worklet log-off-remote-sessions, written by workletkit from the scenarios in
    worklets/log-off-remote-sessions.worklet.ts. They need Pester 5 and no Windows:
        Invoke-Pester -Path .\log-off-remote-sessions.Tests.ps1
#>
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidOverwritingBuiltInCmdlets', '', Justification = 'The stand-ins take the place of cmdlets that reach the endpoint.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSReviewUnusedParameter', '', Justification = 'The stand-ins have parameters for the mocks.')]
[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester runs its blocks in one scope.')]
param()

BeforeAll {
    $evaluation = Join-Path -Path $PSScriptRoot -ChildPath 'evaluation.ps1'
    $remediation = Join-Path -Path $PSScriptRoot -ChildPath 'remediation.ps1'

    # So that there is something to mock, and no real program is ever reached.
    function Start-Process {
        [CmdletBinding(SupportsShouldProcess)]
        param([string]$FilePath, [string]$ArgumentList, [switch]$NoNewWindow, [switch]$PassThru, [string]$RedirectStandardOutput, [string]$RedirectStandardError)

        throw 'Start-Process is to be mocked.'
    }

    function Wait-Process {
        [CmdletBinding()]
        param([object]$InputObject, [int]$Timeout)

        throw 'Wait-Process is to be mocked.'
    }

    function Stop-Process {
        [CmdletBinding(SupportsShouldProcess)]
        param([object]$InputObject, [switch]$Force)

        throw 'Stop-Process is to be mocked.'
    }

    function Test-Path {
        [CmdletBinding()]
        param([string]$LiteralPath, [string]$PathType)

        throw 'Test-Path is to be mocked.'
    }

    function Get-Content {
        [CmdletBinding()]
        param([string]$LiteralPath, [string]$Encoding)

        throw 'Get-Content is to be mocked.'
    }

    function Remove-Item {
        [CmdletBinding(SupportsShouldProcess)]
        param([string[]]$LiteralPath, [switch]$Force)

        throw 'Remove-Item is to be mocked.'
    }

    function Get-AuthenticodeSignature {
        [CmdletBinding()]
        param([string]$LiteralPath)

        throw 'Get-AuthenticodeSignature is to be mocked.'
    }

    function Get-Item {
        [CmdletBinding()]
        param([string]$LiteralPath)

        throw 'Get-Item is to be mocked.'
    }

    function Get-FileHash {
        [CmdletBinding()]
        param([string]$LiteralPath, [string]$Algorithm)

        throw 'Get-FileHash is to be mocked.'
    }

    # An endpoint as its scenario tells it: its programs and sessions, and what goes wrong (Faults).
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
            Files      = @()
            Programs   = @{}
            Verified   = @{}
            Header     = $null
            Rows       = @()
            Sessions   = @()
            Texts      = @{}
        }
    }

    # Runs a script as the agent does, and gives the lines of its output, the messages of its error stream and its exit code.
    function Invoke-WorkletScript {
        param([string]$Path)

        Set-Variable -Name LASTEXITCODE -Value $null -Scope Global
        $before = $env:SystemRoot, $env:TEMP
        $env:SystemRoot = 'C:\Windows'
        $env:TEMP = 'C:\Windows\Temp'
        try {
            $streams = @(& $Path 2>&1 3>&1)
        } finally {
            $env:SystemRoot, $env:TEMP = $before
        }
        $failures = @($streams | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] })
        return @{
            Output   = @($streams | Where-Object { $_ -isnot [System.Management.Automation.ErrorRecord] } | ForEach-Object {
                    if ($_ -is [System.Management.Automation.WarningRecord]) { "WARNING: $_" } else { [string]$_ }
                })
            Errors   = @($failures | ForEach-Object { $_.Exception.Message })
            ExitCode = $LASTEXITCODE
        }
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

    # What the programs of Remote Desktop answer: they list, warn and end the sessions of the machine.
    function Invoke-SessionProgram {
        param([hashtable]$Machine, [string]$Name, [string]$Line)

        $live = @(foreach ($session in $Machine.Sessions) {
                $comes = if ($session['ComesAt']) { $Machine.Elapsed -ge $session.ComesAt } elseif ($session['ComesBefore'] -or $session['ComesAfter']) { $session['Came'] } else { $true }
                $went = $session['Gone'] -or ($session.ContainsKey('EndsAt') -and $Machine.Elapsed -ge $session.EndsAt) -or ($session['GoneAt'] -and $Machine.Elapsed -ge $session.GoneAt)
                if ($comes -and -not $went) { $session }
            })
        if ($Name -eq 'qwinsta.exe' -and -not $Line) {
            return @{ ExitCode = 0; Output = @($Machine.Header) + @(@($Machine.Rows) + $live | Sort-Object -Property { $_.Id } | ForEach-Object { $_.Row.PadRight(76) }) }
        }
        if ($Name -eq 'msg.exe' -and $Line -match '^(\S+) /TIME:[1-9]\d* ("[^"]+"|[^\s"]+)$') {
            $session = $live | Where-Object { "$($_.Id)" -eq $Matches[1] -or ($_.Name -and $_.Name -eq $Matches[1]) }
            if (-not $session -or $session['Deaf']) { return @{ ExitCode = 1 } }
            $session.WarnedAt = $Machine.Elapsed
            return @{ ExitCode = 0 }
        }
        if ($Name -eq 'logoff.exe' -and $Line -match '^\S+$') {
            $session = $live | Where-Object { "$($_.Id)" -eq $Line -or ($_.Name -and $_.Name -eq $Line) }
            if ($session -and $session.Name -eq 'console') {
                $null = $Machine.Complaints.Add('Nobody was to be logged off from the console.')
            }
            if ($session -and $session.Name -and (-not $session.ContainsKey('WarnedAt') -or $session.WarnedAt -eq $Machine.Elapsed)) {
                $null = $Machine.Complaints.Add("Session $Line was to be warned, and to be given time.")
            }
            if (-not $session -or $session['Refused']) { return @{ ExitCode = 1 } }
            if ($session.ContainsKey('Takes') -and -not $session.ContainsKey('EndsAt')) { $session.EndsAt = $Machine.Elapsed + $session.Takes }
            return @{ ExitCode = 0 }
        }
        $null = $Machine.Complaints.Add("Nothing was to run $Name $Line.")
        return @{ ExitCode = 1 }
    }

    # The clock stands still until something waits.
    Mock Get-Date { $machine.Start.AddSeconds($machine.Elapsed).ToLocalTime() }

    Mock Start-Sleep {
        $machine.Elapsed += $Seconds
        if (@(10, 5) -notcontains $Seconds) {
            $null = $machine.Complaints.Add("Nothing was to wait $Seconds seconds at once.")
        }
        if ($machine.Elapsed -gt 3780) {
            throw 'The script waits without end.'
        }
    }

    Mock Start-Process {
        $name = $FilePath -replace '^.*\\'
        if (-not ($NoNewWindow -and $PassThru -and $RedirectStandardOutput -and $RedirectStandardError)) {
            $null = $machine.Complaints.Add("$name was to run without a window, and to be captured.")
        }
        if ($machine.Files -notcontains $FilePath) {
            $null = $machine.Complaints.Add("Nothing was to run $FilePath.")
            throw 'This command cannot be run due to the error: The system cannot find the file specified.'
        }
        if (@('logoff.exe') -contains $name -and $machine.Log -notcontains "verify $name") {
            $null = $machine.Complaints.Add("$name was to be verified first.")
        }
        $fault = Find-Fault -Machine $machine -Name $name
        foreach ($session in $machine.Sessions) {
            if ($session['GoneBefore'] -eq $name) { $session.Gone = $true }
            if ($session['ComesBefore'] -eq $name) { $session.Came = $true }
        }
        $null = $machine.Log.Add($name)
        $answer = if ($fault) { $fault } else { $machine.Programs["$name $ArgumentList".Trim()] }
        if (-not $answer) { $answer = Invoke-SessionProgram -Machine $machine -Name $name -Line $ArgumentList }
        foreach ($session in $machine.Sessions) {
            if ($session['GoneAfter'] -eq $name) { $session.Gone = $true }
            if ($session['ComesAfter'] -eq $name) { $session.Came = $true }
        }
        if (-not $answer) {
            $null = $machine.Complaints.Add("Nothing was to run $name $ArgumentList.")
            $answer = @{ ExitCode = 1 }
        }
        $machine.Texts[$RedirectStandardOutput] = @($answer['Output'])
        $machine.Texts[$RedirectStandardError] = @($answer['Errors'])
        $process = [pscustomobject]@{ HasExited = $false; Opened = $false; Code = $answer.ExitCode; Takes = [double]$answer['Takes'] }
        $process | Add-Member -MemberType ScriptProperty -Name Handle -Value { $this.Opened = $true; 1 }
        $process | Add-Member -MemberType ScriptProperty -Name ExitCode -Value { if ($this.Opened -and $this.HasExited) { $this.Code } }
        $process
    }

    Mock Wait-Process {
        if (-not $Timeout) {
            $null = $machine.Complaints.Add('A program has no time limit.')
        }
        $machine.Elapsed += [math]::Min($InputObject.Takes, $Timeout)
        $InputObject.HasExited = $InputObject.Takes -le $Timeout
    }

    Mock Stop-Process { $InputObject.HasExited = $true }

    Mock Test-Path { $machine.Files -contains $LiteralPath }

    Mock Get-Content {
        if ($Encoding -ne 'Oem') {
            $null = $machine.Complaints.Add('Programs write in the OEM code page.')
        }
        $machine.Texts[$LiteralPath] | Where-Object { $null -ne $_ }
    }

    Mock Remove-Item {
        foreach ($path in $LiteralPath) { $machine.Texts.Remove($path) }
    }

    Mock Get-AuthenticodeSignature {
        $name = $LiteralPath -replace '^.*\\'
        $null = $machine.Log.Add("verify $name")
        $file = $machine.Verified[$name]
        [pscustomobject]@{ Status = $file.Status; SignerCertificate = [pscustomobject]@{ Subject = $file.Subject } }
    }

    Mock Get-Item {
        $version = [version]$machine.Verified[($LiteralPath -replace '^.*\\')].Version
        [pscustomobject]@{
            VersionInfo = [pscustomobject]@{ FileMajorPart = $version.Major; FileMinorPart = $version.Minor; FileBuildPart = $version.Build; FilePrivatePart = $version.Revision }
        }
    }

    Mock Get-FileHash {
        if ($Algorithm -ne 'SHA256') {
            $null = $machine.Complaints.Add('The hash was to be of SHA256.')
        }
        [pscustomobject]@{ Hash = $machine.Verified[($LiteralPath -replace '^.*\\')].Hash }
    }
}

Describe 'Windows - Security - Log Off Remote Sessions' {
    Context 'nobody is logged on' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
            )
        }

        It 'evaluation finds the endpoint compliant with exit code 0' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Nobody is logged on by Remote Desktop.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Nobody is logged on by Remote Desktop. Nothing was done.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
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

    Context 'one Remote Desktop session' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(@{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; Row = ' rdp-tcp#0         ada                       2  Active' })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Logged off at 2026-01-15 09:01:05Z: 2 (ada).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Texts.Keys | Should -BeNullOrEmpty
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

    Context 'names that fill their columns' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(
                @{ Id = 12; Name = 'rdp-sxs2103050#12'; Takes = 2; Row = ' rdp-sxs2103050#12 adelaide.hopper 12 a     12  Active' }
            )
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 12 (adelaide.hopper 12 a, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Logged off at 2026-01-15 09:01:05Z: 12 (adelaide.hopper 12 a).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Texts.Keys | Should -BeNullOrEmpty
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

    Context 'a disconnected session only' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(@{ Id = 3; Name = ''; Takes = 2; Deaf = $true; Row = '                   ben                       3  Disc' })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 3 (ben, disconnected).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Logged off at 2026-01-15 09:00:05Z: 3 (ben).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Texts.Keys | Should -BeNullOrEmpty
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

    Context 'several sessions, one of them stuck' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(
                @{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; Row = ' rdp-tcp#0         ada                       2  Active' }
                @{ Id = 3; Name = ''; Deaf = $true; Row = '                   ben                       3  Disc' }
            )
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop), 3 (ben, disconnected).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation fails with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Still logged on at 2026-01-15 09:03:00Z: 3 (ben). Logged off: 2 (ada).'
            $result.Errors | Should -BeExactly 'Still logged on at 2026-01-15 09:03:00Z: 3 (ben). Logged off: 2 (ada).'
            $result.ExitCode | Should -Be 1
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards flags the endpoint with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 3 (ben, disconnected).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'a session that takes two minutes to end' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(@{ Id = 2; Name = 'rdp-tcp#0'; Takes = 118; Row = ' rdp-tcp#0         ada                       2  Active' })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Logged off at 2026-01-15 09:03:00Z: 2 (ada).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Texts.Keys | Should -BeNullOrEmpty
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

    Context 'a user at the console only' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(@{ Id = 0; Row = '>services                                    0  Disc' })
            $machine.Sessions = @(
                @{ Id = 1; Name = 'console'; Takes = 2; Refused = $true; Row = ' console           cleo                      1  Active' }
            )
        }

        It 'evaluation finds the endpoint compliant with exit code 0' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Nobody is logged on by Remote Desktop.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Nobody is logged on by Remote Desktop. Nothing was done.'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
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

    Context 'a user at the console and a remote one' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(
                @{ Id = 1; Name = 'console'; Takes = 2; Refused = $true; Row = ' console           cleo                      1  Active' }
                @{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; Row = ' rdp-tcp#0         ada                       2  Active' }
            )
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Logged off at 2026-01-15 09:01:05Z: 2 (ada).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Texts.Keys | Should -BeNullOrEmpty
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

    Context 'a session that the account may not log off' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(
                @{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; Refused = $true; Row = ' rdp-tcp#0         ada                       2  Active' }
                @{ Id = 3; Name = ''; Takes = 2; Deaf = $true; Row = '                   ben                       3  Disc' }
            )
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop), 3 (ben, disconnected).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation fails with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Still logged on at 2026-01-15 09:01:05Z: 2 (ada, refused by logoff.exe). Logged off: 3 (ben).'
            $result.Errors | Should -BeExactly 'Still logged on at 2026-01-15 09:01:05Z: 2 (ada, refused by logoff.exe). Logged off: 3 (ben).'
            $result.ExitCode | Should -Be 1
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards flags the endpoint with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'a user who leaves after the warning' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(
                @{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; GoneAt = 25; Row = ' rdp-tcp#0         ada                       2  Active' }
            )
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Logged off at 2026-01-15 09:00:35Z: 2 (ada).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Texts.Keys | Should -BeNullOrEmpty
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

    Context 'a session that vanishes between the list and the log-off' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(
                @{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; GoneBefore = 'logoff.exe'; Row = ' rdp-tcp#0         ada                       2  Active' }
                @{ Id = 3; Name = ''; Takes = 2; Deaf = $true; Row = '                   ben                       3  Disc' }
            )
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop), 3 (ben, disconnected).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Logged off at 2026-01-15 09:01:05Z: 2 (ada), 3 (ben).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Texts.Keys | Should -BeNullOrEmpty
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

    Context 'a user who logs on meanwhile' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(
                @{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; Row = ' rdp-tcp#0         ada                       2  Active' }
                @{ Id = 4; Name = 'rdp-tcp#1'; Takes = 2; ComesAfter = 'logoff.exe'; Row = ' rdp-tcp#1         dan                       4  Active' }
            )
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Logged off at 2026-01-15 09:01:05Z: 2 (ada).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards flags the endpoint with exit code 1' {
            # Only sessions whose users were warned are logged off; the next evaluation flags whoever came after.
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 4 (dan, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'a logoff.exe with another hash' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.14393.0'; Hash = '0000000000000000000000000000000000000000000000000000000000000000' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(@{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; Row = ' rdp-tcp#0         ada                       2  Active' })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation fails with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Nobody was logged off: logoff.exe is not the one of Windows: version 10.0.14393.0 has another SHA-256.'
            $result.Errors | Should -BeExactly 'Nobody was logged off: logoff.exe is not the one of Windows: version 10.0.14393.0 has another SHA-256.'
            $result.ExitCode | Should -Be 1
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards flags the endpoint with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'a logoff.exe that somebody else signed' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows Helper, O=Mallory'; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(@{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; Row = ' rdp-tcp#0         ada                       2  Active' })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation fails with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Nobody was logged off: logoff.exe is not the one of Windows: it is signed by CN=Microsoft Windows Helper, O=Mallory.'
            $result.Errors | Should -BeExactly 'Nobody was logged off: logoff.exe is not the one of Windows: it is signed by CN=Microsoft Windows Helper, O=Mallory.'
            $result.ExitCode | Should -Be 1
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards flags the endpoint with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'a logoff.exe that was changed' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'HashMismatch'; Subject = $null; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(@{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; Row = ' rdp-tcp#0         ada                       2  Active' })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation fails with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Nobody was logged off: logoff.exe is not the one of Windows: its signature is HashMismatch.'
            $result.Errors | Should -BeExactly 'Nobody was logged off: logoff.exe is not the one of Windows: its signature is HashMismatch.'
            $result.ExitCode | Should -Be 1
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards flags the endpoint with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'a signature that the host cannot judge' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'UnknownError'; Subject = $null; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(@{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; Row = ' rdp-tcp#0         ada                       2  Active' })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation fails with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Nobody was logged off: logoff.exe could not be verified: its signature is UnknownError.'
            $result.Errors | Should -BeExactly 'Nobody was logged off: logoff.exe could not be verified: its signature is UnknownError.'
            $result.ExitCode | Should -Be 1
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'evaluation afterwards flags the endpoint with exit code 1' {
            $null = Invoke-WorkletScript -Path $evaluation
            $null = Invoke-WorkletScript -Path $remediation
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'a version whose hash is not known' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.22631.1'; Hash = $null }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(@{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; Row = ' rdp-tcp#0         ada                       2  Active' })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Logged off at 2026-01-15 09:01:05Z: 2 (ada).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Texts.Keys | Should -BeNullOrEmpty
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

    Context 'a Home edition, which has no qwinsta' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(@{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; Row = ' rdp-tcp#0         ada                       2  Active' })
        }

        It 'evaluation fails with exit code 90' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'The evaluation failed: qwinsta.exe was not found in C:\Windows\System32; not every edition of Windows has it.'
            $result.Errors | Should -BeExactly 'The evaluation failed: qwinsta.exe was not found in C:\Windows\System32; not every edition of Windows has it.'
            $result.ExitCode | Should -Be 90
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation fails with exit code 90' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'The remediation failed: qwinsta.exe was not found in C:\Windows\System32; not every edition of Windows has it.'
            $result.Errors | Should -BeExactly 'The remediation failed: qwinsta.exe was not found in C:\Windows\System32; not every edition of Windows has it.'
            $result.ExitCode | Should -Be 90
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'a Remote Desktop server that cannot be reached' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(@{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; Row = ' rdp-tcp#0         ada                       2  Active' })
            $machine.Faults = @(
                @{ Of = 'qwinsta.exe'; ExitCode = 1; Errors = @('Error 0x000006BA enumerating sessionnames', 'Error [1722]:The RPC server is unavailable.') }
            )
        }

        It 'evaluation fails with exit code 90' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'The evaluation failed: qwinsta.exe listed no sessions (exit code 1). Error 0x000006BA enumerating sessionnames Error [1722]:The RPC server is unavailable.'
            $result.Errors | Should -BeExactly 'The evaluation failed: qwinsta.exe listed no sessions (exit code 1). Error 0x000006BA enumerating sessionnames Error [1722]:The RPC server is unavailable.'
            $result.ExitCode | Should -Be 90
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation fails with exit code 90' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'The remediation failed: qwinsta.exe listed no sessions (exit code 1). Error 0x000006BA enumerating sessionnames Error [1722]:The RPC server is unavailable.'
            $result.Errors | Should -BeExactly 'The remediation failed: qwinsta.exe listed no sessions (exit code 1). Error 0x000006BA enumerating sessionnames Error [1722]:The RPC server is unavailable.'
            $result.ExitCode | Should -Be 90
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Elapsed | Should -BeLessOrEqual 180
            $machine.Complaints | Should -BeNullOrEmpty
        }
    }

    Context 'the server cannot be reached while sessions end' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(@{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; Row = ' rdp-tcp#0         ada                       2  Active' })
            $machine.Faults = @(
                @{ Of = 'qwinsta.exe'; After = 'logoff.exe'; Times = 2; ExitCode = 1; Errors = @('Error 0x000006BA enumerating sessionnames', 'Error [1722]:The RPC server is unavailable.') }
            )
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Logged off at 2026-01-15 09:01:15Z: 2 (ada).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Texts.Keys | Should -BeNullOrEmpty
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

    Context 'a 32-bit host on 64-bit Windows' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(
                @{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; Row = ' rdp-tcp#0         ada                       2  Active' }
                @{ Id = 3; Name = ''; Takes = 2; Deaf = $true; Row = '                   ben                       3  Disc' }
            )
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop), 3 (ben, disconnected).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Logged off at 2026-01-15 09:01:05Z: 2 (ada), 3 (ben).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Texts.Keys | Should -BeNullOrEmpty
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

    Context 'a 64-bit host' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\System32\qwinsta.exe'
                'C:\Windows\System32\msg.exe'
                'C:\Windows\System32\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(@{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; Row = ' rdp-tcp#0         ada                       2  Active' })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Logged off at 2026-01-15 09:01:05Z: 2 (ada).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Texts.Keys | Should -BeNullOrEmpty
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

    Context 'a 32-bit Windows' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\System32\qwinsta.exe'
                'C:\Windows\System32\msg.exe'
                'C:\Windows\System32\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.19041.1'; Hash = $null }
            $machine.Header = ' SESSIONNAME       USERNAME                 ID  STATE   TYPE        DEVICE '
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Disc' }
                @{ Id = 1; Row = ' console                                     1  Conn' }
                @{ Id = 65536; Row = ' rdp-tcp                                 65536  Listen' }
            )
            $machine.Sessions = @(@{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; Row = ' rdp-tcp#0         ada                       2  Active' })
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Logged off at 2026-01-15 09:01:05Z: 2 (ada).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Texts.Keys | Should -BeNullOrEmpty
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

    Context 'a German Windows' {
        BeforeEach {
            $machine = Initialize-Machine
            $machine.Files = @(
                'C:\Windows\Sysnative\qwinsta.exe'
                'C:\Windows\Sysnative\msg.exe'
                'C:\Windows\Sysnative\logoff.exe'
            )
            $machine.Verified['logoff.exe'] = @{ Status = 'Valid'; Subject = 'CN=Microsoft Windows, O=Microsoft Corporation, L=Redmond, S=Washington, C=US'; Version = '10.0.14393.0'; Hash = 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40' }
            $machine.Header = " SITZUNGSNAME      BENUTZERNAME             ID  STATUS  TYP         GER$([char]0x00C4)T "
            $machine.Rows = @(
                @{ Id = 0; Row = '>services                                    0  Getr.' }
                @{ Id = 65536; Row = " rdp-tcp                                 65536  Abh$([char]0x00F6)r." }
            )
            $machine.Sessions = @(
                @{ Id = 1; Name = 'console'; Takes = 2; Refused = $true; Row = ' console           cleo                      1  Aktiv' }
                @{ Id = 2; Name = 'rdp-tcp#0'; Takes = 2; Row = ' rdp-tcp#0         ada                       2  Aktiv' }
                @{ Id = 3; Name = ''; Takes = 2; Deaf = $true; Row = '                   ben                       3  Getr.' }
            )
        }

        It 'evaluation flags the endpoint with exit code 1' {
            $result = Invoke-WorkletScript -Path $evaluation

            $result.Output | Should -BeExactly 'Logged on by Remote Desktop: 2 (ada, remoteDesktop), 3 (ben, disconnected).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 1
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*msg.exe' }
            Should -Invoke Start-Process -Times 0 -Exactly -ParameterFilter { $FilePath -like '*logoff.exe' }
            $machine.Texts.Keys | Should -BeNullOrEmpty
            $machine.Complaints | Should -BeNullOrEmpty
        }

        It 'remediation succeeds with exit code 0' {
            $null = Invoke-WorkletScript -Path $evaluation
            $result = Invoke-WorkletScript -Path $remediation

            $result.Output | Should -BeExactly 'Logged off at 2026-01-15 09:01:05Z: 2 (ada), 3 (ben).'
            $result.Errors | Should -BeNullOrEmpty
            $result.ExitCode | Should -Be 0
            $machine.Texts.Keys | Should -BeNullOrEmpty
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

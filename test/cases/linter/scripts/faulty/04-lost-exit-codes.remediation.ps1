# Installs the agent and opens its port.
Start-Process -FilePath 'msiexec.exe' -ArgumentList '/i', '.\agent.msi', '/qn', '/norestart' -Wait #~ WK6008
Start-Process -FilePath "$env:ProgramFiles\Vendor\setup.exe" -ArgumentList '/silent' -PassThru | Out-Null #~ WK6008
$process = Start-Process -FilePath "$env:ProgramFiles\Vendor\agent.exe" -ArgumentList '/register' -PassThru #~ WK6008
& netsh.exe advfirewall firewall add rule name=Agent dir=in action=allow protocol=TCP localport=4443 #~ WK6009
sc.exe config VendorAgent start= auto #~ WK6009
& "$env:ProgramFiles\Vendor\agent.exe" /start
if ($LASTEXITCODE -ne 0) {
    exit 1
}
Write-Output "The agent was installed by process $($process.Id), which ended with $($process.ExitCode)."
exit 0

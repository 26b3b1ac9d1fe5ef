# Installs the agent and opens its port.
$setup = Start-Process -FilePath 'msiexec.exe' -ArgumentList '/i', '.\agent.msi', '/qn', '/norestart' -Wait -PassThru
if ($setup.ExitCode -ne 0) {
    Write-Output "The installer ended with $($setup.ExitCode)."
    exit 1
}
& netsh.exe advfirewall firewall add rule name=Agent dir=in action=allow protocol=TCP localport=4443
if ($LASTEXITCODE -ne 0) {
    Write-Output 'The port was not opened.'
    exit 2
}
& sc.exe config VendorAgent start= auto
if ($LASTEXITCODE -ne 0) {
    Write-Output 'The service was not set to start.'
    exit 3
}
Write-Output 'The agent was installed.'
exit 0

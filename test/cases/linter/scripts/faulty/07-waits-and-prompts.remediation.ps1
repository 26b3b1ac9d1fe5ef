param(
    [Parameter(Mandatory = $true)]
    [string]$Name #~~ WK6014
)
$answer = Read-Host -Prompt "Close $Name now?" #~ WK6014 WK6034
if ($answer = 'y') { #~ WK6032
    Stop-Process -Name $Name
}
while (Get-Process -Name $Name -ErrorAction SilentlyContinue) { #~ WK6013
    Start-Sleep -Seconds 5
}
do { #~ WK6013
    Start-Sleep -Seconds 1
    $state = (Get-Service -Name VendorAgent).Status
} until ($state -eq 'Stopped')
Add-Type -AssemblyName System.Windows.Forms
[System.Windows.Forms.MessageBox]::Show('The computer restarts now.') #~ WK6014
Restart-Computer -Force #~ WK6015
shutdown.exe /r /t 60 #~ WK6015 WK6009
exit 0

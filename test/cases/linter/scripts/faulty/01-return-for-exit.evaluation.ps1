# Is the print spooler running?
$service = Get-Service -Name Spooler -ErrorAction SilentlyContinue
if ($service -eq $null) { #~ WK6031
    Write-Output 'There is no spooler.'
    return 0 #~ WK6002
}
if ($service.Status -ne 'Running') {
    Write-Output 'The spooler is not running.'
    return 1 #~ WK6002
}
exit 0 #~ WK6003
Write-Output 'The spooler is running.' #~ WK6001

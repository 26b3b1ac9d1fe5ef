# Is the guest account disabled?
try {
    $guest = Get-CimInstance -ClassName Win32_UserAccount -Filter "LocalAccount = TRUE AND Name = 'Guest'" #~ WK6007
} catch { #~ WK6006
    Write-Output 'Could not look.'
}
if ($guest.Disabled -eq $false) {
    Write-Output 'The guest account is enabled.'
    exit 1
}
try {
    Get-Service -Name LanmanServer -ErrorAction Stop | Out-Null
} catch {
    exit 0 #~ WK6006
}
Write-Output 'The guest account is disabled.'
exit 0

# Is the guest account disabled?
try {
    $guest = Get-CimInstance -ClassName Win32_UserAccount -Filter "LocalAccount = TRUE AND Name = 'Guest'" -ErrorAction Stop
    Get-Service -Name LanmanServer -ErrorAction Stop | Out-Null
} catch {
    Write-Error -Message "Could not look: $($_.Exception.Message)" -ErrorAction Continue
    exit 90
}
if ($guest.Disabled -eq $false) {
    Write-Output 'The guest account is enabled.'
    exit 1
}
Write-Output 'The guest account is disabled.'
exit 0

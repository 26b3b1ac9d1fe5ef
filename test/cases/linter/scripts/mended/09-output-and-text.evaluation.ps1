# Is the firewall on? Looks at all profiles.
function Test-Profile($Name) {
    $headers = @{ Authorization = "Bearer $env:VENDOR_TOKEN" }
    Invoke-RestMethod -Uri "https://example.org/$Name" -Headers $headers
}
try {
    $profiles = Get-NetFirewallProfile -ErrorAction Stop
} catch {
    Write-Error -Message $_.Exception.Message -ErrorAction Continue
    exit 90
}
$off = 0
foreach ($entry in $profiles) {
    if ($entry.Enabled -ne 'True') { $off++ }
    Test-Profile $entry.Name | Out-Null
}
if ($off -gt 0) {
    Write-Output "$off profiles are off."
    exit 1
}
Write-Output 'All profiles are on.'
exit 0

# Ist die Firewall eingeschaltet? Prüfung für alle Profile. #~ WK6019
function Check-Profile($Name) { #~ WK6036
    $apiKey = 'f3a9c1d27b604e5f8a1b' #~ WK6022
    $headers = @{ Authorization = 'Bearer f3a9c1d27b604e5f8a1bc0ffee' } #~ WK6022
    Invoke-RestMethod -Uri "https://example.org/$Name`?key=$apiKey" -Headers $headers
}
try {
    $profiles = Get-NetFirewallProfile -ErrorAction Stop
} catch { } #~ WK6033
$off = 0
foreach ($entry in $profiles) {
    if ($entry.Enabled -ne 'True') { $off++ }
    Check-Profile $entry.Name | Out-Null
}
if ($off > 0) { #~ WK6037 WK6005
    Write-Host "$off Profile sind aus" -ForegroundColor Red #~ WK6018
    exit 1
}
Write-Host 'Alle Profile sind an'
exit 0

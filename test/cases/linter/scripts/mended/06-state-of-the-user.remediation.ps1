# Sets the wallpaper of everybody who has a profile and clears what the browser left.
$profiles = Get-CimInstance -ClassName Win32_UserProfile -Filter 'Special = FALSE' -OperationTimeoutSec 30 -ErrorAction Stop
foreach ($userProfile in $profiles) {
    $hive = "Registry::HKEY_USERS\$($userProfile.SID)\Control Panel\Desktop"
    if (Test-Path -LiteralPath $hive) {
        Set-ItemProperty -LiteralPath $hive -Name Wallpaper -Value 'C:\Windows\Web\Wallpaper\Company.jpg' -ErrorAction Stop
    }
    $cache = Join-Path -Path $userProfile.LocalPath -ChildPath 'AppData\Local\Vendor\Cache'
    Get-ChildItem -LiteralPath $cache -ErrorAction SilentlyContinue | ForEach-Object {
        Remove-Item -LiteralPath $_.FullName -Recurse -ErrorAction Stop
    }
}
Write-Output "Cleared for $(@($profiles).Count) users."
exit 0

# Sets the wallpaper and clears what the browser left.
Set-ItemProperty -Path 'HKCU:\Control Panel\Desktop' -Name Wallpaper -Value 'C:\Windows\Web\Wallpaper\Company.jpg' #~ WK6012
$cache = "$env:LOCALAPPDATA\Vendor\Cache" #~ WK6012
$profileFolder = $env:USERPROFILE #~ WK6012
$desktop = [Environment]::GetFolderPath('Desktop') #~ WK6012
foreach ($folder in $cache, "$profileFolder\Temp") {
    gci $folder | % { del $_.FullName } #~ WK6030 WK6030 WK6030
}
Write-Output "Cleared, and $desktop was left alone."
exit 0

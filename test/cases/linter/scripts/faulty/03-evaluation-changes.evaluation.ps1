# Is the agent's folder there, and is its tool up to date?
$folder = "$env:ProgramData\Vendor"
if (-not (Test-Path -LiteralPath $folder)) {
    New-Item -ItemType Directory -Path $folder | Out-Null #~ WK6005
}
Get-Date | Out-File -FilePath "$folder\last-look.txt" #~ WK6005
'looked' > "$folder\mark.txt" #~ WK6005
$wanted = (Get-Item -LiteralPath '.\tool.exe').VersionInfo.FileVersion #~ WK6024
$present = (Get-Item -LiteralPath "$folder\tool.exe").VersionInfo.FileVersion
if ($present -ne $wanted) { #~ WK6004
    exit 1
}

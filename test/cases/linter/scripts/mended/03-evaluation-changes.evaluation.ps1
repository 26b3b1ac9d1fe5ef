# Is the agent's folder there, and is its tool up to date?
$folder = "$env:ProgramData\Vendor"
$wanted = '2.4.0.0'
if (-not (Test-Path -LiteralPath "$folder\tool.exe")) {
    Write-Output 'The tool is missing.'
    exit 1
}
$present = (Get-Item -LiteralPath "$folder\tool.exe").VersionInfo.FileVersion
if ($present -ne $wanted) {
    Write-Output "The tool has the version $present."
    exit 1
}
Write-Output "The tool has the version $wanted."
exit 0

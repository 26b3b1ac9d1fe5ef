# Is the print spooler running?
$service = Get-Service -Name Spooler -ErrorAction SilentlyContinue
if ($null -eq $service) {
    Write-Output 'There is no spooler.'
    exit 0
}
if ($service.Status -ne 'Running') {
    Write-Output 'The spooler is not running.'
    exit 1
}
Write-Output 'The spooler is running.'
exit 0

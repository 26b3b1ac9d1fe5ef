$name = 'vendor'
Stop-Process -Name $name -ErrorAction SilentlyContinue
$deadline = (Get-Date).AddMinutes(2)
while (Get-Process -Name $name -ErrorAction SilentlyContinue) {
    if ((Get-Date) -ge $deadline) {
        Write-Output "$name is still running after two minutes."
        exit 1
    }
    Start-Sleep -Seconds 5
}
$look = 0
do {
    Start-Sleep -Seconds 1
    $state = (Get-Service -Name VendorAgent).Status
    $look++
} until ($state -eq 'Stopped' -or $look -ge 60)
if ($state -ne 'Stopped') {
    Write-Output "The agent is $state."
    exit 1
}
Write-Output 'Done; a restart is needed.'
exit 0

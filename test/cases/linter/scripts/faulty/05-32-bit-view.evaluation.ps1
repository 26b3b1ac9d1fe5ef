# Is the product installed, and is the disk encrypted?
$key = 'HKLM:\SOFTWARE\Vendor\Product' #~ WK6010
$version = (Get-ItemProperty -Path $key -ErrorAction SilentlyContinue).Version
$entries = Get-ChildItem -Path HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall #~ WK6010
$policy = Get-ItemProperty -Path 'HKLM:\SOFTWARE\Policies\Vendor' -ErrorAction SilentlyContinue
$status = & "$env:SystemRoot\System32\manage-bde.exe" -status C: #~ WK6011
if ($LASTEXITCODE -ne 0) { exit 1 }
$sessions = quser.exe #~ WK6011
if ($LASTEXITCODE -ne 0) { exit 1 }
if ($version -and $entries -and $policy -and $status -and $sessions) { exit 0 }
exit 1

# Is the old product gone?
$product = Get-WmiObject -Class Win32_Product -Filter "Name LIKE 'Vendor%'" #~ WK6017 WK6016
$disks = gwmi Win32_LogicalDisk #~ WK6030 WK6017
$unused = Get-CimInstance -ClassName Win32_BIOS #~ WK6034
Get-WinEvent -LogName Application #~ WK6023
Invoke-Expression "Get-Service Vendor*" #~ WK6035
if ($product -or -not $disks) {
    exit 1
}
exit 0

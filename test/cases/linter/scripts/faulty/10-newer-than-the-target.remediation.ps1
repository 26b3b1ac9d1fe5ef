using namespace System.Collections.Generic #~ WK6020
$list = [List[string]]::new() #~ WK6020
$stack = [System.Collections.Stack]::new() #~ WK6020
$user = (Get-CimInstance -ClassName Win32_ComputerSystem).UserName
$name = $user ?? 'nobody' #~ WK6020
$kind = $user ? 'somebody' : 'nobody' #~ WK6020
(1, 2, 3).Where({ $_ -gt 1 }) | ForEach-Object { $list.Add("$_") } #~ WK6020
Expand-Archive -Path '.\payload.zip' -DestinationPath "$env:ProgramData\Vendor" #~ WK6021
$data = Get-Content -Path "$env:ProgramData\Vendor\data.json" -Raw | ConvertFrom-Json -AsHashtable #~ WK6021
$matches = $data.Items #~ WK6038
Test-Path -Path $list[0] && Write-Output "$name $kind $($matches.Count) $($stack.Count)" #~ WK6020
exit 0

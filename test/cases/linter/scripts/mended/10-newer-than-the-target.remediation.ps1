$list = New-Object -TypeName System.Collections.ArrayList
$user = (Get-CimInstance -ClassName Win32_ComputerSystem).UserName
if ($null -eq $user) { $name = 'nobody' } else { $name = $user }
if ($user) { $kind = 'somebody' } else { $kind = 'nobody' }
1, 2, 3 | Where-Object { $_ -gt 1 } | ForEach-Object { $null = $list.Add("$_") }
$shell = New-Object -ComObject Shell.Application
$shell.NameSpace("$env:ProgramData\Vendor").CopyHere($shell.NameSpace("$pwd\payload.zip").Items())
$data = Get-Content -Path "$env:ProgramData\Vendor\data.json" -Raw | ConvertFrom-Json
$items = $data.Items
if (Test-Path -Path $list[0]) { Write-Output "$name $kind $($items.Count)" }
exit 0

# Is the product installed, and is the disk encrypted?
$native = "$env:SystemRoot\Sysnative"
if (-not (Test-Path -LiteralPath $native)) { $native = "$env:SystemRoot\System32" }
$version = & "$native\reg.exe" query 'HKLM\SOFTWARE\Vendor\Product' /v Version /reg:64
if ($LASTEXITCODE -ne 0) {
    Write-Output 'The product is not installed.'
    exit 1
}
$policy = Get-ItemProperty -Path 'HKLM:\SOFTWARE\Policies\Vendor' -ErrorAction SilentlyContinue
$status = & "$native\manage-bde.exe" -status C:
if ($LASTEXITCODE -ne 0) {
    Write-Output 'The disk was not looked at.'
    exit 2
}
if ($version -and $policy -and $status) { exit 0 }
exit 1

# Makes the Windows installer with Inno Setup 6: make_installer.ps1 -Version 1.2.0
# Signs programs and installer where WINDOWS_CERTIFICATE (PFX, base64) and its password are in the environment.
param([Parameter(Mandatory)][string]$Version)
$ErrorActionPreference = "Stop"
$here = Split-Path -Parent $PSCommandPath
$root = Resolve-Path "$here\..\.."
$frozen = "$root\build\cpu\dist\fitness-app"
if (-not (Test-Path $frozen)) { throw "There is no app at ${frozen}: run packaging\freeze.py first." }
$iscc = "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe"
if (-not (Test-Path $iscc)) { throw "Inno Setup 6 is missing: winget install JRSoftware.InnoSetup" }

$words = @("/DVersion=$Version", "/DSource=$frozen", "/O$root\dist")
if ($env:WINDOWS_CERTIFICATE) {
    $pfx = Join-Path $env:TEMP "fitness-app.pfx"
    [IO.File]::WriteAllBytes($pfx, [Convert]::FromBase64String($env:WINDOWS_CERTIFICATE))
    $signtool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" |
        Sort-Object FullName | Select-Object -Last 1 -ExpandProperty FullName
    $how = @("sign", "/fd", "sha256", "/td", "sha256", "/tr", "http://timestamp.digicert.com",
        "/f", $pfx, "/p", $env:WINDOWS_CERTIFICATE_PASSWORD)
    Write-Host "==> Signing the programs"
    & $signtool @how "$frozen\fitness-app.exe" "$frozen\fitness-app-window.exe"
    if ($LASTEXITCODE) { throw "signtool ended with $LASTEXITCODE" }
    $quoted = ($how | ForEach-Object { if ($_ -match "[ \\]") { "`$q$_`$q" } else { $_ } }) -join " "
    $words += @("/DSigned", "/Ssigntool=`$q$signtool`$q $quoted `$f")
} else {
    Write-Host "==> Not signed: WINDOWS_CERTIFICATE is not set"
}
Write-Host "==> Making the installer"
$licences = "$root\LICENSE", "$root\resources\models\LICENSE" | ForEach-Object { [IO.File]::ReadAllText($_) }
[IO.File]::WriteAllText("$root\build\licences.txt", ($licences -join "`r`n`r`n"), (New-Object Text.UTF8Encoding $true))
& $iscc @words "$here\fitness-app.iss"
if ($LASTEXITCODE) { throw "Inno Setup ended with $LASTEXITCODE" }
if ($env:WINDOWS_CERTIFICATE) { Remove-Item $pfx }

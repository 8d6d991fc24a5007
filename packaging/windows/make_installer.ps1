# Makes the Windows installer with Inno Setup 6.3 or newer: make_installer.ps1 -Version 1.2.0
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
$pfx = Join-Path $env:TEMP "fitness-app.pfx"
try {
    if ($env:WINDOWS_CERTIFICATE) {
        [IO.File]::WriteAllBytes($pfx, [Convert]::FromBase64String($env:WINDOWS_CERTIFICATE))
        $signtool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" |
            Sort-Object FullName | Select-Object -Last 1 -ExpandProperty FullName
        if (-not $signtool) { throw "signtool.exe is missing: install the Windows SDK's signing tools." }
        # /td counts only after /tr: before it the time stamp would be SHA-1.
        $how = @("sign", "/fd", "sha256", "/tr", "http://timestamp.digicert.com", "/td", "sha256",
            "/f", $pfx)
        if ($env:WINDOWS_CERTIFICATE_PASSWORD) { $how += "/p", $env:WINDOWS_CERTIFICATE_PASSWORD }
        Write-Host "==> Signing the programs"
        & $signtool @how "$frozen\fitness-app.exe" "$frozen\fitness-app-window.exe"
        if ($LASTEXITCODE) { throw "signtool ended with $LASTEXITCODE" }
        # Inno Setup reads $q as a quote, $f as the file, and $$ as a dollar, of a password, say.
        $told = @($signtool) + $how | ForEach-Object { "`$q" + $_.Replace('$', '$$') + "`$q" }
        $words += @("/DSigned", "/Ssigntool=$told `$f")
    } else {
        Write-Host "==> Not signed: WINDOWS_CERTIFICATE is not set"
    }
    Write-Host "==> Making the installer"
    $licences = "$root\LICENSE", "$root\resources\models\LICENSE" | ForEach-Object { [IO.File]::ReadAllText($_) }
    [IO.File]::WriteAllText("$root\build\licences.txt", ($licences -join "`r`n`r`n"), (New-Object Text.UTF8Encoding $true))
    & $iscc @words "$here\fitness-app.iss"
    if ($LASTEXITCODE) { throw "Inno Setup ended with $LASTEXITCODE" }
} finally {
    if (Test-Path $pfx) { Remove-Item $pfx }
}

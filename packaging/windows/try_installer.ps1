# Installs silently into a folder of its own, tries the app there, removes it and looks for what is left.
param([Parameter(Mandatory)][string]$Version, [Parameter(Mandatory)][string]$Clip)
$ErrorActionPreference = "Stop"
$root = Resolve-Path "$(Split-Path -Parent $PSCommandPath)\..\.."
$target = Join-Path $env:TEMP "Fitness Coach Test"
$setup = Start-Process -Wait -PassThru "$root\dist\fitness-app-$Version-windows-x64.exe" -ArgumentList @(
    "/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART", "/CURRENTUSER", "/DIR=`"$target`"")
if ($setup.ExitCode) { throw "The installer ended with $($setup.ExitCode)" }
python "$root\packaging\smoke.py" "$target\fitness-app.exe" --video $Clip
if ($LASTEXITCODE) { throw "The installed app failed" }
$away = Start-Process -Wait -PassThru "$target\unins000.exe" -ArgumentList "/VERYSILENT", "/NORESTART"
if ($away.ExitCode) { throw "The uninstaller ended with $($away.ExitCode)" }
Start-Sleep -Seconds 5  # it deletes itself last
if (Test-Path $target) { throw "This was left behind: $(Get-ChildItem -Recurse $target | Select-Object -First 20)" }
Write-Host "==> Installed, tried and removed; nothing was left behind"

# Installs silently into a folder of its own, tries the app there, removes it and looks for what is left.
param([Parameter(Mandatory)][string]$Version, [Parameter(Mandatory)][string]$Clip)
$ErrorActionPreference = "Stop"
$root = Resolve-Path "$(Split-Path -Parent $PSCommandPath)\..\.."
$target = Join-Path $env:TEMP "Fitness Coach Test"
$setup = Start-Process -Wait -PassThru "$root\dist\fitness-app-$Version-windows-x64.exe" -ArgumentList @(
    "/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART", "/CURRENTUSER", "/DIR=`"$target`"")
if ($setup.ExitCode) { throw "The installer ended with $($setup.ExitCode)" }
$classes = "HKCU:\Software\Classes"
$opening = (Get-Item "$classes\fitness-app.bundle\shell\open\command").GetValue("")
$wanted = "`"$target\fitness-app-window.exe`" `"%1`""
if ((Get-Item "$classes\.fitbundle").GetValue("") -ne "fitness-app.bundle" -or $opening -ne $wanted) {
    throw "A double click on a .fitbundle would run: $opening"
}
python "$root\packaging\smoke.py" "$target\fitness-app.exe" --video $Clip
if ($LASTEXITCODE) { throw "The installed app failed" }
$away = Start-Process -Wait -PassThru "$target\unins000.exe" -ArgumentList "/VERYSILENT", "/NORESTART"
if ($away.ExitCode) { throw "The uninstaller ended with $($away.ExitCode)" }
Start-Sleep -Seconds 5  # it deletes itself last
if (Test-Path $target) { throw "This was left behind: $(Get-ChildItem -Recurse $target | Select-Object -First 20)" }
if (Test-Path "$classes\fitness-app.bundle") { throw "The kind of file .fitbundle was left behind" }
Write-Host "==> Installed, tried and removed; nothing was left behind"

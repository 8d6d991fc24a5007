# Installs silently over what an older version left, tries the app there, removes it and looks for what is left.
param([Parameter(Mandatory)][string]$Version, [Parameter(Mandatory)][string]$Clip)
$ErrorActionPreference = "Stop"
$root = Resolve-Path "$(Split-Path -Parent $PSCommandPath)\..\.."
$target = "$root\build\Fitness Coach Test"
$quiet = @("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")
$old = New-Item -Force -ItemType File "$target\_internal\old\of-the-version-before.txt"
$setup = Start-Process -Wait -PassThru "$root\dist\fitness-app-$Version-windows-x64.exe" -ArgumentList (
    $quiet + @("/CURRENTUSER", "/DIR=`"$target`""))
if ($setup.ExitCode) { throw "The installer ended with $($setup.ExitCode)" }
if (Test-Path $old.FullName) { throw "A file of the version before is still there: $($old.FullName)" }
$classes = "HKCU:\Software\Classes"
$opening = (Get-Item "$classes\fitness-app.bundle\shell\open\command").GetValue("")
$wanted = "`"$target\fitness-app-window.exe`" `"%1`""
if ((Get-Item "$classes\.fitbundle").GetValue("") -ne "fitness-app.bundle" -or $opening -ne $wanted) {
    throw "A double click on a .fitbundle would run: $opening"
}
$named = "HKCU:\Software\Microsoft\Windows\CurrentVersion\App Paths\fitness-app.exe"
if ((Get-Item $named).GetValue("") -ne "$target\fitness-app.exe") { throw "Windows does not find the app by its name" }
$shortcut = "$([Environment]::GetFolderPath('Programs'))\Fitness Coach\Fitness Coach.lnk"
if (-not (Test-Path $shortcut)) { throw "The start menu has no entry: $shortcut" }
python "$root\packaging\smoke.py" "$target\fitness-app.exe" --video $Clip
if ($LASTEXITCODE) { throw "The installed app failed" }
$away = Start-Process -Wait -PassThru "$target\unins000.exe" -ArgumentList $quiet
if ($away.ExitCode) { throw "The uninstaller ended with $($away.ExitCode)" }
$until = (Get-Date).AddSeconds(30)  # it deletes itself last
while ((Test-Path $target) -and (Get-Date) -lt $until) { Start-Sleep -Milliseconds 200 }
foreach ($place in $target, "$classes\fitness-app.bundle", "$classes\.fitbundle", $named, $shortcut) {
    if (-not (Test-Path $place)) { continue }
    throw "This was left behind: $place $(Get-ChildItem -Recurse -Name $place | Select-Object -First 20)"
}
Write-Host "==> Installed, tried and removed; nothing was left behind"

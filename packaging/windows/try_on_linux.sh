#!/bin/bash
# Makes the Windows installer and tries it on Linux, with Inno Setup under Wine: try_on_linux.sh
#
# The frozen app, which only Windows can make, is stood in for by small programs of Wine and files with long and
# foreign names. The installers run silently in a Windows of their own below build/windows: a first installation,
# a newer version over it, a removal, each also while the app runs, and one when another program has taken the ending
# over. Files, registry and start menu are compared after each. Signing is tried where osslsigncode is.
# Needs wine with its 32-bit half, and Xvfb. ISCC is the path of Inno Setup's ISCC.exe; unset, npm fetches one.
set -euo pipefail
cd "$(dirname "$0")/../.."
room=$PWD/build/windows
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' fitness_app/__init__.py)
older=0.0.1
own_home=$HOME
export WINEPREFIX=$room/prefix WINEARCH=win64 WINEDEBUG=-all HOME=$room/home
export WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d"
target="$WINEPREFIX/drive_c/Fitness Coach Test"
quiet=(/VERYSILENT /SUPPRESSMSGBOXES /NORESTART)
classes='HKCU\Software\Classes'
named='HKCU\Software\Microsoft\Windows\CurrentVersion\App Paths\fitness-app.exe'
removal='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{8C9E2D8C-82A4-4CE0-809F-61A403012501}_is1'

fail() { echo "error: $*"; exit 1; }
same() { [ "$2" = "$3" ] || fail "$1 is '$2' and should be '$3'."; }
# By a file: a pipe would stay open for as long as Windows runs.
wine_() {
  local ended=0
  timeout 300 wine "$@" >"$room/said" 2>/dev/null || ended=$?
  tr -d '\r' <"$room/said"
  return "$ended"
}
windows() { wine_ winepath -w "$1"; }
known() { wine_ reg query "$@" >/dev/null; }
# value KEY [NAME]: without a name the key's own
value() { wine_ reg query "$1" ${2:+/v "$2"} | sed -n "s/^ *${2:-(Default)} *REG_SZ *//p"; }
# of_user VARIABLE: the folder that Windows calls so
of_user() { wine_ winepath -u "$(wine_ cmd /c "echo %$1%")"; }

ready() {
  for program in wine wineserver Xvfb; do
    command -v "$program" >/dev/null || fail "$program is missing: sudo dpkg --add-architecture i386 &&" \
      "sudo apt-get update && sudo apt-get install wine wine64 wine32:i386 xvfb"
  done
  ISCC=${ISCC:-$room/inno/package/bin/ISCC.exe}
  mkdir -p "$room/inno" "$room/home"
  if [ "$ISCC" = "$room/inno/package/bin/ISCC.exe" ] && [ ! -f "$ISCC" ]; then
    command -v npm >/dev/null || fail "npm is missing, which would fetch Inno Setup: install it, or set ISCC to its ISCC.exe."
    echo "==> Fetching Inno Setup, as npm packs it"
    (cd "$room/inno" && HOME=$own_home npm pack --silent innosetup@6 >/dev/null && tar -xzf innosetup-*.tgz)
  fi
  [ -f "$ISCC" ] || fail "There is no Inno Setup at $ISCC: set ISCC to its ISCC.exe."
}

screen() {
  Xvfb -displayfd 3 -screen 0 1024x768x24 -nolisten tcp 3>"$room/display" >/dev/null 2>&1 &
  trap 'wineserver -k 2>/dev/null || true; kill '$!' 2>/dev/null || true' EXIT
  for _ in $(seq 100); do [ -s "$room/display" ] && break; sleep 0.1; done
  DISPLAY=:$(cat "$room/display")
  export DISPLAY
}

fresh_windows() {
  rm -rf "$WINEPREFIX"
  wineboot --init >/dev/null 2>&1
  wine_ reg add 'HKCU\Software\Wine' /v Version /d win10 /f >/dev/null
  [ -d "$WINEPREFIX/drive_c/windows/syswow64" ] || fail "Wine's 32-bit half is missing: sudo apt-get install wine32:i386"
  shortcut="$(of_user APPDATA)/Microsoft/Windows/Start Menu/Programs/Fitness Coach"
  log="$(of_user LOCALAPPDATA)/fitness-app/fitness.db"
}

# stand_in VERSION: a frozen app of that version, with its icons where freeze.py puts them
stand_in() {
  local app=$room/$1/dist/fitness-app deep
  deep=$app/_internal/$(printf 'a_folder_with_a_long_name_%s/' 1 2 3 4)
  rm -rf "${room:?}/$1"
  mkdir -p "$deep" "$app/_internal/Übung 深蹲 تمرین" "$app/_internal/$1"
  cp -L "$WINEPREFIX/drive_c/windows/system32/notepad.exe" "$app/fitness-app.exe"
  cp "$app/fitness-app.exe" "$app/fitness-app-window.exe"
  echo deep >"$deep/and_a_file_whose_name_is_long_too.dist-info.txt"
  echo foreign >"$app/_internal/Übung 深蹲 تمرین/übung.txt"
  echo "$1" >"$app/_internal/$1/of this version.txt"
  : >"$app/_internal/empty"
  [ -d "$room/icons" ] || "${PYTHON:-.venv/bin/python}" packaging/icons.py "$room/icons"
  cp -r "$room/icons" "$room/$1/"
  { printf '\xef\xbb\xbf'; cat LICENSE; printf '\r\n\r\n'; cat resources/models/LICENSE; } >build/licences.txt
}

# compile VERSION FOLDER [WORD...]
compile() {
  local told=$room/iscc-$1.log
  mkdir -p "$2"
  timeout 300 wine "$ISCC" "/DVersion=$1" "/DSource=$(windows "$room/$1/dist/fitness-app")" "/O$(windows "$2")" "${@:3}" \
    "$(windows "$room/fitness-app.iss")" >"$told" 2>/dev/null || { tail -n 20 "$told"; fail "Inno Setup failed: $told"; }
  ! grep -i warning "$told" || fail "Inno Setup warns: $told"
}

# holds VERSION: the folder holds the files of that version, and of the user's alone
holds() {
  diff -r --exclude='unins000.*' --exclude='my notes.txt' "$room/$1/dist/fitness-app" "$target" || fail "These are not the files of $1."
}

# installs FOLDER VERSION: the installer that lies there
installs() {
  local place
  place=$(windows "$target")
  wine_ "$1/fitness-app-$2-windows-x64.exe" "${quiet[@]}" /CURRENTUSER "/DIR=$place" || fail "The installer of $2 ended with $?."
  holds "$2"
  same "What a double click runs" "$(value "$classes\\fitness-app.bundle\\shell\\open\\command")" \
    "\"$place\\fitness-app-window.exe\" \"%1\""
  same "The kind of .fitbundle" "$(value "$classes\\.fitbundle")" fitness-app.bundle
  known "$classes\\.fitbundle\\OpenWithProgids" /v fitness-app.bundle || fail "It is not offered for .fitbundle."
  same "What the name starts" "$(value "$named")" "$place\\fitness-app.exe"
  same "The version in the Settings" "$(value "$removal" DisplayVersion)" "$2"
  [ -f "$shortcut/Fitness Coach.lnk" ] || fail "The start menu has no entry."
}

# removes [FILE...]: the program goes, the user's files stay, of which these lie in the program's folder
removes() {
  wine_ "$target/unins000.exe" "${quiet[@]}" || fail "The uninstaller ended with $?."
  for _ in $(seq 150); do [ -e "$target/unins000.exe" ] || break; sleep 0.2; done  # it deletes itself last
  same "What is left" "$(find "$target" -type f -printf '%f\n' 2>/dev/null)" "$*"
  [ -n "$*" ] || [ ! -e "$target" ] || fail "The folder was left behind."
  for key in "$classes\\fitness-app.bundle" "$named" "$removal"; do ! known "$key" || fail "This was left behind: $key"; done
  [ ! -e "$shortcut" ] || fail "The start menu's entry was left behind."
  same "The user's log" "$(cat "$log")" mine
}

# refuses VERSION PROGRAM [WORD...]: while that version runs, nothing of it is touched
refuses() {
  local running
  wine "$target/fitness-app-window.exe" >/dev/null 2>&1 &
  running=$!
  for _ in $(seq 100); do grep -q fitness-app-window.exe "/proc/$running/maps" && break; sleep 0.2; done
  ! wine_ "${@:2}" "${quiet[@]}" || fail "It was changed while it ran, by $2."
  kill -0 "$running" || fail "It did not run."
  holds "$1"
  kill "$running"
  wait "$running" || true
}

# A sign tool that asks Linux to sign: Inno Setup takes no installer that was not signed.
sign_tool() {
  openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out nobody.pem -subj /CN=nobody -days 2 2>/dev/null
  openssl pkcs12 -export -passout 'pass:a b$c' -inkey key.pem -in nobody.pem -out "of nobody.pfx"
  cat >sign <<'END'
#!/bin/sh
cd "$(dirname "$0")"
for file; do :; done
file=$(winepath -u "$file")
osslsigncode sign -h sha256 -pkcs12 "of nobody.pfx" -pass 'a b$c' -in "$file" -out new >sign.log && mv new "$file"
touch done
END
  chmod +x sign
  cat >"sign tool.bat" <<END
@echo off
echo %*>>"%~dp0told.txt"
start "" /unix "$PWD/sign" %*
:wait
if not exist "%~dp0done" goto wait
del "%~dp0done"
END
}

# signed FOLDER: the installer as make_installer.ps1 has it signed; folder, certificate and password need quoting
signed() {
  local words="" word told
  rm -rf "$1"
  mkdir -p "$1"
  (cd "$1" && sign_tool)
  for word in "$(windows "$1/sign tool.bat")" sign /fd sha256 /f "$(windows "$1/of nobody.pfx")" /p 'a b$$c'; do
    words+="\$q$word\$q "
  done
  compile "$version" "$1" /DSigned "/Ssigntool=$words\$f"
  told="\"sign\" \"/fd\" \"sha256\" \"/f\" \"$(windows "$1/of nobody.pfx")\" \"/p\" \"a b\$c\""
  [ "$(tr -d '\r' <"$1/told.txt" | grep -cF "$told")" = 2 ] || fail "Not signed as asked: $1/told.txt"
  installs "$1" "$version"
  for word in "$1/fitness-app-$version-windows-x64.exe" "$target/unins000.exe"; do
    osslsigncode verify -CAfile "$1/nobody.pem" "$word" >"$1/verify.log" || fail "It is not signed: $word ($1/verify.log)"
  done
}

ready
screen
echo "==> A fresh Windows 10"
fresh_windows
echo "==> Inno Setup: an older version and $version"
# Wine 8 has no folder for the programs of one user; on Windows this is the same one.
sed 's/{autopf}/{localappdata}\\Programs/' packaging/windows/fitness-app.iss >"$room/fitness-app.iss"
for one in "$older" "$version"; do stand_in "$one"; compile "$one" "$room/installers"; done
mkdir -p "$(dirname "$log")"
echo mine >"$log"
echo "==> Installing $older, and $version over it (while it runs, it refuses)"
installs "$room/installers" "$older"
echo mine >"$target/my notes.txt"
refuses "$older" "$room/installers/fitness-app-$version-windows-x64.exe" /CURRENTUSER
installs "$room/installers" "$version"
[ -f "$target/my notes.txt" ] || fail "A file of the user's is gone."
echo "==> Removing it (while it runs, it refuses)"
refuses "$version" "$target/unins000.exe"
removes "my notes.txt"
rm -r "$target"
! known "$classes\\.fitbundle" || fail "The ending .fitbundle was left behind."
echo "==> Removing it when another program has taken the ending over"
installs "$room/installers" "$version"
wine_ reg add "$classes\\.fitbundle" /ve /d another.program /f >/dev/null
removes
same "The other program's ending" "$(value "$classes\\.fitbundle")" another.program
! known "$classes\\.fitbundle\\OpenWithProgids" || fail "It is still offered for .fitbundle."
if command -v osslsigncode >/dev/null && command -v openssl >/dev/null; then
  echo "==> Signing installer and uninstaller"
  signed "$room/the signed one"
  removes
else
  echo "==> Signing is not tried: sudo apt-get install osslsigncode openssl"
fi
echo "==> Installed, renewed and removed; nothing was left behind"

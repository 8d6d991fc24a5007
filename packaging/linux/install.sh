#!/bin/sh
# Installs the unpacked app: install.sh [--prefix DIR], DIR being ~/.local without it (no root is needed).
# Run again with a newer version it takes the place of the older one. The user's log lies elsewhere.
set -eu
prefix=$HOME/.local
[ "${1:-}" = --prefix ] && prefix=$2
here=$(cd "$(dirname "$0")" && pwd)
share=$prefix/share

for running in /proc/[0-9]*/exe; do
  [ "$running" -ef "$prefix/lib/fitness-app/fitness-app" ] || continue
  echo "error: The app is running: close it, then run this again." >&2
  exit 1
done
mkdir -p "$prefix/lib" "$prefix/bin"
rm -rf "$prefix/lib/fitness-app.new"
echo "==> Copying the app into $prefix/lib/fitness-app"
cp -R "$here/fitness-app" "$prefix/lib/fitness-app.new"
cp "$here/uninstall.sh" "$prefix/lib/fitness-app.new/uninstall.sh"
rm -rf "$prefix/lib/fitness-app"
mv "$prefix/lib/fitness-app.new" "$prefix/lib/fitness-app"
ln -sfn "$prefix/lib/fitness-app/fitness-app" "$prefix/bin/fitness-app"

for icon in "$here"/hicolor/*/apps/fitness-app.*; do
  size=$(basename "$(dirname "$(dirname "$icon")")")
  mkdir -p "$share/icons/hicolor/$size/apps"
  cp "$icon" "$share/icons/hicolor/$size/apps/"
done
mkdir -p "$share/applications" "$share/mime/packages"
sed "s|^Exec=fitness-app|Exec=\"$prefix/bin/fitness-app\"|" "$here/fitness-app.desktop" \
  > "$share/applications/fitness-app.desktop"
cp "$here/fitness-app.xml" "$share/mime/packages/"
sh "$prefix/lib/fitness-app/uninstall.sh" --refresh "$prefix"

echo "==> Done: it is in your menu as Fitness Coach, and on the command line as $prefix/bin/fitness-app."
echo "    To remove it: sh $prefix/lib/fitness-app/uninstall.sh"
missing=$(LC_ALL=C ldd "$prefix/lib/fitness-app/_internal/PySide6/Qt/plugins/platforms/libqxcb.so" 2>/dev/null |
  awk '/not found/ {print $1}' | while read -r name; do
    [ -e "$prefix/lib/fitness-app/_internal/$name" ] || printf ' %s' "$name"
  done)
[ -z "$missing" ] || echo "    The window needs libraries of the system that are missing here:$missing"
case ":$PATH:" in *":$prefix/bin:"*) ;; *) echo "    $prefix/bin is not in your PATH." ;; esac

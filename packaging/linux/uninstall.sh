#!/bin/sh
# Removes the app that install.sh put here, and nothing of the user's: log, settings and videos stay.
# With --refresh PREFIX it only tells the desktop of what changed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
prefix=$(dirname "$(dirname "$here")")
refresh() {
  for program in "update-desktop-database applications" "update-mime-database mime" \
    "gtk-update-icon-cache -qtf icons/hicolor"; do
    set -- $program
    name=$1
    shift
    command -v "$name" >/dev/null 2>&1 || continue
    (cd "$prefix/share" && "$name" "$@") >/dev/null 2>&1 || true
  done
}
if [ "${1:-}" = --refresh ]; then
  prefix=$2
  refresh
  exit 0
fi

[ "$(readlink "$prefix/bin/fitness-app" 2>/dev/null)" = "$here/fitness-app" ] && rm "$prefix/bin/fitness-app"
rm -f "$prefix/share/applications/fitness-app.desktop" "$prefix/share/mime/packages/fitness-app.xml"
rm -f "$prefix"/share/icons/hicolor/*/apps/fitness-app.png "$prefix"/share/icons/hicolor/*/apps/fitness-app.svg
refresh
# Folders that are empty now were made by the installer, or are missed by nobody.
for folder in "$prefix"/share/icons/hicolor/*/apps "$prefix"/share/icons/hicolor/* "$prefix/share/icons/hicolor" \
  "$prefix/share/icons" "$prefix/share/applications" "$prefix/share/mime/packages" "$prefix/share/mime"; do
  rmdir "$folder" 2>/dev/null || true
done
rm -rf "$here"
rmdir "$prefix/lib" "$prefix/bin" 2>/dev/null || true
echo "==> Removed. Your log and settings are where they were."

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
# What those programs wrote goes with the last entry that they wrote it of; with others' entries it stays.
forget() {
  cd "$prefix/share" || return 0
  if [ -d applications ] && ! find applications -name '*.desktop' | grep -q .; then
    rm -f applications/mimeinfo.cache
  fi
  if [ -d mime ] && ! find mime/packages -name '*.xml' 2>/dev/null | grep -q .; then
    for name in aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version \
      XMLnamespaces application/vnd.fitness-app.bundle.xml application/vnd.fitness-app.pose-recording.xml; do
      rm -f "mime/$name"
    done
    rmdir mime/application 2>/dev/null || true
  fi
  if [ -d icons/hicolor ] && ! find icons/hicolor -type f ! -path icons/hicolor/icon-theme.cache | grep -q .; then
    rm -f icons/hicolor/icon-theme.cache
  fi
}
if [ "${1:-}" = --refresh ]; then
  prefix=$2
  refresh
  exit 0
fi

for running in /proc/[0-9]*/exe; do
  [ "$running" -ef "$here/fitness-app" ] || continue
  echo "error: The app is running: close it, then run this again." >&2
  exit 1
done
[ "$(readlink "$prefix/bin/fitness-app" 2>/dev/null)" = "$here/fitness-app" ] && rm "$prefix/bin/fitness-app"
rm -f "$prefix/share/applications/fitness-app.desktop" "$prefix/share/mime/packages/fitness-app.xml"
rm -f "$prefix"/share/icons/hicolor/*/apps/fitness-app.png "$prefix"/share/icons/hicolor/*/apps/fitness-app.svg
refresh
(forget)
# Folders that are empty now were made by the installer, or are missed by nobody.
for folder in "$prefix"/share/icons/hicolor/*/apps "$prefix"/share/icons/hicolor/* "$prefix/share/icons/hicolor" \
  "$prefix/share/icons" "$prefix/share/applications" "$prefix/share/mime/packages" "$prefix/share/mime"; do
  rmdir "$folder" 2>/dev/null || true
done
rm -rf "$here"
rmdir "$prefix/lib" "$prefix/bin" 2>/dev/null || true
echo "==> Removed. Your log and settings are where they were."

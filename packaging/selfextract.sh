#!/bin/sh
# Makes the self-extracting archive of a frozen app, for every Linux: selfextract.sh APP_FOLDER ICONS OUTPUT.run
# Needs makeself (a package of Debian). It is packed by gzip, which every Linux can unpack. Who runs the archive installs into ~/.local, without root.
set -eu
app=$1
icons=$2
output=$3
here=$(cd "$(dirname "$0")" && pwd)
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cp -R "$app" "$room/fitness-app"
cp -R "$icons/hicolor" "$room/hicolor"
mkdir -p "$room/hicolor/scalable/apps"
cp "$here/../resources/icons/fitness-app.svg" "$room/hicolor/scalable/apps/"
cp "$here/linux/install.sh" "$here/linux/uninstall.sh" "$here/linux/fitness-app.desktop" \
  "$here/linux/fitness-app.xml" "$here/../LICENSE" "$room/"
chmod -R u=rwX,go=rX "$room"
chmod 755 "$room/install.sh" "$room/uninstall.sh"
makeself --nox11 --sha256 --gzip --complevel "${FITNESS_COMPRESSION:-6}" --tar-quietly --quiet "$room" "$output" \
  "Fitness Coach" ./install.sh

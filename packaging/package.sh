#!/bin/sh
# Freezes the app and makes the Debian package and the self-extracting archive: package.sh [cpu|cuda]
# On a fresh Debian it also gets what it needs of the system (as root; else it says the command).
set -eu
variant=${1:-cpu}
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
command -v dpkg-deb >/dev/null || { echo "error: Installers for Linux are made on Debian or Ubuntu."; exit 1; }
shared=$("$python" -c 'import sys, sysconfig; v = "%d.%d" % sys.version_info[:2]; print("" if sysconfig.get_config_var("Py_ENABLE_SHARED") and not sys.base_prefix == "/usr" else "libpython" + v)')
# shellcheck disable=SC2086 # no word where Python brings its own library
sh packaging/linux/prepare.sh python3-venv binutils xz-utils makeself dpkg $shared \
  libdbus-1-3 libdrm2 libegl1 libfontconfig1 libgl1 libgles2 libglib2.0-0 libgssapi-krb5-2 libpulse0 \
  libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 \
  libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libxrandr2

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH
"$python" packaging/freeze.py "$variant"
build=build/$variant
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' fitness_app/__init__.py)
mkdir -p dist
rm -f "$build/packed.json"
suffix=""
[ "$variant" = cpu ] || suffix=-$variant
echo "==> Making the Debian package"
rm -rf "$build/deb"
"$python" packaging/deb.py "$build/dist/fitness-app" "$build/icons" "$build/deb" "$variant"
for made in "$build"/deb/*.deb; do
  target=dist/$(basename "$made")
  mv "$made" "$target"
done
echo "==> Making the self-extracting archive"
archive=dist/fitness-app-$version-linux-$(uname -m)$suffix.run
sh packaging/selfextract.sh "$build/dist/fitness-app" "$build/icons" "$archive"
echo "==> How big it is, part by part"
big=0
"$python" packaging/sizes.py "$build/dist/fitness-app" "$target" "$archive" --variant "$variant" \
  >"$build/sizes.txt" || big=1
cat "$build/sizes.txt"
[ "$big" = 0 ] || exit 1
cp "$build/built_from.json" "$build/packed.json"  # at the end: installers without it are not whole
echo "==> Made: $target, $archive"

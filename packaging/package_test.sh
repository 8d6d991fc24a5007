#!/bin/bash
# Tries the installers of `make package` as a stranger would: package_test.sh [cpu|cuda]
#
# The frozen app is tried as it lies in build/. Then a fresh Debian is made in a folder, with nothing in it but
# what Debian calls minimal: the package is installed there, tried, and removed; then the self-extracting
# archive, by an ordinary user. After each, nothing may be left. Needs root (for chroot) and some GB in build/.
# A real clip is taken from FITNESS_TEST_DATA or ../shared/data; where there is none, a drawn one.
set -euo pipefail
variant=${1:-cpu}
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
logs=$PWD/build/package-test
mkdir -p "$logs"
[ "$(id -u)" -eq 0 ] || { echo "error: A Debian in a folder needs root: run sudo make package-test."; exit 1; }
sh packaging/linux/prepare.sh debootstrap xvfb libx11-6 lintian desktop-file-utils appstream
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' fitness_app/__init__.py)
suffix=""
[ "$variant" = cpu ] || suffix=-$variant
package=fitness-app$suffix
deb=dist/${package}_$version-1_$(dpkg --print-architecture).deb
archive=dist/fitness-app-$version-linux-$(uname -m)$suffix.run
stale=$("$python" packaging/sources.py same "build/$variant/packed.json") || true
[ -f "$deb" ] && [ -f "$archive" ] || stale="There are no installers of this version yet."
if [ -n "$stale" ]; then
  echo "==> 0. $stale Making them."
  sh packaging/package.sh "$variant"
fi

data=${FITNESS_TEST_DATA:-$PWD/../shared/data}
clip=$data/clips/real/squat_mediapipe.mp4
if [ ! -f "$clip" ]; then
  clip=$logs/drawn.avi
  echo "==> No recordings in $data: drawing a clip"
  PYTHONPATH=$PWD "build/$variant/venv/bin/python" packaging/drawn_clip.py "$clip"
fi
smoke() { "$python" packaging/smoke.py "$@" --variant "$variant" --video "$clip"; }

echo "==> 1. The frozen app, with nothing of this machine's Python"
smoke "build/$variant/dist/fitness-app/fitness-app" | tee "$logs/frozen.log"

echo "==> 2. What checkers say of the package, the desktop file and the description"
desktop-file-validate packaging/linux/fitness-app.desktop
appstreamcli validate --no-net packaging/linux/*.metainfo.xml | tee "$logs/appstream.log"
lintian --tag-display-limit 0 --suppress-tags-from-file packaging/linux/lintian-suppressed.txt \
  --fail-on error "$deb" >"$logs/lintian.log" 2>&1 &  # it takes minutes: asked for at the end
lintian=$!

echo "==> 3. A fresh, minimal Debian in a folder (debootstrap)"
root=$(mktemp -d "$PWD/build/package-test/root.XXXX")
chmod 755 "$root"  # an ordinary user looks into it, too
finish() {
  umount "$root/proc" "$root/sys" 2>/dev/null || true
  rm -rf --one-file-system "$root"
}
trap finish EXIT
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1)
codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
debootstrap --variant=minbase "$codename" "$root" "$mirror" >"$logs/debootstrap.log" 2>&1
cp -L /etc/resolv.conf "$root/etc/" 2>/dev/null || true
mount -t proc proc "$root/proc"
mount -t sysfs -o ro sysfs "$root/sys"  # MediaPipe asks there for the number of cores, and ends without
cp "$deb" "$root/tmp/fitness-app.deb"
within() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }
everything() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./tmp -o -path ./var/cache -o -path ./var/lib/apt \) -prune -o -print | sort); }

echo "==> 4. Installing the package there, with what it depends on and nothing else"
within apt-get update >"$logs/install.log" 2>&1
within apt-get install -y --no-install-recommends --download-only /tmp/fitness-app.deb >>"$logs/install.log" 2>&1
# Its dependencies first, so that what is left behind by the package itself can be told apart.
depends=$(dpkg-deb --field "$deb" Depends | sed 's/([^)]*)//g; s/,/ /g')
# shellcheck disable=SC2086 # several words are meant
within apt-get install -y --no-install-recommends $depends >>"$logs/install.log" 2>&1
everything >"$logs/before.txt"
within dpkg -i /tmp/fitness-app.deb >>"$logs/install.log" 2>&1
within dpkg --verify "$package"
cmp "$root/usr/lib/fitness-app/_internal/built_from.json" "build/$variant/packed.json"
echo "    installed: $(within dpkg-query --show --showformat '${Package} ${Version}, ${Installed-Size} kB' "$package")"
# With torch's own folder, too: it has loaded its libraries before those of torchvision ask for them.
own=/usr/lib/fitness-app/_internal
lacking=$(within find /usr/lib/fitness-app -name '*.so*' -type f |
  within xargs env LD_LIBRARY_PATH=$own:$own/torch/lib ldd 2>/dev/null |
  awk '/^\// {file = $1} /not found/ {print file, $1}' |
  grep -v -e /platformthemes/ -e /texttospeech/ -e /wayland- -e libqwayland -e libQt6Wayland -e libQt6Wl -e /nvidia/ -e libcaffe2_nvrtc || true)
[ -z "$lacking" ] || { echo "error: The package does not depend on all that it needs: $lacking"; exit 1; }
rm -rf "$logs/desktop"
cp -R "$root/usr/share/applications" "$logs/desktop"
update-desktop-database "$logs/desktop"
grep -q '^application/vnd.fitness-app.bundle=fitness-app.desktop;' "$logs/desktop/mimeinfo.cache" ||
  { echo "error: The desktop would not open a bundle with the app."; exit 1; }
smoke /usr/bin/fitness-app --root "$root" | tee "$logs/installed.log"

echo "==> 5. Removing it"
within dpkg --purge "$package" >>"$logs/install.log" 2>&1
everything >"$logs/after.txt"
traces() { diff "$logs/before.txt" "$logs/after.txt" | grep '^>' | grep -v -e /var/log/ -e /var/lib/dpkg/ -e '/\.cache' || true; }
[ -z "$(traces)" ] || { echo "error: This was left behind:"; traces; exit 1; }
echo "    nothing was left behind"

echo "==> 6. The self-extracting archive, by an ordinary user"
within useradd --create-home trainee
# A desktop's tools write registers of their own into the user's folders: those must go, too.
within apt-get install -y --no-install-recommends desktop-file-utils shared-mime-info >>"$logs/install.log" 2>&1
install -m 755 "$archive" "$root/tmp/fitness-app.run"
everything >"$logs/before.txt"
by_user() { within su trainee -c "$1"; }
by_user "sh /tmp/fitness-app.run --quiet" | tee "$logs/archive.log"
cmp "$root/home/trainee/.local/lib/fitness-app/_internal/built_from.json" "build/$variant/packed.json"
smoke /home/trainee/.local/bin/fitness-app --root "$root" | tee "$logs/archive-smoke.log"
desktop-file-validate "$root/home/trainee/.local/share/applications/fitness-app.desktop"
by_user "sh /home/trainee/.local/lib/fitness-app/uninstall.sh"
everything >"$logs/after.txt"
traces() { diff "$logs/before.txt" "$logs/after.txt" | grep '^>' | grep -v -e '/\.local$' -e '/\.local/share$' -e /var/log/ || true; }
[ -z "$(traces)" ] || { echo "error: This was left behind:"; traces; exit 1; }
echo "    nothing was left behind"
echo "==> 7. What lintian says of the package"
wait "$lintian" || { cat "$logs/lintian.log"; exit 1; }
cat "$logs/lintian.log"
echo "==> All well. The logs are in $logs"

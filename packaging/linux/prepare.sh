#!/bin/sh
# Gets the Debian packages that are named and missing; without root it says the command that does.
set -eu
missing=""
for package in "$@"; do
  [ "$(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
    missing="$missing $package"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" -eq 0 ]; then
  echo "==> Installing of the system:$missing"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq || echo "==> Some lists of Debian's packages could not be fetched; going on with those that are here"
  # shellcheck disable=SC2086 # several words are meant
  apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
  echo "error: These packages of the system are missing. Run: sudo apt-get install --no-install-recommends$missing"
  exit 1
fi

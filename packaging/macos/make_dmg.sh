#!/bin/sh
# Makes the disk image of the frozen app: make_dmg.sh APP OUTPUT.dmg
#
# App and image are signed where FITNESS_SIGN_IDENTITY is set (the name of a "Developer ID Application" certificate
# in the keychain), not while the app is frozen: what freezes it is code of others, which needs no certificate. The
# image is notarised where FITNESS_NOTARY_PROFILE is set (made by `xcrun notarytool store-credentials`, in the
# keychain FITNESS_NOTARY_KEYCHAIN where that is set).
set -eu
app=$1
image=$2
[ -d "$app" ] || { echo "error: There is no app at $app: run packaging/freeze.py first."; exit 1; }

if [ -n "${FITNESS_SIGN_IDENTITY:-}" ]; then
  echo "==> Signing $app"
  codesign --force --deep --all-architectures --timestamp --options runtime \
    --entitlements "$(dirname "$0")/entitlements.plist" --sign "$FITNESS_SIGN_IDENTITY" "$app"
  codesign --verify --deep --strict "$app"
else
  echo "==> Not signed: FITNESS_SIGN_IDENTITY is not set"
fi

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
ditto "$app" "$room/$(basename "$app")"
ln -s /Applications "$room/Applications"
rm -f "$image"
echo "==> Making $image"
hdiutil create -volname "Fitness Coach" -srcfolder "$room" -format UDZO -imagekey zlib-level=9 "$image"

if [ -n "${FITNESS_SIGN_IDENTITY:-}" ]; then
  codesign --timestamp --sign "$FITNESS_SIGN_IDENTITY" "$image"
fi
if [ -n "${FITNESS_NOTARY_PROFILE:-}" ]; then
  echo "==> Waiting for Apple's notary"
  set -- --keychain-profile "$FITNESS_NOTARY_PROFILE" ${FITNESS_NOTARY_KEYCHAIN:+--keychain "$FITNESS_NOTARY_KEYCHAIN"}
  # It ends with 0 also where the notary refuses the image.
  said=$(xcrun notarytool submit "$image" "$@" --wait)
  echo "$said"
  if ! echo "$said" | grep -q '^ *status: Accepted'; then
    xcrun notarytool log "$(echo "$said" | sed -n 's/^ *id: //p' | head -n 1)" "$@"
    echo "error: Apple's notary refused $image: mend what it names above."
    exit 1
  fi
  xcrun stapler staple "$image"
  spctl --assess --type open --context context:primary-signature --verbose "$image"
fi

#!/bin/sh
# Makes the disk image of the frozen app: make_dmg.sh APP OUTPUT.dmg
#
# Signed and notarised where these are set: FITNESS_SIGN_IDENTITY (the name of a "Developer ID Application"
# certificate in the keychain), FITNESS_NOTARY_PROFILE (made by `xcrun notarytool store-credentials`).
set -eu
app=$1
image=$2
[ -d "$app" ] || { echo "error: There is no app at $app: run packaging/freeze.py first."; exit 1; }

if [ -n "${FITNESS_SIGN_IDENTITY:-}" ]; then
  echo "==> Signing $app"
  here=$(dirname "$0")
  # From the inside outwards: a signature covers those within it.
  find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$FITNESS_SIGN_IDENTITY"
  codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
    --sign "$FITNESS_SIGN_IDENTITY" "$app"
  codesign --verify --deep --strict "$app"
else
  echo "==> Not signed: FITNESS_SIGN_IDENTITY is not set"
fi

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cp -R "$app" "$room/"
ln -s /Applications "$room/Applications"
rm -f "$image"
echo "==> Making $image"
hdiutil create -volname "Fitness Coach" -srcfolder "$room" -format UDZO -imagekey zlib-level=9 "$image"

if [ -n "${FITNESS_SIGN_IDENTITY:-}" ]; then
  codesign --timestamp --sign "$FITNESS_SIGN_IDENTITY" "$image"
fi
if [ -n "${FITNESS_NOTARY_PROFILE:-}" ]; then
  echo "==> Waiting for Apple's notary"
  xcrun notarytool submit "$image" --keychain-profile "$FITNESS_NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
fi

#!/bin/sh
# On a build machine: puts the signing certificate of the environment into a keychain of its own, and the
# notary's password, too; with that keychain both go. MACOS_CERTIFICATE is a P12 file in base64.
set -eu
umask 077
trap 'rm -f "$RUNNER_TEMP/certificate.p12"' EXIT
keychain=$RUNNER_TEMP/signing.keychain-db
password=$(openssl rand -hex 20)
printf '%s' "$MACOS_CERTIFICATE" | base64 --decode > "$RUNNER_TEMP/certificate.p12"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$RUNNER_TEMP/certificate.p12" -k "$keychain" -P "$MACOS_CERTIFICATE_PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain
if [ -n "${MACOS_NOTARY_APPLE_ID:-}" ]; then
  xcrun notarytool store-credentials fitness-app --apple-id "$MACOS_NOTARY_APPLE_ID" \
    --team-id "$MACOS_NOTARY_TEAM" --password "$MACOS_NOTARY_PASSWORD" --keychain "$keychain"
  { echo "FITNESS_NOTARY_PROFILE=fitness-app"; echo "FITNESS_NOTARY_KEYCHAIN=$keychain"; } >> "$GITHUB_ENV"
fi

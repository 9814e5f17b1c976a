#!/usr/bin/env bash
# The app and its disk image for macOS, on macOS; signed and notarised where the names of the account are given.
#
#   NABZ_SIGN_IDENTITY="Developer ID Application: …" NABZ_NOTARY_PROFILE=nabz packaging/macos/build.sh
#
# NABZ_NOTARY_PROFILE is a profile kept by `xcrun notarytool store-credentials`: no secret stands here. Without the two the
# image is unsigned, for trying on this machine. Needs Python 3.11, Xcode's command line tools and the Noto fonts (NABZ_FONTS).
set -euo pipefail
cd "$(dirname "$0")/../.."
# What packaging/requirements pins, by hash, and nothing else.
python=$(python3.11 packaging/environment.py | tail -n 1)
"$python" packaging/pyinstaller/build.py
version=$("$python" -c 'import nabz; print(nabz.__version__)')
app=dist/Nabz.app
image=dist/nabz-$version-macos-$(uname -m).dmg

if [ -n "${NABZ_SIGN_IDENTITY:-}" ]; then
    # From the inside out: what lies deeper is signed first.
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
        xargs -0 -n 20 codesign --force --timestamp --options runtime --sign "$NABZ_SIGN_IDENTITY"
    codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
        --sign "$NABZ_SIGN_IDENTITY" "$app"
    codesign --verify --deep --strict "$app"
else
    # Apple's processors start nothing that has no signature at all; this one says "made here".
    codesign --force --deep --sign - "$app"
fi
"$python" packaging/smoke_test.py "$app/Contents/MacOS"

staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
cp -R "$app" "$staging/"
ln -s /Applications "$staging/Applications"
rm -f "$image"
hdiutil create -quiet -volname "Nabz $version" -srcfolder "$staging" -format UDZO -o "$image"

if [ -n "${NABZ_SIGN_IDENTITY:-}" ] && [ -n "${NABZ_NOTARY_PROFILE:-}" ]; then
    codesign --timestamp --sign "$NABZ_SIGN_IDENTITY" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$NABZ_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature "$image"
fi
shasum -a 256 "$image"

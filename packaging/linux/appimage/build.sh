#!/usr/bin/env bash
# An AppImage of the frozen app: one file that runs on most Linux systems of 2022 and later.
#
#   packaging/linux/appimage/build.sh APPIMAGETOOL RUNTIME
#
# APPIMAGETOOL is the appimagetool program and RUNTIME the runtime that goes in front, both fetched beforehand and checked by
# whoever builds: this script takes nothing from the network. `--tree-only DIR` makes the folder and stops.
set -euo pipefail
cd "$(dirname "$0")/../../.."
app=${NABZ_APP:-dist/nabz}
[ -x "$app/nabz" ] || { echo "There is no $app/nabz. Run: make package" >&2; exit 4; }

fill() {
    local tree=$1
    mkdir -p "$tree/usr/lib" "$tree/usr/share/applications" "$tree/usr/share/icons/hicolor/scalable/apps"
    cp -a "$app" "$tree/usr/lib/nabz"
    install -m 755 packaging/linux/appimage/AppRun "$tree/AppRun"
    install -m 644 packaging/linux/nabz.desktop "$tree/nabz.desktop"
    install -m 644 packaging/linux/nabz.desktop "$tree/usr/share/applications/nabz.desktop"
    install -m 644 packaging/icons/nabz.svg "$tree/nabz.svg"
    install -m 644 packaging/icons/nabz.svg "$tree/usr/share/icons/hicolor/scalable/apps/nabz.svg"
    ln -sf nabz.svg "$tree/.DirIcon"
}

if [ "${1:-}" = --tree-only ]; then
    fill "$2"
    exit 0
fi
[ $# -eq 2 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
fill "$tree/Nabz.AppDir"
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' app/nabz/__init__.py)
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
ARCH=$(uname -m) "$1" --no-appstream --runtime-file "$2" "$tree/Nabz.AppDir" "dist/nabz-$version-$(uname -m).AppImage"

#!/usr/bin/env bash
# From a checkout to files that can be handed out: dist/nabz, a .deb, a .tar.gz and their hashes. The packages are those
# that packaging/requirements pins, by hash, in an environment of their own (build/venv).
# Models that are in the person's cache are used to try the frozen app with; they do not go into it.
set -euo pipefail
cd "$(dirname "$0")/.."
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
python=$("$(command -v python3.11 || echo python3)" packaging/environment.py | tail -n 1)
"$python" packaging/pyinstaller/build.py

models="${NABZ_TEST_MODELS:-${XDG_CACHE_HOME:-$HOME/.cache}/nabz/models}"
with=()
if ls "$models"/*.gguf >/dev/null 2>&1; then with=(--models "$models"); fi
hide=(--hide "$PWD")
case "$models" in "$PWD"/*) hide=() ;; esac
"$python" packaging/smoke_test.py dist/nabz --pictures build/package/pictures "${with[@]}" "${hide[@]}"

if command -v dpkg-deb >/dev/null; then
    "$python" packaging/linux/build_packages.py
    (cd dist && sha256sum nabz_*.deb nabz-*.tar.gz > SHA256SUMS && cat SHA256SUMS)
fi

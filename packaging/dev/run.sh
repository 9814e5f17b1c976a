#!/usr/bin/env bash
# The main job on this machine: the window where there is a display, else three questions and a picture of the window.
set -euo pipefail
cd "$(dirname "$0")/../.."
nabz=.venv/bin/nabz

# Models that the tests or an earlier run already brought here are taken from there, not fetched again.
cached="${XDG_CACHE_HOME:-$HOME/.cache}/nabz/models"
if [ -z "${NABZ_DATA_DIR:-}" ] && ls "$cached"/*.gguf >/dev/null 2>&1; then
    "$nabz" setup --from "$cached" || "$nabz" setup
else
    "$nabz" setup
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" != Linux ]; then
    exec "$nabz"
fi
echo "There is no display: three questions on the terminal instead." >&2
for question in "How do I make ORS at home?" "बच्चे को तेज़ बुखार है, घर पर क्या करूँ?" "ماذا أفعل عند لدغة الأفعى؟"; do
    printf '\n> %s\n' "$question"
    "$nabz" ask "$question"
done
mkdir -p build
"$nabz" gui --screenshot build/nabz.png
echo "A picture of the window: build/nabz.png" >&2

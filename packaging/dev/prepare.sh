#!/usr/bin/env bash
# Make the virtual environment of a checkout: .venv, with Nabz installed from the working tree.
#
#   packaging/dev/prepare.sh          what running needs
#   packaging/dev/prepare.sh test     what the tests need too
#   packaging/dev/prepare.sh system   the libraries of the system alone
#
# Runs again in a second when nothing changed. Needs Python 3.11 or later and, on Debian and Ubuntu, root or sudo once
# for the system libraries; without either it names them and goes on.
set -euo pipefail
cd "$(dirname "$0")/../.."
purpose=${1:-run}
venv=.venv
python=$venv/bin/python

# What Qt needs even offscreen, the fonts of the seven scripts, and a compiler for llama.cpp.
libraries="g++ libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 \
libxcb-keysyms1 libxcb-shape0 libxcb-image0 libxcb-render-util0 fonts-noto-core"

install_libraries() {
    command -v dpkg-query >/dev/null || return 0
    local missing=() name as_root=()
    for name in $libraries; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q "ok installed" && continue
        # Newer Ubuntu has libglib2.0-0t64 in its place.
        dpkg-query -W -f='${Status}' "${name}t64" 2>/dev/null | grep -q "ok installed" && continue
        missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then
            echo "System libraries are missing. Install them: sudo apt-get install ${missing[*]}" >&2
            return 0
        fi
        as_root=(sudo)
    fi
    echo "Installing system libraries: ${missing[*]}" >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# llama.cpp is compiled for the processor at hand. pip would hand a wheel that was built on another processor to this
# one, where it dies on an unknown instruction: so the wheels are kept by processor.
build_llama() {
    local flags wheels requirement
    flags=$( (grep -m1 -E '^(flags|Features)' /proc/cpuinfo 2>/dev/null || uname -mp) | sha256sum | cut -c1-12)
    wheels="${XDG_CACHE_HOME:-$HOME/.cache}/nabz/wheels/$("$python" -c 'import sys; print("cp%d%d" % sys.version_info[:2])')-$flags"
    requirement=$(sed -n 's/^ *"\(llama-cpp-python==[0-9.]*\)",$/\1/p' pyproject.toml)
    if ! ls "$wheels"/llama_cpp_python-"${requirement#*==}"-*.whl >/dev/null 2>&1; then
        echo "Compiling llama.cpp for this processor, once (about 4 minutes on 2 cores) …" >&2
        mkdir -p "$wheels"
        "$python" -m pip wheel -q --no-deps --no-cache-dir --no-binary llama-cpp-python -w "$wheels" "$requirement"
    fi
    "$python" -m pip install -q --no-deps "$wheels"/llama_cpp_python-"${requirement#*==}"-*.whl
}

install_libraries
[ "$purpose" = system ] && exit 0
for candidate in python3.11 python3.12 python3.13 python3; do
    command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' && break
    candidate=
done
[ -n "$candidate" ] || { echo "Nabz needs Python 3.11 or later." >&2; exit 4; }
stamp=$venv/.prepared-$purpose-$(cat pyproject.toml packaging/dev/prepare.sh packaging/*.py i18n/*.ts | sha256sum | cut -c1-16)
[ -e "$stamp" ] && exit 0

if [ ! -x "$python" ]; then
    "$candidate" -m venv "$venv" || { echo "Install the venv module: sudo apt-get install python3-venv" >&2; exit 4; }
fi
"$python" -m pip install -q --upgrade pip
build_llama
if [ "$purpose" = test ]; then
    "$python" -m pip install -q -e '.[sentence-transformers]' --group dev
else
    "$python" -m pip install -q -e .
fi
rm -f "$venv"/.prepared-"$purpose"-*
touch "$stamp"

#!/usr/bin/env bash
# A wheel installed in a clean environment, outside the checkout, with the network out of reach, is healthy.
set -euo pipefail
cd "$(dirname "$0")/../.."
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python=$PWD/.venv/bin/python
index=$PWD/build/test-index
"$python" -m pip wheel -q --no-deps -w "$place" .
"$python" -m venv "$place/venv"
# The packages that Nabz stands on are those of the checkout's environment; Nabz itself comes from the wheel.
"$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))' > "$place/packages.txt"
"$place/venv/bin/python" -m pip install -q --no-deps "$place"/nabz-*.whl
own=$("$place/venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
cp "$place/packages.txt" "$own/borrowed.pth"
cache="${XDG_CACHE_HOME:-$HOME/.cache}/nabz/models"
cd "$place"
export NABZ_DATA_DIR="$place/data" PYTHONPATH=
"$place/venv/bin/python" - <<'PY'
import pathlib, sys
import nabz
at = pathlib.Path(nabz.__file__).resolve()
assert pathlib.Path(sys.prefix).resolve() in at.parents, f"nabz was taken from {at}, not from the wheel"
PY
# The tests of this checkout have built the index; one that does not belong to this wheel is built anew.
[ ! -d "$index" ] || { mkdir -p "$place/data" && cp -r "$index" "$place/data/knowledge"; }
"$place/venv/bin/nabz" setup --from "$cache"
"$place/venv/bin/nabz" doctor
"$place/venv/bin/nabz" ask --json --no-llm "How do I make ORS at home?" > answer.json
"$python" -c 'import json; d = json.load(open("answer.json")); assert not d["refused"] and d["passages"], d'
echo "The wheel works on its own."

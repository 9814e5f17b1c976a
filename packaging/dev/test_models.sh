#!/usr/bin/env bash
# The real models that the integration tests use, in ~/.cache/nabz/models (NABZ_TEST_MODELS names another place).
set -euo pipefail
cd "$(dirname "$0")/../.."
cache="${XDG_CACHE_HOME:-$HOME/.cache}/nabz"
mkdir -p "$cache/models"
# A data folder for this one run, of which only the models stay: the cache is no place for crash reports and locks.
NABZ_DATA_DIR=$(mktemp -d)
trap 'rm -rf "$NABZ_DATA_DIR"' EXIT
export NABZ_DATA_DIR
ln -s "$cache/models" "$NABZ_DATA_DIR/models"
here=$(.venv/bin/python -c 'import platformdirs; print(platformdirs.user_data_dir("nabz", appauthor=False))')/models
for model in multilingual-e5-small smollm2-135m-instruct qwen2.5-coder-1.5b-instruct; do
    if [ -d "$here" ] && .venv/bin/nabz models fetch "$model" --from "$here" 2>/dev/null; then
        continue
    fi
    .venv/bin/nabz models fetch "$model"
done

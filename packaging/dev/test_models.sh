#!/usr/bin/env bash
# The real models that the integration tests use, in ~/.cache/nabz/models (NABZ_TEST_MODELS names another place).
set -euo pipefail
cd "$(dirname "$0")/../.."
cache="${XDG_CACHE_HOME:-$HOME/.cache}/nabz"
export NABZ_DATA_DIR="$cache"
here=$(.venv/bin/python -c 'import platformdirs; print(platformdirs.user_data_dir("nabz", appauthor=False))')/models
for model in multilingual-e5-small smollm2-135m-instruct qwen2.5-coder-1.5b-instruct; do
    if [ -d "$here" ] && .venv/bin/nabz models fetch "$model" --from "$here" 2>/dev/null; then
        continue
    fi
    .venv/bin/nabz models fetch "$model"
done

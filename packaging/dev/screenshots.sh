#!/usr/bin/env bash
# Every screen in every language, light and dark, to be looked at (build/screenshots); then those of README and guides.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=build/screenshots
.venv/bin/python packaging/dev/screenshots.py "$out"
packaging/dev/guide_pictures.sh "$out"

#!/usr/bin/env bash
# The pictures of the README: the real window with real answers, drawn without a display.
set -euo pipefail
cd "$(dirname "$0")/../.."
export QT_QPA_PLATFORM=offscreen
draw() { .venv/bin/nabz gui --lang "$1" --question "$2" --screenshot "docs/images/ask-$1.png"; }
draw en "How do I make ORS at home?"
draw hi "बच्चे को तेज़ बुखार है, घर पर क्या करूँ?"
draw ar "ماذا أفعل عند لدغة الأفعى؟"
# Every screen in every language, light and dark, to be looked at: build/screenshots.
.venv/bin/python packaging/dev/screenshots.py build/screenshots

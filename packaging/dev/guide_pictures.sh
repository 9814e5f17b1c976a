#!/usr/bin/env bash
# Takes the pictures of README and guides from a folder of screenshots: guide_pictures.sh FOLDER
set -euo pipefail
from="$(cd "$1" && pwd)"
cd "$(dirname "$0")/../.."
for name in home-en consult-en consult-result-en ask-en history-en models-en care-en first-records-en first-models-en \
    ask-hi consult-ar patient-body-hi patient-faces-hi patient-trouble-te patient-question-te patient-result-te patient-danger-ar; do
    cp "$from/$name-light.png" "docs/images/$name.png"
done

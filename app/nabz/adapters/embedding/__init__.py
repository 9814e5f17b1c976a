"""Text to vectors: the conversion of the search model, and two engines that run it.

ONNX Runtime 1.29 and later carry a telemetry uploader that is on by default (docs/adr/0004). The version is
pinned below that; the variable here makes sure that a later one stays silent too. Every module that imports
onnxruntime stands in this package, so it is set before any of them. sentence-transformers (an extra) brings
the hub's client along, which reports its use too unless it is told not to.
"""

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"

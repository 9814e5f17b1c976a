"""Model files: the catalogue, where they come from, and what stands on this machine.

huggingface_hub reads these variables when it is imported, and this package is the only one that imports it:
no telemetry, no token of the person's sent along, no bars of its own, and plain HTTP (the other transport of
the hub cannot go on where a killed download stopped).
"""

import os

os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
os.environ["HF_HUB_DISABLE_IMPLICIT_TOKEN"] = "1"
os.environ["HF_HUB_DISABLE_PROGRESS_BARS"] = "1"
os.environ["HF_HUB_DISABLE_XET"] = "1"

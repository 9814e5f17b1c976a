"""Whose work is in Nabz, and under which terms. `tests/ui/test_help.py` holds it to the dependencies of the project."""

from __future__ import annotations

LICENCES: tuple[tuple[str, str], ...] = (
    ("Nabz", "Apache-2.0"),
    ("PySide6, Qt", "LGPL-3.0"),
    ("llama-cpp-python, llama.cpp", "MIT"),
    ("onnxruntime", "MIT"),
    ("onnx", "Apache-2.0"),
    ("sentencepiece", "Apache-2.0"),
    ("protobuf", "BSD-3-Clause"),
    ("tokenizers", "Apache-2.0"),
    ("numpy", "BSD-3-Clause"),
    ("faiss-cpu", "MIT"),
    ("sqlite-utils", "Apache-2.0"),
    ("sqlcipher3, SQLCipher", "zlib, BSD-3-Clause"),
    ("argon2-cffi", "MIT"),
    ("cryptography", "Apache-2.0, BSD-3-Clause"),
    ("huggingface-hub", "Apache-2.0"),
    ("pip", "MIT"),
    ("py3langid", "BSD-3-Clause"),
    ("pypdfium2, PDFium", "BSD-3-Clause, Apache-2.0"),
    ("python-docx, lxml", "MIT, BSD-3-Clause"),
    ("selectolax, Lexbor", "MIT, Apache-2.0"),
    ("charset-normalizer", "MIT"),
    ("fhir.resources, pydantic", "BSD-3-Clause, MIT"),
    ("platformdirs", "MIT"),
    ("psutil", "BSD-3-Clause"),
    ("nvidia-ml-py", "BSD-3-Clause"),
    ("typer, rich", "MIT"),
)
"""Names as their authors write them, and SPDX names of the terms: neither is translated."""

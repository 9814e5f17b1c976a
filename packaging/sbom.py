"""What Nabz is made of, as CycloneDX 1.6 JSON: `python packaging/sbom.py PLATFORM [FILE]`.

Made from the pins alone, so that the same commit gives the same bytes on every machine. SOURCE_DATE_EPOCH, where it is
set, gives the time; else the document names none.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tomllib
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from licences import REQUIREMENTS, ROOT, TABLE, normal

_ENTRY = re.compile(
    r"^([A-Za-z0-9][A-Za-z0-9._-]*)==(\S+)((?:\s*\\\n\s*--hash=sha256:[0-9a-f]{64})*)", re.MULTILINE
)
_NAMESPACE = uuid.UUID("5b6f0d2e-6a3e-5d61-9d38-6f2c3b8a4e10")


def version() -> str:
    """Of Nabz, from the one place where it stands."""
    text = (ROOT / "app" / "nabz" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise SystemExit("app/nabz/__init__.py names no version")
    return found.group(1)


def document(platform: str) -> dict[str, Any]:
    """The bill of materials of a platform."""
    table = tomllib.loads(TABLE.read_text("utf-8"))
    file = REQUIREMENTS / f"{platform}.txt"
    if not file.is_file():
        known = ", ".join(sorted(f.stem for f in REQUIREMENTS.glob("*.txt")))
        raise SystemExit(f"There are no pins for {platform}; there are: {known}")
    components = [_package(*entry, table) for entry in _ENTRY.findall(file.read_text("utf-8"))]
    components += [_component(entry) for entry in table["components"]]
    components += _models()
    app_ref = f"pkg:generic/nabz@{version()}"
    body: dict[str, Any] = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": app_ref,
                "name": "nabz",
                "version": version(),
                "licenses": [{"expression": "Apache-2.0"}],
            },
            "properties": [{"name": "nabz:platform", "value": platform}],
        },
        "components": components,
        "dependencies": [
            {"ref": app_ref, "dependsOn": sorted(c["bom-ref"] for c in components)},
        ],
    }
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        body["metadata"]["timestamp"] = datetime.fromtimestamp(int(epoch), UTC).isoformat()
    # The same parts have the same number; another part has another.
    body["serialNumber"] = f"urn:uuid:{uuid.uuid5(_NAMESPACE, json.dumps(body, sort_keys=True))}"
    return body


def _package(name: str, released: str, hashes: str, table: dict[str, Any]) -> dict[str, Any]:
    name = normal(name)
    purl = f"pkg:pypi/{name}@{released}"
    return {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": released,
        "purl": purl,
        "licenses": _licences(table["packages"].get(name, "LicenseRef-unknown")),
        # Of the archives that the registry has of this version; one of them was installed.
        "externalReferences": [
            {
                "type": "distribution",
                "url": f"https://pypi.org/project/{name}/{released}/",
                "hashes": [
                    {"alg": "SHA-256", "content": h} for h in sorted(set(re.findall(r"[0-9a-f]{64}", hashes)))
                ],
            }
        ],
    }


def _component(entry: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": entry["kind"],
        "bom-ref": f"nabz:{entry['name'].lower().replace(' ', '-')}",
        "name": entry["name"],
        "licenses": _licences(entry["licence"]),
    }
    if within := entry.get("within"):
        made["description"] = f"Compiled into {within}."
    return made


def _models() -> list[dict[str, Any]]:
    """The starter models: not in the package, but fetched or carried beside it."""
    catalogue = tomllib.loads((ROOT / "models" / "catalog.toml").read_text("utf-8"))
    return [
        {
            "type": "machine-learning-model",
            "bom-ref": f"nabz:model:{model['id']}",
            "name": model["name"],
            "scope": "optional",
            "hashes": [{"alg": "SHA-256", "content": model["file"]["sha256"]}],
            "licenses": _licences(model["licence"]),
        }
        for model in catalogue["model"]
        if model.get("starter")
    ]


def _licences(expression: str) -> list[dict[str, Any]]:
    return [{"expression": expression}]


def main(arguments: list[str]) -> int:
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    text = json.dumps(document(arguments[0]), indent=1, sort_keys=True) + "\n"
    if len(arguments) > 1:
        Path(arguments[1]).parent.mkdir(parents=True, exist_ok=True)
        Path(arguments[1]).write_text(text, "utf-8")
    else:
        sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Writes the software bill of materials of a build: python packaging/sbom.py [cpu|cuda] [FILE].

It is CycloneDX JSON. The packages and the SHA-256 of their files come from packaging/locks, read by
`cyclonedx-py`; their licences from resources/licences; what no package manager knows, the networks and the
libraries inside Qt, is added with the SHA-256 of the very files. The result is checked against the schema.
"""

import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from contents import ROOT, VARIANTS
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packaging.utils import canonicalize_name

from fitness_app import __version__

LICENCES = ROOT / "resources" / "licences" / "index.json"
MODELS = ROOT / "resources" / "models"
SCHEMA = SchemaVersion.V1_6
OF_OURS = "Fitness Coach"


def packages(variant: str) -> dict[str, Any]:
    """The bill of a lock file alone, as cyclonedx-py writes it. Raises SystemExit where it cannot."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "bill.json"
        words = ["requirements", str(ROOT / "packaging" / "locks" / f"{variant}.txt")]
        words += ["--pyproject", str(ROOT / "pyproject.toml"), "--output-reproducible"]
        words += ["--spec-version", SCHEMA.to_version(), "--of", "JSON", "--output-file", str(made)]
        done = subprocess.run(
            [sys.executable, "-m", "cyclonedx_py", *words], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise SystemExit(f"{done.stderr}error: the bill of materials cannot be made.")
        bill: dict[str, Any] = json.loads(made.read_text(encoding="utf-8"))
    return bill


def bill_of_materials(variant: str) -> dict[str, Any]:
    """The whole bill. Raises SystemExit where it breaks CycloneDX's schema."""
    bill, known = packages(variant), json.loads(LICENCES.read_text(encoding="utf-8"))
    licences = {canonicalize_name(one["name"]): one["licence"] for one in known}
    for part in bill["components"]:
        licence = licences.get(canonicalize_name(part["name"].removesuffix("-headless")))
        if licence:
            part["licenses"] = [{"license": {"name": licence}}]
    bill["components"] += [*_beside(known), *_networks()]
    root = bill["metadata"]["component"]
    root["version"] = __version__
    bill["dependencies"] = [
        {"ref": root["bom-ref"], "dependsOn": [one["bom-ref"] for one in bill["components"]]}
    ]
    wrong = JsonStrictValidator(SCHEMA).validate_str(json.dumps(bill))
    if wrong is not None:
        raise SystemExit(f"{wrong}\nerror: the bill of materials breaks CycloneDX's schema.")
    return bill


def _beside(known: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """What is shipped beside Python's packages, such as Python and Qt themselves."""
    for one in known:
        if one["kind"] == "beside" and one["name"] != OF_OURS:
            yield {
                "type": "library",
                "bom-ref": f"beside-{one['name']}",
                "name": one["name"],
                "version": one["version"],
                "licenses": [{"license": {"name": one["licence"]}}],
            }


def _networks() -> Iterator[dict[str, Any]]:
    """Every file of the networks that ship, with its SHA-256."""
    for folder in sorted(path.parent for path in MODELS.glob("*/card.json")):
        for file in sorted(one for one in folder.iterdir() if one.is_file()):
            digest = hashlib.sha256(file.read_bytes()).hexdigest()
            yield {
                "type": "machine-learning-model",
                "bom-ref": f"model-{folder.name}-{file.name}",
                "name": f"{folder.name}/{file.name}",
                "version": __version__,
                "hashes": [{"alg": "SHA-256", "content": digest}],
            }


def main() -> None:
    """Writes one bill, by default that of the CPU variant into build/."""
    variant = sys.argv[1] if len(sys.argv) > 1 else VARIANTS[0]
    default = ROOT / "build" / f"sbom-{variant}.cdx.json"
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else default
    bill = bill_of_materials(variant)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(bill, indent=1) + "\n", encoding="utf-8")
    print(f"{target}: {len(bill['components'])} components, CycloneDX {SCHEMA.to_version()}")


if __name__ == "__main__":
    main()

"""Keeps the translations: collects the texts of the window, fills in translations, builds the .qm files.

python packaging/translate.py collect        texts of the window -> resources/translations/*.ts
python packaging/translate.py missing CODE   prints as JSON what has no translation yet
python packaging/translate.py fill CODE FILE fills in a JSON object of text -> translation
python packaging/translate.py build          *.ts -> *.qm
"""

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
CODES = ("de", "es", "fr", "fa", "zh_CN")
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def ts_file(code: str) -> Path:
    """The file that holds one language."""
    return FOLDER / f"fitness_{code}.ts"


def collect() -> None:
    """Brings all languages up to the texts of today; what is no longer said is dropped."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "fitness_app").rglob("*.py"))
    for code in CODES:
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", code]
        _tool("lupdate", [*sources, *options, "-ts", str(ts_file(code))])


def missing(code: str) -> list[str]:
    """The texts without a translation, each once."""
    return sorted({_source(one) for one in _messages(ET.parse(ts_file(code)).getroot()) if not _done(one)})


def fill(code: str, said: dict[str, str]) -> int:
    """Fills in translations by their English text; returns how many places were filled."""
    tree = ET.parse(ts_file(code))
    filled = 0
    for message in _messages(tree.getroot()):
        words = said.get(_source(message), "")
        if words and not _done(message):
            found = message.find("translation")
            if found is not None:
                found.text = words
                found.attrib.pop("type", None)
                filled += 1
    body = ET.tostring(tree.getroot(), encoding="unicode")
    ts_file(code).write_text(f"{HEAD}{body}\n", encoding="utf-8")
    return filled


def build() -> None:
    """Makes the files that the app loads."""
    for code in CODES:
        _tool("lrelease", ["-silent", str(ts_file(code)), "-qm", str(ts_file(code).with_suffix(".qm"))])


def _tool(name: str, arguments: list[str]) -> None:
    subprocess.run([str(Path(sys.executable).parent / f"pyside6-{name}"), *arguments], check=True, cwd=ROOT)


def _messages(root: ET.Element) -> Iterator[ET.Element]:
    return root.iter("message")


def _source(message: ET.Element) -> str:
    return message.findtext("source") or ""


def _done(message: ET.Element) -> bool:
    found = message.find("translation")
    return found is not None and bool(found.text) and found.get("type") != "unfinished"


def main(arguments: list[str]) -> None:
    """Does one of the deeds above."""
    match arguments:
        case ["collect"]:
            collect()
        case ["missing", code]:
            print(json.dumps(missing(code), ensure_ascii=False, indent=1))
        case ["fill", code, name]:
            print(fill(code, json.loads(Path(name).read_text(encoding="utf-8"))), "filled")
        case ["build"]:
            build()
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])

"""Writes docs/models, a page for every model that ships: python packaging/write_model_cards.py.

Nothing is written that is not in the card, in its folder or in resources/models/LICENSE. A test keeps the
pages equal to the cards.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
MODELS, PAGES = ROOT / "resources" / "models", ROOT / "docs" / "models"
MADE = "*Made by `packaging/write_model_cards.py` from `resources/models/{0}/card.json`: change that.*"
OVERVIEW = (
    "# Model cards", "",
    "Every network that ships, with what it learned from, how good it was on people it had never seen, and",
    "what it may be used for. In the app the same stands on the Models page. The pose landmarker",
    "(BlazePose) is Google's and comes as published.", "",
    "| model | network | classes | status |", "|---|---|--:|---|",
)  # fmt: skip
Card = dict[str, Any]


def page(name: str, card: Card, size: int) -> str:
    """The page of one model."""
    parts = [
        [f"# {name}", "", MADE.format(name), ""],
        _facts(card, size),
        ["", "## What it names", "", ", ".join(one.replace("_", " ") for one in card["classes"]) + "."],
        ["", "## What it learned from", "", *_data(card)],
        ["", "## How good it is", "", *_figures(card["metrics"])],
        ["", "## How it was made", "", *_making(card)],
        ["", "## Licence", "", *_licence(name, card)],
    ]
    return "\n".join(line for part in parts for line in part) + "\n"


def _facts(card: Card, size: int) -> list[str]:
    given = ", ".join(
        f"{key} {_said(value)}" for key, value in card["input"].items() if value not in ("", None)
    )
    options = ", ".join(f"{key} {_said(value)}" for key, value in card["options"].items()) or "none"
    rows = [
        ("Network", f"`{card['network']}`, options: {options}"),
        ("Looks at", given),
        (
            "Says a name when surer than",
            f"{card['threshold']:.2f} (after calibration, temperature {card['temperature']:.2f})",
        ),
        ("Weights", f"{size / 1e6:.1f} MB, SHA-256 `{card['sha256'][:16]}…`"),
        ("Status", _status(card)),
    ]
    return ["| | |", "|---|---|", *(f"| {key} | {value} |" for key, value in rows)]


def _said(value: object) -> str:
    return f"{len(value)} of the body" if isinstance(value, list) else str(value)


def _data(card: Card) -> Iterator[str]:
    yield "| data set | part | recordings | licence |"
    yield "|---|---|--:|---|"
    for one in card["data"]:
        count = one.get("sequences", one.get("clips", ""))
        yield f"| {one['source']} | {one['split'] or 'all'} | {count} | {one['licence']} |"


def _figures(metrics: Card) -> Iterator[str]:
    unseen = metrics.get("unseen_people", metrics)
    if "how" in unseen:
        yield from (f"{unseen['how'][:1].upper()}{unseen['how'][1:]}.", "")
    for kind in ("clips", "windows"):
        yield from (f"- {kind}: {_score(unseen[kind])}",) if kind in unseen else ()
    yield from _accepted(unseen.get("accepted"), unseen.get("delay_median_s"))
    yield from ("", *_classes(unseen.get("classes") or unseen["windows"]["classes"]), "")
    yield from (f"- {limit}" for limit in metrics.get("limits", ()))
    if "note" in metrics:
        yield from ("", metrics["note"])
    yield from (
        "",
        "How these figures were reached, and how far they reach: [measured results](../results.md).",
    )


def _score(found: Card) -> str:
    error = f" ± {100 * found['standard_error']:.1f}" if "standard_error" in found else ""
    said = [f"{100 * found['accuracy']:.1f}{error} % of {found['samples']} named right"]
    said += [f"macro F1 {found['macro_f1']:.2f}"] if "macro_f1" in found else []
    wrong = found.get("expected_calibration_error")
    return ", ".join([*said, *([f"calibration error {wrong:.3f}"] if wrong is not None else [])])


def _accepted(found: Card | None, delay_s: float | None) -> Iterator[str]:
    if found is not None:
        sure, wrong = 100 * found["coverage"], 100 * found["wrong"]
        yield f"- surer than the threshold: {sure:.0f} % of the windows, {wrong:.1f} % of those wrong"
    if delay_s is not None:
        yield f"- from the start of a clip to the right name on the screen: {delay_s} s (median)"


def _classes(classes: list[Card]) -> Iterator[str]:
    """How often each exercise is found where it is done, and how often its name is right."""
    precise = any("precision" in one for one in classes)
    yield "| | windows | found |" + (" name right |" if precise else " measured on |")
    yield "|---|--:|--:|" + ("--:|" if precise else "---|")
    for one in classes:
        name, last = str(one["class"]).replace("_", " "), ", ".join(one.get("sources", ()))
        if precise:
            last = f"{100 * one['precision']:.0f} %"
        yield f"| {name} | {one['samples']} | {100 * one['recall']:.0f} % | {last} |"


def _making(card: Card) -> Iterator[str]:
    yield from ("```sh", card["command"], "```", "")
    yield f"The code stood at commit `{card['commit'][:12]}`."
    if card["metrics"].get("provenance"):
        yield from ("", card["metrics"]["provenance"])


def _licence(name: str, card: Card) -> Iterator[str]:
    if card.get("licence"):
        yield from (card["licence"], "")
    text = (MODELS / "LICENSE").read_text(encoding="utf-8")
    yield from (line.strip().replace("*", r"\*") for line in _section(text, name))


def _section(text: str, name: str) -> list[str]:
    """The lines below a model's name in the note on licences."""
    lines = text.splitlines()
    start = lines.index(name) + 1
    end = next((at for at in range(start, len(lines)) if not lines[at].strip()), len(lines))
    return lines[start:end]


def overview(cards: dict[str, Card]) -> str:
    """The page that lists them all."""
    rows = [
        f"| [{name}]({name}.md) | {card['network']} | {len(card['classes'])} | {_status(card)} |"
        for name, card in cards.items()
    ]
    return "\n".join([*OVERVIEW, *rows]) + "\n"


def _status(card: Card) -> str:
    return str(card["metrics"].get("status", "in use"))


def pages() -> dict[str, str]:
    """Every page by the name of its file."""
    folders = sorted(path.parent for path in MODELS.glob("*/card.json"))
    cards = {one.name: json.loads((one / "card.json").read_text(encoding="utf-8")) for one in folders}
    sizes = {one.name: (one / "weights.safetensors").stat().st_size for one in folders}
    made = {f"{name}.md": page(name, card, sizes[name]) for name, card in cards.items()}
    return {"index.md": overview(cards), **made}


def main() -> None:
    """Writes all pages."""
    PAGES.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        (PAGES / name).write_text(text, encoding="utf-8")
        sys.stdout.write(f"docs/models/{name}\n")


if __name__ == "__main__":
    main()

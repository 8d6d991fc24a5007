"""The manual as pages, in the order of its index, and what is found in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

INDEX = "index.md"
BEFORE, AFTER = 30, 60
_ENTRY = re.compile(r"^\s*[-*] \[(?P<title>[^\]]+)\]\((?P<file>[^)#]+\.md)\)")
_MARKS = re.compile(r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|[#*`>|\[\]]|-{3,}")


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its title, the heading in the index above it, its file, and its text as Markdown."""

    title: str
    section: str
    file: Path
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that holds what was looked for, and a piece of it around the first place."""

    page: Page
    excerpt: str


def read(manual: Path) -> tuple[Page, ...]:
    """Every page that `manual`/index.md names and that is there, the index itself first; empty without one.

    A line such as "- [Training](guide/training.md): ..." names a page; a heading above it is its section.
    """
    index = manual / INDEX
    if not index.is_file():
        return ()
    text = index.read_text(encoding="utf-8")
    return (Page(_title(text, index), "", index.resolve(), text), *_named(text, manual))


def alone(file: Path, section: str) -> tuple[Page, ...]:
    """A page that no index names, empty where it is absent."""
    if not file.is_file():
        return ()
    text = file.read_text(encoding="utf-8")
    return (Page(_title(text, file), section, file.resolve(), text),)


def find(pages: Sequence[Page], wanted: str) -> tuple[Hit, ...]:
    """The pages in which every word of `wanted` stands, those with a word in their title first."""
    words = wanted.casefold().split()
    found = [page for page in pages if words and all(word in _folded(page) for word in words)]
    ranked = sorted(found, key=lambda page: -sum(word in page.title.casefold() for word in words))
    return tuple(Hit(page, _excerpt(page, words[0])) for page in ranked)


def _named(index: str, manual: Path) -> Iterator[Page]:
    section = ""
    for line in index.splitlines():
        if line.startswith("## "):
            section = line.removeprefix("## ").strip()
        entry = _ENTRY.match(line)
        if entry is not None and (manual / entry["file"]).is_file():
            file = (manual / entry["file"]).resolve()
            yield Page(entry["title"], section, file, file.read_text(encoding="utf-8"))


def _title(text: str, file: Path) -> str:
    first = next((line for line in text.splitlines() if line.startswith("# ")), "")
    return first.removeprefix("# ").strip() or file.stem


def _folded(page: Page) -> str:
    return f"{page.title}\n{page.text}".casefold()


def _excerpt(page: Page, word: str) -> str:
    """What stands around the word, without Markdown's marks."""
    plain = " ".join(_MARKS.sub(" ", page.text).split())
    place = plain.casefold().find(word)
    if place < 0:
        return plain[: BEFORE + AFTER].rstrip() + "…"
    start, end = max(0, place - BEFORE), place + len(word) + AFTER
    start = plain.find(" ", start, place) + 1 if start else 0
    return ("…" if start else "") + plain[start:end].strip() + ("…" if end < len(plain) else "")

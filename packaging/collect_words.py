"""Collects what is said outside of the window, in parts that know no Qt, for the translators.

python packaging/collect_words.py    writes ui/domain_words.py and ui/sentences.py anew
"""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.starters import STARTERS

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "fitness_app" / "ui"
SAYING = {"UserError", "Sentence", "Stopped"}
"""What is made with these begins with a sentence."""
ELSEWHERE = ("fitness_app/ui/", "fitness_app/commands/", "fitness_app/batch/", "ml/data/", "ml/models/")
"""The window speaks for itself; what only the command line says is said in English."""
NETWORKS = (
    "card",
    "predictor",
    "personal",
    "onnx",
    "graphs",
    "runtime",
    "torch_engine",
    "video_predictor",
    "engine",
)
"""Of `ml` the window meets these modules, by how their names begin; the others train and measure."""
HEAD = '''"""{0}, marked for the translators. Written by packaging/collect_words.py."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

{1} = (
'''


def words() -> list[str]:
    """All titles, advice, muscles and sentences of the domain, each once, in a steady order."""
    found = {text for exercise in EXERCISES.values() for text in (exercise.title, exercise.stand)}
    found |= {muscle for exercise in EXERCISES.values() for muscle in exercise.muscles}
    found |= {starter.name for starter in STARTERS}
    for path in sorted((ROOT / "fitness_app" / "domain").glob("*.py")):
        found |= set(_sentences(ast.parse(path.read_text(encoding="utf-8"))))
    return sorted(found - {""})


def sentences() -> list[str]:
    """The templates of all errors and sentences that can reach the window, each once, in a steady order."""
    return sorted({text for path in heard() for text in spoken(path.read_text(encoding="utf-8")) if text})


def heard() -> Iterator[Path]:
    """The files below the window whose words can reach it."""
    for path in sorted([*(ROOT / "fitness_app").rglob("*.py"), *(ROOT / "ml").rglob("*.py")]):
        place = path.relative_to(ROOT).as_posix()
        ours = place.startswith("fitness_app/") or path.stem.startswith(NETWORKS)
        if ours and not place.startswith(ELSEWHERE):
            yield path


def spoken(source: str) -> Iterator[str | None]:
    """The template of every sentence made in this code; None for one that no translator could ever see."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not node.args or _name(node.func) not in SAYING:
            continue
        first = node.args[0]
        if isinstance(first, ast.Constant):
            yield str(first.value)
        elif isinstance(first, ast.JoinedStr | ast.BinOp) or _formats(first):
            yield None


def files() -> dict[Path, str]:
    """The modules as they should stand on disk."""
    return {
        UI / "domain_words.py": _module("What the domain says", "WORDS", "domain", words()),
        UI / "sentences.py": _module("What can go wrong", "SENTENCES", "sentences", sentences()),
    }


def _module(title: str, name: str, context: str, texts: Iterable[str]) -> str:
    lines = (f'    QT_TRANSLATE_NOOP("{context}", {_quoted(text)}),\n' for text in texts)
    return HEAD.format(title, name) + "".join(lines) + ")\n"


def _quoted(word: str) -> str:
    return '"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _name(function: ast.expr) -> str:
    return getattr(function, "id", getattr(function, "attr", ""))


def _formats(node: ast.expr) -> bool:
    """Whether it is a text that was filled already."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"


def _sentences(tree: ast.AST) -> Iterator[str]:
    """Whole sentences in the code: neither docstrings, nor messages of errors, nor pieces of f-strings."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.JoinedStr) or _documents(node) or _error(node):
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_sentence(node.value):
            yield node.value
        yield from _sentences(node)


def _documents(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _error(node: ast.AST) -> bool:
    return isinstance(node, ast.Raise)


def _is_sentence(value: str) -> bool:
    return value.endswith(".") and " " in value and value[0].isupper()


if __name__ == "__main__":
    for target, text in files().items():
        target.write_text(text, encoding="utf-8")
        print(f"{target.relative_to(ROOT)}: {text.count('QT_TRANSLATE_NOOP(')} words and sentences")

"""Collects what the domain says, which knows no Qt, for the translators: writes ui/domain_words.py anew.

python packaging/collect_words.py
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.starters import STARTERS

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "fitness_app" / "ui" / "domain_words.py"
HEAD = '''"""What the domain says, marked for the translators. Written by packaging/collect_words.py."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORDS = (
'''


def words() -> list[str]:
    """All titles, advice, muscles and sentences of the domain, each once, in a steady order."""
    found = {text for exercise in EXERCISES.values() for text in (exercise.title, exercise.stand)}
    found |= {muscle for exercise in EXERCISES.values() for muscle in exercise.muscles}
    found |= {starter.name for starter in STARTERS}
    for path in sorted((ROOT / "fitness_app" / "domain").glob("*.py")):
        found |= set(_sentences(ast.parse(path.read_text(encoding="utf-8"))))
    return sorted(found - {""})


def text() -> str:
    """The module as it should stand on disk."""
    return HEAD + "".join(f'    QT_TRANSLATE_NOOP("domain", {_quoted(word)}),\n' for word in words()) + ")\n"


def _quoted(word: str) -> str:
    return '"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"'


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
    TARGET.write_text(text(), encoding="utf-8")
    print(f"{TARGET.relative_to(ROOT)}: {len(words())} words and sentences")

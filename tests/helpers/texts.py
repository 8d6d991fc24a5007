"""Finds texts in the window's code that no translator would ever see."""

import ast
from collections.abc import Iterator
from pathlib import Path

SETTERS = {
    "setText", "setToolTip", "setPlaceholderText", "setWindowTitle", "setAccessibleName", "setTitle",
    "setAccessibleDescription", "setStatusTip", "setInformativeText", "setLabelText", "setHeaderData",
    "showMessage", "addAction", "addMenu", "addTab", "addRow", "setSuffix", "setPrefix", "setLabel",
    "setSpecialValueText",
}  # fmt: skip
WIDGETS = {
    "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QAction", "QGroupBox", "QToolButton", "QMenu",
    "QDockWidget", "SettingRow", "SettingGroup", "Empty", "Notice", "Action",
}  # fmt: skip
TRANSLATORS = {"tr", "translate"}
KNOWN = {"{0} s", "{0} min"}


def untranslatable(source: str) -> Iterator[str]:
    """Every text that is shown and not given to `tr` or `translate`, and every f-string that is."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = _name(node.func)
        if name in TRANSLATORS:
            yield from (ast.unparse(one) for one in node.args if isinstance(one, ast.JoinedStr | ast.BinOp))
        elif name in SETTERS | WIDGETS:
            given = [*node.args, *(one.value for one in node.keywords)]
            yield from (text for one in given for text in _spoken(one))


def in_folder(folder: Path) -> list[str]:
    """The same for all files below a folder, each with its place."""
    return [
        f"{path.relative_to(folder)}: {text}"
        for path in sorted(folder.rglob("*.py"))
        for text in untranslatable(path.read_text(encoding="utf-8"))
    ]


def unsaid(folder: Path) -> list[str]:
    """Every place below a folder where an error is shown as it was raised, and not by `said`."""
    return [
        f"{path.relative_to(folder)}:{node.lineno}"
        for path in sorted(folder.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and _name(node.func) == "str"
        and node.args
        and _name(node.args[0]) in ("error", "failure")
    ]


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _spoken(node: ast.expr) -> Iterator[str]:
    """Texts with words in an argument, also within f-strings and either branch of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and _has_words(node.value):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (text for part in node.values for text in _spoken(part))
    elif isinstance(node, ast.IfExp):
        yield from _spoken(node.body)
        yield from _spoken(node.orelse)


def _has_words(text: str) -> bool:
    """Words for people: "Start", "12 sets"; not "theme-dark", "setText" or "%"."""
    first = text.strip()[:1]
    letters = sum(letter.isalpha() for letter in text)
    return letters > 1 and (first.isupper() or " " in text.strip())

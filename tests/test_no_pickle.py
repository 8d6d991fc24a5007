"""Nothing in our code can run what a file holds: no pickle, by whatever name it comes."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
OURS = ("fitness_app", "ml", "migrations", "packaging", "resources")
RUNS_FILES = frozenset({"pickle", "cPickle", "dill", "cloudpickle", "joblib", "shelve", "marshal"})
HARMLESS = frozenset({"UnpicklingError", "PicklingError", "PickleError"})
"""Names of errors: torch raises them where a file is refused."""
SAFE_YAML = frozenset({"SafeLoader", "CSafeLoader", "BaseLoader"})


def unsafe(source: str) -> list[str]:
    """What in this code could unpickle, as "line: why"."""
    return [f"{node.lineno}: {why}" for node in ast.walk(ast.parse(source)) for why in _why(node)]


def _why(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Import(names=names):
            yield from (f"imports {one.name}" for one in names if one.name.split(".")[0] in RUNS_FILES)
        case ast.ImportFrom(module=str(module), names=names) if module.split(".")[0] in RUNS_FILES:
            yield from (f"imports {module}.{one.name}" for one in names if one.name not in HARMLESS)
        case ast.ImportFrom(module="torch" | "yaml" as module, names=names):
            yield from (
                f"imports {module}.{one.name} by its bare name" for one in names if "load" in one.name
            )
        case ast.Call(func=ast.Attribute(value=owner, attr=name)):
            yield from _called(ast.unparse(owner), name, node)
        case ast.Call(
            func=ast.Name(id="import_module" | "__import__"), args=[ast.Constant(value=str(name)), *_]
        ):
            yield from (f"imports {name}" for _ in range(name.split(".")[0] in RUNS_FILES))


def _called(owner: str, name: str, call: ast.Call) -> Iterator[str]:
    given = {one.arg: one.value for one in call.keywords}
    pickled = given.get("allow_pickle")
    if pickled is not None and not (isinstance(pickled, ast.Constant) and pickled.value is False):
        yield "allows pickle"
    if owner == "torch" and name == "load":
        only = given.get("weights_only")
        if not (isinstance(only, ast.Constant) and only.value is True):
            yield "torch.load without weights_only=True"
    if owner == "yaml" and name in {"load", "load_all", "unsafe_load", "full_load"}:
        loader = given.get("Loader") or (call.args[1] if len(call.args) > 1 else None)
        if loader is None or ast.unparse(loader).split(".")[-1] not in SAFE_YAML:
            yield f"yaml.{name} without a safe loader"
    if name in {"read_pickle", "to_pickle"}:
        yield name


@pytest.mark.parametrize("folder", OURS)
def test_no_code_of_ours_unpickles(folder: str) -> None:
    files = sorted((ROOT / folder).rglob("*.py"))
    assert files
    found = {file: unsafe(file.read_text(encoding="utf-8")) for file in files}
    assert {str(file.relative_to(ROOT)): why for file, why in found.items() if why} == {}


@pytest.mark.parametrize(
    "code",
    [
        "import pickle",
        "import joblib as j",
        "from pickle import loads",
        "from dill import load",
        "from torch import load",
        "from yaml import unsafe_load as read",
        "from importlib import import_module\nimport_module('shelve')",
        "torch.load(file)",
        "torch.load(file, weights_only=False)",
        "torch.load(file, weights_only=trusted)",
        "np.load(file, allow_pickle=True)",
        "np.lib.npyio.NpzFile(file, allow_pickle=trusted)",
        "yaml.load(file)",
        "yaml.load(file, Loader=yaml.FullLoader)",
        "yaml.unsafe_load(file)",
        "pandas.read_pickle(file)",
    ],
)
def test_every_way_to_unpickle_is_found(code: str) -> None:
    assert unsafe(code) != []


@pytest.mark.parametrize(
    "code",
    [
        "from pickle import UnpicklingError",
        "torch.load(file, weights_only=True)",
        "np.load(file)",  # numpy refuses pickles since 1.16.3
        "np.load(file, allow_pickle=False)",
        "yaml.load(file, Loader=yaml.SafeLoader)",
        "yaml.safe_load(file)",
        "json.load(file)",
    ],
)
def test_what_reads_only_values_is_allowed(code: str) -> None:
    assert unsafe(code) == []

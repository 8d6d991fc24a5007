"""`fitness-app models`: the networks and the pose landmarker."""

import argparse
from dataclasses import replace
from pathlib import Path

from fitness_app import assembly, paths
from fitness_app.commands import console
from fitness_app.domain.errors import UserError
from fitness_app.settings import POSE_MODELS
from fitness_app.vision import pose_model
from ml import card

Row = dict[str, object]


def run(arguments: argparse.Namespace) -> int:
    """Lists, verifies or fetches."""
    if arguments.action == "fetch":
        return _fetch(arguments.name, as_lines=arguments.json)
    verify = arguments.action == "verify"
    rows = [*_networks(verify=verify), *_landmarkers(verify=verify)]
    for row in rows:
        if arguments.json:
            console.emit(row)
        else:
            console.say(_line(row))
    bad = [row for row in rows if "error" in row]
    if bad:
        console.note(f"error: {bad[0]['error']}")
    return 1 if bad else 0


def _fetch(name: str, *, as_lines: bool) -> int:
    search = assembly.pose_search(replace(console.user_settings(), pose_model_path=""))
    with console.ProgressBar() as bar:
        path = pose_model.locate(name, search, bar)
    model = pose_model.model_id(path)
    if as_lines:
        console.emit({"name": model.name, "sha256": model.sha256, "path": str(path)})
    else:
        console.say(f"{model.name} is at {path}")
    return 0


def _networks(*, verify: bool) -> list[Row]:
    folders = sorted(path.parent for path in (paths.resources() / "models").glob("*/card.json"))
    return [_network(folder, verify=verify) for folder in folders]


def _network(folder: Path, *, verify: bool) -> Row:
    try:
        if verify:
            card.verify(folder)
        read = card.read(folder)
    except UserError as error:
        return {"name": folder.name, "path": str(folder), "error": str(error)}
    found: Row = {"name": folder.name, "path": str(folder), "architecture": read.network}
    checked: Row = {"verified": True} if verify else {}
    return found | {"sha256": read.sha256, "classes": list(read.classes)} | checked


def _landmarkers(*, verify: bool) -> list[Row]:
    """The landmarkers that are whole; `find` passes over a damaged one."""
    search = assembly.pose_search(console.user_settings())
    found = {name: pose_model.find(name, search) for name in POSE_MODELS}
    rows: list[Row] = []
    for name, path in found.items():
        if path is not None:
            model = pose_model.model_id(path)
            rows.append({"name": model.name, "path": str(path), "sha256": model.sha256, "landmarker": name})
            rows[-1] |= {"verified": True} if verify else {}
    return rows


def _line(row: Row) -> str:
    if "error" in row:
        return f"{row['name']}: {row['error']}"
    classes = row.get("classes")
    about = f"{row['architecture']}: {', '.join(classes)}" if isinstance(classes, list) else "pose landmarker"
    state = "  verified" if row.get("verified") else ""
    return f"{row['name']}  {str(row['sha256'])[:12]}  {about}{state}"

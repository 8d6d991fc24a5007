"""`fitness-app models`: the networks and the pose landmarker."""

import argparse
from dataclasses import replace
from pathlib import Path

from fitness_app import assembly, paths, settings
from fitness_app.commands import console
from fitness_app.domain.errors import UserError
from fitness_app.domain.recognition import RUNTIME_TITLES
from fitness_app.settings import POSE_MODELS
from fitness_app.shelf import Shelf, folders, missing_models
from fitness_app.vision import pose_model
from ml import card

Row = dict[str, object]


def run(arguments: argparse.Namespace) -> int:
    """Lists, verifies or fetches."""
    if arguments.action == "fetch":
        return _fetch(arguments.name, as_lines=arguments.json)
    if arguments.action in ("use", "remove", "export", "import"):
        return _arranged(arguments)
    verify = arguments.action == "verify"
    rows = [*_networks(verify=verify), *_landmarkers(verify=verify)]
    for row in rows:
        if arguments.json:
            console.emit(row)
        else:
            console.say(_line(row))
    if missing := missing_models(console.user_settings()):
        console.note(f"note: {missing}")
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


def _arranged(arguments: argparse.Namespace) -> int:
    """Chooses, deletes, packs or takes in a model, and says what came of it."""
    chosen = console.user_settings()

    def adopt(name: str) -> None:
        settings.save(replace(chosen, skeleton_model=name), paths.user_folders().settings)

    shelf = Shelf(lambda: chosen, adopt)
    done: Row = {"action": arguments.action}
    match arguments.action:
        case "use":
            shelf.use(arguments.name)
            done |= {"name": arguments.name}
        case "remove":
            shelf.remove(arguments.name)
            done |= {"name": arguments.name}
        case "export":
            done |= {"path": str(shelf.export(arguments.name, Path(arguments.output)))}
        case "import":
            done |= {"name": shelf.take_in(Path(arguments.file))}
    if arguments.json:
        console.emit(done)
    else:
        console.say("  ".join(str(word) for word in done.values()))
    return 0


def _networks(*, verify: bool) -> list[Row]:
    return [_network(folder, verify=verify) for folder in folders()]


def _network(folder: Path, *, verify: bool) -> Row:
    try:
        if verify:
            card.verify(folder)
        read = card.read(folder)
    except UserError as error:
        return {"name": folder.name, "path": str(folder), "error": str(error)}
    found: Row = {"name": folder.name, "path": str(folder), "architecture": read.network}
    checked: Row = {"verified": True} if verify else {}
    found["runtime"] = _runtime(folder)
    found["in_use"] = folder.name in _in_use()
    return found | {"sha256": read.sha256, "classes": list(read.classes)} | checked


def _in_use() -> set[str]:
    """The networks that the settings of now choose, by name."""
    chosen = console.user_settings()
    return {assembly.skeleton_folder(chosen).name, chosen.video_model}


def _runtime(folder: Path) -> str:
    """What would compute the model with the settings of now, empty where it cannot be used here."""
    from ml.runtime import chosen_runtime  # noqa: PLC0415 -- slow import

    chosen = console.user_settings()
    try:
        return chosen_runtime(chosen.runtime, chosen.device, folder)
    except UserError:
        return ""


def _landmarkers(*, verify: bool) -> list[Row]:
    """The landmarkers that are whole, then those that are damaged and the one that the settings name."""
    search = assembly.pose_search(console.user_settings())
    rows: list[Row] = []
    for name in POSE_MODELS:
        path = pose_model.find(name, search)
        rows += [_whole(path, name, verify=verify)] if path else []
        rows += [_damaged(name, path) for path in pose_model.damaged(name, search)]
    return rows + ([_chosen(search, verify=verify)] if search.chosen else [])


def _whole(path: Path, name: str, *, verify: bool) -> Row:
    model = pose_model.model_id(path)
    row: Row = {"name": model.name, "path": str(path), "sha256": model.sha256, "landmarker": name}
    return row | ({"verified": True} if verify else {})


def _damaged(name: str, path: Path) -> Row:
    error = f"{path} is damaged: run `fitness-app models fetch {name}` to get it anew."
    return {"name": path.stem, "path": str(path), "landmarker": name, "error": error}


def _chosen(search: pose_model.PoseModelSearch, *, verify: bool) -> Row:
    """The landmarker that the settings name, which is the only one that is used."""
    try:
        return _whole(pose_model.locate("chosen", search), "chosen", verify=verify)
    except UserError as error:
        return {"name": "chosen", "path": str(search.chosen), "landmarker": "chosen", "error": str(error)}


def _line(row: Row) -> str:
    if "error" in row:
        return f"{row['name']}: {row['error']}"
    classes = row.get("classes")
    about = f"{row['architecture']}: {', '.join(classes)}" if isinstance(classes, list) else "pose landmarker"
    state = "  verified" if row.get("verified") else ""
    runtime = RUNTIME_TITLES.get(str(row.get("runtime")), "")
    by = f"  by {runtime}" if runtime else ""
    used = "  in use" if row.get("in_use") else ""
    return f"{row['name']}  {str(row['sha256'])[:12]}  {about}{by}{state}{used}"

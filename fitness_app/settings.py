"""The user's settings: a frozen dataclass, kept as JSON."""

import json
import os
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fitness_app.domain.errors import Sentence, UserError

POSE_MODELS = ("lite", "full", "heavy")
DEVICES = ("auto", "cpu", "cuda", "mps")
RUNTIMES = ("auto", "torch", "onnx")
LONGEST_DAYS = 36_500


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose; every field has a default that works.

    `pose_model_path` names a .task file and goes before `pose_model`. `database_url` is empty for the
    SQLite file in the user's data folder, and never names a password. `theme` is "system", "light" or "dark".
    `video_model` is empty for none; `compile_video` lets torch translate it at the start, for a minute.
    `runtime` is the library that computes the networks: "torch", "onnx", or "auto" for the quicker one.
    `window` is where the window stood, as Qt writes it; `guided` whether the guide of the first start was
    seen. `volume` of voice and tones is 0–100; `countdown_s` seconds pass before a camera's session counts.
    `keep_video` also keeps a camera's pictures. `calm` means no moving decoration. `language` is a code such
    as "de", or "system". `own_exercises` are names that the user made up, one a line. Videos and poses are
    kept for `keep_videos_days` and `keep_tracks_days`, 0 for ever. `look_for_updates` asks for a newer
    version at the start, at `update_address` or, where that is empty, where `updates.ADDRESS` says.
    """

    athlete: str = "me"
    source: str = "0"
    mirrored: bool = True
    pose_model: str = "full"
    pose_model_path: str = ""
    skeleton_model: str = "skeleton-harnet"
    video_model: str = "video-clips"
    compile_video: bool = False
    device: str = "auto"
    runtime: str = "auto"
    database_url: str = ""
    theme: str = "system"
    window: str = ""
    guided: bool = False
    sounds: bool = True
    speak_counts: bool = True
    speak_cues: bool = True
    volume: int = 80
    countdown_s: int = 0
    hands_free: bool = False
    keep_video: bool = False
    calm: bool = False
    language: str = "system"
    own_exercises: str = ""
    keep_videos_days: int = 0
    keep_tracks_days: int = 0
    look_for_updates: bool = False
    update_address: str = ""

    def __post_init__(self) -> None:
        _one_of("pose_model", self.pose_model, POSE_MODELS)
        _one_of("device", self.device, DEVICES)
        _one_of("runtime", self.runtime, RUNTIMES)
        _one_of("theme", self.theme, ("system", "light", "dark"))
        _within("volume", self.volume, 100)
        _within("countdown_s", self.countdown_s, 60)
        _within("keep_videos_days", self.keep_videos_days, LONGEST_DAYS)
        _within("keep_tracks_days", self.keep_tracks_days, LONGEST_DAYS)
        _without_password(self.database_url)


def _one_of(name: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise UserError("The setting {0} is {1!r}; choose one of {2}.", name, value, ", ".join(choices))


def _within(name: str, value: int, most: int) -> None:
    if not 0 <= value <= most:
        raise UserError("The setting {0} is {1}; choose a number from 0 to {2}.", name, value, most)


def _without_password(url: str) -> None:
    """A settings file is copied, backed up and sent with bug reports: no place for a password."""
    found = re.match(r"(\w[\w+]*://[^:@/]*):[^@/]*@(.*)", url)
    if found:
        raise UserError(
            "The setting database_url names a password: write {0}@{1}, and give the password to "
            "the system's keyring.",
            found[1],
            found[2],
        )


def load(path: Path) -> Settings:
    """The settings in `path`, the defaults where the file is absent; unknown keys are left alone.

    Raises UserError when the file cannot be read or holds something else.
    """
    if not path.exists():
        return Settings()
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:  # the last from brackets without end
        raise UserError("The settings file {0} cannot be read: mend or remove it.", path) from error
    if not isinstance(stored, dict):
        raise UserError("The settings file {0} holds no settings: mend or remove it.", path)
    try:
        return Settings(**_known(stored, path))
    except UserError as error:
        raise UserError("The settings file {0} cannot be used: {1}", path, error) from error


def _known(stored: dict[str, Any], path: Path) -> dict[str, Any]:
    defaults = asdict(Settings())
    known = {field.name: stored[field.name] for field in fields(Settings) if field.name in stored}
    for name, value in known.items():
        if type(value) is not type(defaults[name]):
            raise UserError("In {0} the setting {1} has a wrong value: mend or remove it.", path, name)
    return known


def load_or_set_aside(path: Path) -> tuple[Settings, str]:
    """The settings in `path`; where they are damaged, the defaults, and what to tell the user.

    The damaged file is kept beside, under another name. Raises UserError when that cannot be done.
    """
    try:
        return load(path), ""
    except UserError as error:
        kept = path.with_name(f"{path.stem}-damaged-{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}{path.suffix}")
        try:
            path.rename(kept)
        except OSError:
            raise error from None
        return Settings(), Sentence(
            "{0} All settings are as on the first day; the old file is kept as {1}.", error, kept
        )


def _unknown(path: Path) -> dict[str, Any]:
    """What is in a settings file and no setting of this version."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    names = {field.name for field in fields(Settings)}
    return (
        {name: value for name, value in stored.items() if name not in names}
        if isinstance(stored, dict)
        else {}
    )


def save(settings: Settings, path: Path) -> None:
    """Writes the settings through a temporary file, so that a crash leaves the old or the new ones.

    What another version of the app keeps there stays. Raises UserError when the folder cannot be written to.
    """
    fresh = path.with_suffix(".tmp")
    content = _unknown(path) | asdict(settings)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("w", encoding="utf-8") as file:
            file.write(json.dumps(content, indent=2))
            file.flush()
            os.fsync(file.fileno())  # or a power cut after the rename could leave an empty file
        fresh.replace(path)
    except OSError as error:
        raise UserError("The settings cannot be written to {0}: {1}.", path.parent, error.strerror) from error


def amend(path: Path, changes: Mapping[str, Any], absent: Settings) -> None:
    """Writes only these settings: another window or the command line may have changed others meanwhile.

    `absent` is what is changed and written where there is no file. Raises UserError where the file cannot be
    read or written.
    """
    there = load(path) if path.exists() else absent
    save(replace(there, **changes), path)

"""A model as it is installed: what it is, what it was measured to do, where it runs, whether it is used."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal


@dataclass(frozen=True, slots=True)
class Installed:
    """One model of this machine.

    `role` is what it looks at. `figures` are names with values as the card tells them, `data` the data sets
    with their licences. `device` is where it really runs now, empty where it is not in use. `problem` says
    what is wrong with its folder, empty where nothing is.
    """

    name: str
    role: Literal["skeleton", "video", "pose"]
    path: Path
    sha256: str = ""
    network: str = ""
    classes: tuple[str, ...] = ()
    figures: tuple[tuple[str, float], ...] = ()
    data: tuple[tuple[str, str], ...] = ()
    licence: str = ""
    limits: tuple[str, ...] = ()
    experimental: bool = False
    personal: bool = False
    device: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Reader:
    """A model that can read kept poses; `used` where it is the one that names the exercises now."""

    name: str
    used: bool = False

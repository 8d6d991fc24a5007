"""The command line of the video networks' training."""

import argparse
import shlex
from dataclasses import replace
from pathlib import Path
from typing import Any

from fitness_app.domain.errors import UserError
from ml.data.optical_flow import METHODS
from ml.data.video import Look, cache_folder
from ml.models.registry import VIDEO_NETWORKS
from ml.video_recipes import OF, RECIPES, Recipe

ABOUT = """`python -m ml.train MODEL --data KIND:PATH… --out DIR`: trains a network that looks at pictures.

The run folder keeps a checkpoint after every epoch (an interrupted run goes on with --resume), the history of
the losses, figures on the clips kept for testing, pictures of both, and in the end the model folder `model`.
Under `torchrun --nproc-per-node N -m ml.train …` several processes or machines share each batch.
"""


def parser() -> argparse.ArgumentParser:
    """The options of the command line."""
    made = argparse.ArgumentParser(prog="python -m ml.train", description=ABOUT)
    made.add_argument("model", choices=sorted(VIDEO_NETWORKS), help="the network's name in the registry")
    made.add_argument("--data", nargs="+", required=True, metavar="KIND:PATH")
    made.add_argument("--out", type=Path, required=True, help="the run folder")
    made.add_argument("--recipe", choices=sorted(RECIPES), help="whose way to train; its paper's by default")
    made.add_argument("--classes", nargs="+", metavar="NAME", help="only these")
    made.add_argument("--split", choices=("people", "clips", "official"), default="people",
                      help="what is kept together when test clips are chosen")  # fmt: skip
    made.add_argument("--option", nargs="*", default=[], metavar="NAME=VALUE", help="of the network")
    made.add_argument("--weights", metavar="imagenet|FILE", help="what the backbone knows already")
    made.add_argument("--frozen", action="store_true", help="the backbone learns nothing more")
    made.add_argument("--views", type=int, default=4, help="spoiled versions of a film for a frozen backbone")
    made.add_argument("--poses", nargs="+", type=Path, default=[], metavar="DIR",
                      help="pose recordings of the videos: the person is cut out")  # fmt: skip
    made.add_argument("--rooms", type=Path, metavar="DIR",
                      help="videos whose pictures are put behind people, for a frozen backbone")  # fmt: skip
    made.add_argument("--alone", action="store_true",
                      help="cut people out of their room: a frozen backbone, judged by folds")  # fmt: skip
    made.add_argument("--pose-model", type=Path, metavar="FILE", help="finds the people for --rooms, --alone")
    made.add_argument("--flow", choices=("", *METHODS), default="", help="optical flow beside the colours")
    made.add_argument("--flow-on-demand", action="store_true",
                      help="compute the flow when a clip is drawn, in place of keeping it")  # fmt: skip
    made.add_argument("--draws", type=int, default=0, help="windows per epoch, all classes alike")
    made.add_argument("--balance", action="store_true", help="all classes alike, also where clips are whole")
    made.add_argument("--full", action="store_true", help="keep nothing for testing: for a model to be used")
    made.add_argument("--calibration", type=Path, help="figures.json of folds, for temperature and threshold")
    made.add_argument("--half", action="store_true", help="weights in half precision")
    made.add_argument("--cache", type=Path, default=cache_folder(), help="where frames are kept")
    _numbers(made)
    _machine(made)
    return made


def _numbers(made: argparse.ArgumentParser) -> None:
    """What a recipe says, and may be told otherwise."""
    for name, kind in (
        ("epochs", int), ("batch", int), ("rate", float), ("patience", int), ("frames", int), ("size", int),
        ("seconds", float), ("folds", int), ("test", float), ("held", float),
    ):  # fmt: skip
        made.add_argument(f"--{name}", type=kind, help="in place of the recipe's")


def _machine(made: argparse.ArgumentParser) -> None:
    made.add_argument("--seed", type=int, default=0)
    made.add_argument("--threads", type=int, default=1, help="of the processor")
    made.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda", "mps"))
    made.add_argument("--mixed", default="no", choices=("no", "bf16", "fp16"), help="mixed precision")
    made.add_argument("--resume", action="store_true", help="go on from the run folder's checkpoint")


RECIPE_NUMBERS = ("epochs", "batch", "rate", "patience", "frames", "size", "seconds", "folds", "test", "held")


def recipe(chosen: argparse.Namespace) -> Recipe:
    """The recipe of the network's paper, or the named one, with the numbers of the command line."""
    base = RECIPES[chosen.recipe or OF.get(chosen.model, "fitness")]
    told = {name: getattr(chosen, name) for name in RECIPE_NUMBERS if getattr(chosen, name) is not None}
    return replace(base, **told)


def look(chosen: argparse.Namespace, how: Recipe) -> Look:
    """What is kept of each video: the frames of whole clips, or twice as many as windows need."""
    count, fps = (0, 2 * how.frames / how.seconds) if how.seconds else (how.frames, 0.0)
    return Look(how.size, count, fps, chosen.flow, tuple(chosen.poses), chosen.flow_on_demand)


def network_options(chosen: argparse.Namespace, how: Recipe) -> dict[str, Any]:
    """The network's options. Raises UserError for one without an equals sign."""
    found: dict[str, Any] = {"size": how.size}
    if chosen.frozen:
        found["frozen"] = True
    if chosen.flow:
        found["flow"] = True
    if chosen.model == "conv_lstm":
        found["frames"] = how.frames
    for text in chosen.option:
        name, equals, value = text.partition("=")
        if not equals:
            raise UserError("{0!r} is no option: write NAME=VALUE.", text)
        found[name] = _value(value)
    return found


def _value(text: str) -> Any:
    if text in ("true", "false"):
        return text == "true"
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


UNTOLD = frozenset(
    {
        *("model", "data", "out", "option", "classes", "poses", "resume", "device", "threads", "cache"),
        *("flow_on_demand", "pose_model"),
    }
)
"""Options that a card's command writes otherwise, or that do not change what is trained."""


def command(chosen: argparse.Namespace) -> str:
    """The command that repeats this training; files are named without their place on this machine."""
    words = ["python -m ml.train", chosen.model, "--data"]
    words += [f"{spec.partition(':')[0]}:{Path(spec.partition(':')[2]).name}" for spec in chosen.data]
    words += ["--classes", *chosen.classes] if chosen.classes else []
    words += ["--poses", *(folder.name for folder in chosen.poses)] if chosen.poses else []
    for name, value in vars(chosen).items():
        if name in UNTOLD or value is None or value is False or value == "":
            continue
        words.append("--" + name)
        words += [] if value is True else [Path(str(value)).name]
    return " ".join([*words, *(["--option", shlex.join(chosen.option)] if chosen.option else [])])

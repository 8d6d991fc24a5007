"""The data sets of pictures by the names that the commands take."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from fitness_app.domain.errors import UserError
from ml.data import clip_folder, hmdb51, ucf101
from ml.data.video_clip import VideoClip

VIDEO_KINDS: dict[str, Callable[[Path], list[VideoClip]]] = {
    "ucf101": ucf101.read,
    "ucf101-2": partial(ucf101.read, split=2),
    "ucf101-3": partial(ucf101.read, split=3),
    "ucf101-fitness": ucf101.read_fitness,
    "ucf101-har8": ucf101.read_har_8,
    "ucf50": ucf101.read_ucf50,
    "hmdb51": hmdb51.read,
    "hmdb51-2": partial(hmdb51.read, split=2),
    "hmdb51-3": partial(hmdb51.read, split=3),
    "clips": clip_folder.read_listed,
    "generated": clip_folder.read_generated,
    "folder": clip_folder.read,
}

VIDEO_LICENCES: dict[str, str] = {
    "ucf101": "research use; cite Soomro, Zamir, Shah, UCF101, CRCV-TR-12-01, 2012",
    "ucf50": "research use; cite Reddy, Shah, Recognizing 50 Human Action Categories, MVAP 2013",
    "hmdb51": "CC BY 4.0; cite Kuehne et al., HMDB, ICCV 2011",
    "clips": "recordings of our own tests; partly Apache-2.0, partly internal use only",
    "generated": "MIT; computer-generated people",
    "folder": "the owner's own",
}


def load(specs: Sequence[str]) -> list[VideoClip]:
    """The clips of all KIND:PATH specifications. Raises UserError for an unknown kind or a missing folder."""
    return [clip for spec in specs for clip in _load_one(spec)]


def _load_one(spec: str) -> list[VideoClip]:
    kind, _, path = spec.partition(":")
    if kind not in VIDEO_KINDS or not path:
        raise UserError(
            "{0!r} names no videos: write KIND:PATH, KIND one of {1}.", spec, ", ".join(VIDEO_KINDS)
        )
    if not Path(path).is_dir():
        raise UserError("{0} is no folder: give the place of the data set {1}.", path, kind)
    return VIDEO_KINDS[kind](Path(path))

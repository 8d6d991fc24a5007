"""Films as a frozen backbone sees them: features in place of pixels, computed once, kept like the frames."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ml.data.alone import FORMS, alone
from ml.data.rooms import Rooms, masks, placed
from ml.data.video import Film, Look, keep
from ml.data.video_augment import Spoiling, mirrored, spoiled
from ml.models.video_network import VideoNetwork

Features = NDArray[np.float16]


@dataclass(frozen=True, slots=True)
class Views:
    """In how many versions a film is seen: as it is, then spoiled ones. `cache` is where they are kept.

    With `rooms` every second version, the first spoiled one among them, puts the person of a film of `look`
    into another room. With `alone`, the pose landmarker that finds people, there are as many versions in each
    of three forms of the person cut out of the room: as it is, mirrored, then spoiled ones; the first two of
    each form are judged.
    """

    count: int = 1
    cache: Path | None = None
    device: str = "cpu"
    rooms: Rooms | None = None
    look: Look = field(default_factory=Look)
    alone: Path | None = None

    @property
    def numbers(self) -> range:
        """The versions, by their numbers."""
        return range(self.count * len(FORMS) if self.alone else self.count)

    def judged(self, view: int) -> bool:
        """Whether a version is looked at when its clip is tested."""
        return view < 2 * len(FORMS) if self.alone else view == 0

    def moved(self, view: int) -> Rooms | None:
        """The rooms that a version takes people into."""
        return self.rooms if view % 2 else None


def encoded(network: VideoNetwork, films: Sequence[Film], views: Views) -> list[Film]:
    """The films with features (time, features) in place of pixels, in all their versions, the first as it is.

    A film and view give the same features whatever the seed of the training, so that they are computed once.
    """
    network.to(views.device).eval()
    name = fingerprint(network, views.device)
    here = replace(views, cache=place(views, name))
    return [
        replace(film, pixels=_kept(network, film, view, here), judged=views.judged(view))
        for view in views.numbers
        for film in films
    ]


def place(views: Views, name: str) -> Path | None:
    """The folder of one backbone's features."""
    return views.cache / f"features-{name}" if views.cache else None


def fingerprint(network: VideoNetwork, device: str) -> str:
    """Names what the frozen part does: its weights, and its answer to one picture."""
    digest = hashlib.sha256()
    for module in network.encoder():
        for value in module.state_dict().values():
            digest.update(value.cpu().contiguous().numpy().tobytes())
    size = int(getattr(network.encoder()[0], "size", 64))
    with torch.inference_mode():
        answer = network.encode(torch.full((1, 3, size, size), 0.5, device=device))
    digest.update(str(tuple(answer.shape)).encode() + answer.cpu().numpy().round(2).tobytes())
    return digest.hexdigest()[:16]


def _kept(network: VideoNetwork, film: Film, view: int, views: Views) -> Any:
    if views.cache is None or not film.key:
        return _features(network, film, view, views)
    rooms = views.moved(view)
    kind = "alone" if views.alone else rooms.name if rooms else ""
    file = views.cache / f"{film.key}-{view}{kind}.npy"
    if not file.exists():
        keep(file, _features(network, film, view, views))
    return np.load(file, mmap_mode="r")


def _features(network: VideoNetwork, film: Film, view: int, views: Views) -> Features:
    clip = torch.from_numpy(np.array(film.pixels)).permute(0, 3, 1, 2)
    rng = np.random.default_rng((view, len(clip), int(clip[0].sum())))
    if views.alone:
        clip = _cut_out(clip, film, view, views, rng)
    else:
        if rooms := views.moved(view):
            clip = placed(
                clip, masks(film, views.look, rooms.pose_model), rooms.another(views.look.size, rng)
            )
        clip = spoiled(clip, Spoiling(), rng) if view else clip
    with torch.inference_mode():
        found = network.encode(clip.to(views.device)).float().cpu().numpy()
    return np.asarray(found, np.float16)


def _cut_out(clip: Tensor, film: Film, view: int, views: Views, rng: np.random.Generator) -> Tensor:
    """The person of a film alone; `view` counts through the forms, then through the versions of each."""
    assert views.alone is not None
    version, form = divmod(view, len(FORMS))
    clip = alone(clip, masks(film, views.look, views.alone), FORMS[form])
    if version < 2:
        return mirrored(clip) if version else clip
    return spoiled(clip, Spoiling(), rng)

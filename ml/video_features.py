"""Films as a frozen backbone sees them: features in place of pixels, computed once, kept like the frames."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ml.data.rooms import Rooms, masks, placed
from ml.data.video import Film, Look, keep
from ml.data.video_augment import Spoiling, spoiled
from ml.models.video_network import VideoNetwork

Features = NDArray[np.float16]


@dataclass(frozen=True, slots=True)
class Views:
    """In how many versions a film is seen: as it is, then spoiled ones. `cache` is where they are kept.

    With `rooms` every second version, the first spoiled one among them, puts the person of a film of `look`
    into another room.
    """

    count: int = 1
    cache: Path | None = None
    device: str = "cpu"
    rooms: Rooms | None = None
    look: Look = field(default_factory=Look)

    def moved(self, view: int) -> Rooms | None:
        """The rooms that a version takes people into."""
        return self.rooms if view % 2 else None


def encoded(network: VideoNetwork, films: Sequence[Film], views: Views) -> list[Film]:
    """The films with features (time, features) in place of pixels, in all their versions, the first as it is.

    A film and view give the same features whatever the seed of the training, so that they are computed once.
    """
    network.to(views.device).eval()
    name = fingerprint(network, views.device)
    return [
        replace(film, pixels=_kept(network, film, view, replace(views, cache=place(views, name))))
        for view in range(views.count)
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
    file = views.cache / f"{film.key}-{view}{rooms.name if rooms else ''}.npy"
    if not file.exists():
        keep(file, _features(network, film, view, views))
    return np.load(file, mmap_mode="r")


def _features(network: VideoNetwork, film: Film, view: int, views: Views) -> Features:
    clip = torch.from_numpy(np.array(film.pixels)).permute(0, 3, 1, 2)
    rng = np.random.default_rng((view, len(clip), int(clip[0].sum())))
    if rooms := views.moved(view):
        clip = placed(clip, masks(film, views.look, rooms.pose_model), rooms.another(views.look.size, rng))
    if view:
        clip = spoiled(clip, Spoiling(), rng)
    with torch.inference_mode():
        found = network.encode(clip.to(views.device)).float().cpu().numpy()
    return np.asarray(found, np.float16)

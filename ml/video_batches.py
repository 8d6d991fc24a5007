"""What a video network is taught with: whole clips or windows, drawn the same way on every machine."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import Dataset

from ml.data.sampling import recent
from ml.data.video import Film
from ml.data.video_augment import Spoiling, spoiled


@dataclass(frozen=True, slots=True)
class Cut:
    """What a network sees of a film: `frames` of them, over `seconds` of it, or where that is 0 all it holds.

    The films of whole clips hold just these frames already.
    """

    frames: int = 20
    seconds: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Clips(Dataset[tuple[Tensor, int]]):
    """Clips (frames, channel, size, size) of bytes, or (frames, features), with the number of their class.

    `picks` says which film each is taken from. With `spoil` windows lie at random and pixels are changed,
    else windows end with the film. The same `seed` gives the same clips, whoever asks.
    """

    films: Sequence[Film]
    classes: Sequence[str]
    cut: Cut
    picks: NDArray[np.int64]
    spoil: Spoiling | None = None
    seed: int = 0

    def __len__(self) -> int:
        return len(self.picks)

    def __getitem__(self, number: int) -> tuple[Tensor, int]:
        """Clip `number` and its class."""
        film = self.films[self.picks[number]]
        rng = np.random.default_rng((self.seed, number))
        clip = torch.from_numpy(film.seen(self._frames(film, rng)))
        if clip.dim() == 4:
            clip = clip.permute(0, 3, 1, 2)  # (frames, channel, size, size)
            clip = spoiled(clip, self.spoil, rng) if self.spoil else clip
        else:
            clip = clip.float()
        return clip, self.classes.index(film.clip.label)

    def _frames(self, film: Film, rng: np.random.Generator) -> NDArray[np.int64]:
        if not self.cut.seconds:
            return np.arange(len(film.pixels))
        last = float(film.time_s[-1])
        end = float(rng.uniform(min(self.cut.seconds / 2, last), last)) if self.spoil else last
        return recent(film.time_s, end, (self.cut.seconds, self.cut.frames))


def every(films: Sequence[Film]) -> NDArray[np.int64]:
    """Each film once, in order: to judge by."""
    return np.arange(len(films))


def shuffled(films: Sequence[Film], batch: int, seed: int) -> NDArray[np.int64]:
    """Each film once in random order, the last batch filled up from the start."""
    order = np.random.default_rng(seed).permutation(len(films))
    return np.resize(order, -(-len(order) // batch) * batch)


def balanced(films: Sequence[Film], count: int, seed: int) -> NDArray[np.int64]:
    """`count` films, every class as often as any other, and in a class every person."""
    rng = np.random.default_rng(seed)
    homes: dict[str, dict[str, list[int]]] = {}
    for number, film in enumerate(films):
        homes.setdefault(film.clip.label, {}).setdefault(film.clip.person, []).append(number)
    labels = sorted(homes)
    drawn = []
    for number in range(count):
        people = homes[labels[number % len(labels)]]
        drawn.append(rng.choice(people[str(rng.choice(sorted(people)))]))
    return rng.permutation(np.array(drawn))


def windows(films: Sequence[Film], cut: Cut, hop_s: float) -> tuple[list[Film], NDArray[np.int64]]:
    """All windows that slide over films by `hop_s`, as films that end there, and the film each is from."""
    found: list[Film] = []
    origin: list[int] = []
    for number, film in enumerate(films):
        last = float(film.time_s[-1])
        for end in np.arange(min(cut.seconds, last), last + 1e-6, hop_s):
            seen = film.time_s <= end + 1e-6
            found.append(replace(film, pixels=film.pixels[: int(seen.sum())], time_s=film.time_s[seen]))
            origin.append(number)
    return found, np.array(origin)

"""`python -m ml.pretrain BACKBONE --data KIND:PATH… --poses DIR… --out FILE`: it learns to see people.

The videos' frames and their pose recordings (`python -m ml.extract`) are all it needs. FILE holds the weights
under torchvision's names, for `python -m ml.train … --weights FILE`.
"""

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

import torch
from safetensors.torch import save_file

from fitness_app.domain.errors import UserError
from ml.data import video_kinds
from ml.data.video import Look, cache_folder, films
from ml.models.backbones import BACKBONES, Backbone, backbone
from ml.models.pretrained import fill
from ml.runtime import chosen_device
from ml.video_sight import SightPlan, sights, taught_to_see


def main(arguments: Sequence[str] | None = None) -> int:
    """Teaches as the command line says; 0 when done, 1 with one sentence on stderr when it cannot."""
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    chosen = _parser().parse_args(arguments)
    try:
        pretrain(chosen)
    except UserError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m ml.pretrain", description=__doc__)
    made.add_argument("backbone", choices=sorted(BACKBONES))
    made.add_argument("--data", nargs="+", required=True, metavar="KIND:PATH")
    made.add_argument("--poses", nargs="+", type=Path, required=True, help="folders of pose recordings")
    made.add_argument("--out", type=Path, required=True, help="a .safetensors file")
    made.add_argument("--weights", metavar="imagenet|FILE", help="what it knows already")
    made.add_argument("--teacher", type=Path, help="MobileNetV2's ImageNet weights, to learn from beside")
    made.add_argument("--size", type=int, default=64)
    made.add_argument("--fps", type=float, default=5.0, help="frames a second of each video")
    made.add_argument("--epochs", type=int, default=20)
    made.add_argument("--rate", type=float, default=1e-3)
    made.add_argument("--cache", type=Path, default=cache_folder(), help="where frames are kept")
    made.add_argument("--seed", type=int, default=0)
    made.add_argument("--threads", type=int, default=1, help="of the processor")
    made.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda", "mps"))
    made.add_argument("--mixed", action="store_true", help="bfloat16, for processors that know it")
    return made


def pretrain(chosen: argparse.Namespace) -> None:
    """Teaches the backbone and writes its weights."""
    torch.set_num_threads(chosen.threads)
    torch.manual_seed(chosen.seed)
    pupil = backbone(chosen.backbone, chosen.size)
    if chosen.weights:
        fill(pupil, chosen.weights)
    clips = video_kinds.load(chosen.data)
    look = Look(chosen.size, 0, chosen.fps, poses=tuple(chosen.poses))
    seen = films(clips, look, chosen.cache)
    sight = sights(seen, look, teacher(chosen.teacher) if chosen.teacher else None)
    device = chosen_device(chosen.device)
    plan = SightPlan(chosen.epochs, rate=chosen.rate, seed=chosen.seed, device=device, mixed=chosen.mixed)
    taught_to_see(pupil, sight, plan)
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    save_file({name: v.cpu().contiguous() for name, v in pupil.layers.state_dict().items()}, chosen.out)


TEACHER_SIZE = 160


def teacher(weights: Path) -> Backbone:
    """MobileNetV2 with the weights of a file, its features averaged over the picture."""
    known = backbone("mobilenet_v2", TEACHER_SIZE, pool="mean")
    fill(known, str(weights))
    return known


if __name__ == "__main__":
    sys.exit(main())

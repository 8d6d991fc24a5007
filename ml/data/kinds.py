"""The data sets by the names that the commands take."""

from collections.abc import Callable, Sequence
from pathlib import Path

from fitness_app.domain.errors import UserError
from ml.data import air_act2act, arrays, clips, exercise_correction, penn_action, utd_mhad
from ml.data.skeleton import SkeletonSequence

KINDS: dict[str, Callable[[Path], list[SkeletonSequence]]] = {
    "penn-action": penn_action.read,
    "utd-mhad": utd_mhad.read,
    "hdm05": arrays.read_hdm05,
    "msr-action3d": arrays.read_msr_action3d,
    "exercise-correction": exercise_correction.read,
    "pushup-form": arrays.read_pushup_form,
    "air-act2act": air_act2act.read,
    "clips": clips.read,
    "generated": clips.read_generated,
}

LICENCES: dict[str, str] = {
    "penn-action": "research use; cite Zhang, Zhu, Derpanis, From Actemes to Action, ICCV 2013",
    "utd-mhad": "research use; cite Chen, Jafari, Kehtarnavaz, UTD-MHAD, ICIP 2015",
    "hdm05": "CC BY-SA 3.0; Müller et al., Documentation Mocap Database HDM05, 2007",
    "msr-action3d": "research use; cite Li, Zhang, Liu, Action Recognition Based on a Bag of 3D Points, 2010",
    "air-act2act": "research use; cite Ko et al., AIR-Act2Act, IJRR 2021",
    "exercise-correction": "MIT; the Exercise-Correction project",
    "pushup-form": "no licence stated; internal use only",
    "generated": "MIT; computer-generated people",
    "clips": "recordings of our own tests; partly Apache-2.0, partly internal use only",
}


def load(specs: Sequence[str]) -> list[SkeletonSequence]:
    """The sequences of all KIND:PATH specifications. Raises UserError for an unknown kind or missing path."""
    return [sequence for spec in specs for sequence in _load_one(spec)]


def _load_one(spec: str) -> list[SkeletonSequence]:
    kind, _, path = spec.partition(":")
    if kind not in KINDS or not path:
        raise UserError("{0!r} names no data: write KIND:PATH with KIND one of {1}.", spec, ", ".join(KINDS))
    if not Path(path).exists():
        raise UserError("{0} does not exist: give the place of the data set {1}.", path, kind)
    return KINDS[kind](Path(path))

"""What each network says of this moment, for those who want to know."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.recognition import NONE, UNSURE, Opinion, Recognition
from fitness_app.ui import words

translate = QCoreApplication.translate

MOST = 3
"""So many of a network's classes are shown, the likeliest first."""
OLD_S = 1.0
"""An opinion that is older than this says so."""


@dataclass(frozen=True, slots=True)
class OpinionShown:
    """One network: title, how far it is heard, when and where it spoke, (class, share) of the likeliest."""

    title: str
    note: str
    source: str = ""
    shares: tuple[tuple[str, float], ...] = ()


def opinions(recognition: Recognition | None) -> tuple[OpinionShown, OpinionShown]:
    """The skeleton's and the picture's opinion."""
    skeleton = translate("opinions", "From your joints")
    picture = translate("opinions", "From the picture")
    if recognition is None:
        silent = translate("opinions", "nothing said yet")
        return OpinionShown(skeleton, silent), OpinionShown(picture, silent)
    return (
        _shown(skeleton, recognition.skeleton, recognition),
        _shown(picture, recognition.video, recognition),
    )


def label_name(label: str) -> str:
    """A class in words."""
    if label == NONE:
        return translate("opinions", "No exercise")
    return translate("opinions", "Unsure") if label == UNSURE else words.exercise_name(label)


def _shown(title: str, opinion: Opinion | None, recognition: Recognition) -> OpinionShown:
    if opinion is None:
        return OpinionShown(title, translate("opinions", "nothing said yet"))
    ranked = sorted(opinion.probabilities.items(), key=lambda item: -item[1])[:MOST]
    shares = tuple((label_name(label), share) for label, share in ranked)
    return OpinionShown(title, _heard(opinion, recognition), _source(opinion, recognition), shares)


def _heard(opinion: Opinion, recognition: Recognition) -> str:
    """How far the word is heard; empty where it is the only one."""
    if opinion.weight == 0.0:
        return translate("opinions", "experimental: not counted")
    if opinion.weight is None or recognition.video is None or recognition.skeleton is None:
        return ""
    return translate("opinions", "weighs {0}").format(words.percent(opinion.weight))


def _source(opinion: Opinion, recognition: Recognition) -> str:
    """How old the word is, and where it was found."""
    age = 0.0 if opinion.time_s is None else recognition.time - opinion.time_s
    old = [translate("opinions", "{0} s ago").format(round(age))] if age > OLD_S else []
    return " · ".join([*old, opinion.computed])

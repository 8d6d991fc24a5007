"""What `analyse` found, as the JSON of the command line's contract."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from fitness_app.domain.effort import Effort, fatigue
from fitness_app.domain.recognition import ModelId, Opinion, Recognition
from fitness_app.domain.workout import Hold, Rep, Set

Json = dict[str, object]
SEEN = 0.5
"""With a person in a smaller share of the frames, nothing can be expected to be counted."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that one source gave.

    `seconds` is its length, `processed_fps` the rate it was worked at, `pose_share` the share of its `frames`
    with a person; a session read from the log knows none of these three. `interrupted` where the user ended
    it early.
    """

    source: str
    seconds: float
    frames: int = 0
    pose_share: float = 0.0
    processed_fps: float = 0.0
    sets: tuple[Set, ...] = ()
    holds: tuple[Hold, ...] = ()
    recognitions: tuple[Recognition, ...] = ()
    models: Mapping[str, ModelId] = field(default_factory=dict)
    dropped: int = 0
    interrupted: bool = False


def as_json(analysis: Analysis) -> Json:
    """The analysis as a dictionary of plain values; times in seconds, angles in degrees."""
    return {
        "source": analysis.source,
        "seconds": _round(analysis.seconds),
        "frames": analysis.frames,
        "dropped": analysis.dropped,
        "interrupted": analysis.interrupted,
        "pose_share": _round(analysis.pose_share),
        "processed_fps": _round(analysis.processed_fps),
        "sets": [set_as_json(one) for one in analysis.sets],
        "holds": [
            {"exercise": hold.exercise, "start": _round(hold.start), "end": _round(hold.end)}
            for hold in analysis.holds
        ],
        "recognitions": [_recognition(one) for one in analysis.recognitions],
        "models": {
            role: {"name": model.name, "sha256": model.sha256} for role, model in analysis.models.items()
        },
    }


def set_as_json(one: Set) -> Json:
    """A set with its repetitions."""
    return {
        "exercise": one.exercise,
        "confidence": _round(one.confidence),
        "start": _round(one.start),
        "end": _round(one.end),
        "unsure": one.unsure,
        "effort": _effort(fatigue(one)),
        "reps": [_rep(rep) for rep in one.reps],
    }


def _effort(effort: Effort) -> Json:
    """What the last repetition lost against the best of the first ones: signs of fatigue."""
    losses = {"speed_loss": _round(effort.speed_loss), "range_loss": _round(effort.range_loss)}
    return {**losses, "tired": effort.tired}


def _rep(rep: Rep) -> Json:
    values: Json = {
        name: _round(getattr(rep, name))
        for name in (
            *("start", "peak", "end", "range_deg", "range_error_deg"),
            *("eccentric_s", "pause_s", "concentric_s", "visibility", "form"),
        )
    }
    words = {"side": rep.side, "reason": rep.reason} if not rep.valid else {"side": rep.side}
    return values | {"valid": rep.valid, "cues": list(rep.cues)} | words


def _recognition(one: Recognition) -> Json:
    opinions = {"skeleton": one.skeleton, "video": one.video}
    return {
        "time": _round(one.time),
        "label": one.label,
        "confidence": _round(one.confidence),
        "guess": one.guess,
    } | {name: _opinion(opinion) for name, opinion in opinions.items() if opinion is not None}


def _opinion(opinion: Opinion) -> Json:
    return {
        "label": opinion.label,
        "confidence": _round(opinion.confidence),
        "device": opinion.device,
        "runtime": opinion.runtime,
        "attention": [_round(weight) for weight in opinion.attention],
    }


def _round(value: float) -> float:
    return round(float(value), 3)


def as_text(analysis: Analysis) -> str:
    """The analysis as a person reads it."""
    lines = [f"{analysis.source}: {analysis.seconds:.1f} s{_frames(analysis)}"]
    for one in analysis.sets:
        lines += [_headline(one), *map(_line, enumerate(one.reps, 1))]
    for hold in analysis.holds:
        lines.append(
            f"  {spoken(hold.exercise)} held for {hold.end - hold.start:.1f} s, from {hold.start:.1f} s on"
        )
    if len(lines) == 1:
        lines.append(f"  no exercise was seen{_reason(analysis)}")
    return "\n".join(lines)


def _frames(analysis: Analysis) -> str:
    early = ", interrupted" if analysis.interrupted else ""
    return f", {analysis.frames} frames{early}" if analysis.frames else ""


def _reason(analysis: Analysis) -> str:
    if not analysis.frames or analysis.pose_share >= SEEN:
        return ""
    return (
        f": a person was found in {analysis.pose_share:.0%} of the pictures only; see to more light, and"
        " stand so that the whole body is in view"
    )


def _headline(one: Set) -> str:
    valid = sum(rep.valid for rep in one.reps)
    doubt = "unsure, " if one.unsure else ""
    return (
        f"  {spoken(one.exercise)} × {valid}  "
        f"({doubt}{one.confidence:.0%} confident, {one.start:.1f}–{one.end:.1f} s)"
    )


def _line(numbered: tuple[int, Rep]) -> str:
    number, rep = numbered
    when = f"{number:>3}  {rep.start:6.1f}–{rep.end:.1f} s  {rep.range_deg:.0f}° ± {rep.range_error_deg:.0f}°"
    tempo = f"{rep.eccentric_s:.1f}–{rep.pause_s:.1f}–{rep.concentric_s:.1f} s"
    note = "" if rep.valid else f"  not counted: {rep.reason}"
    return f"    {when}  lowering–pause–effort {tempo}{note}"


def spoken(exercise: str) -> str:
    """The exercise's name with spaces."""
    return exercise.replace("_", " ")

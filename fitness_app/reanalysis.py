"""Reads the kept poses of a session again with the networks of today; for the window and the commands."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from fitness_app.domain.doing import Progress, silent
from fitness_app.domain.recognition import ModelId
from fitness_app.domain.rereading import (
    Ask,
    Rereading,
    Signature,
    by_hand,
    corrections_for,
    left_alone,
    reread,
)
from fitness_app.domain.workout import Set

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fitness_app.recognition.recogniser import Recogniser
    from fitness_app.storage.logbook import Logbook


@dataclass(frozen=True, slots=True)
class Reader:
    """What reads poses: the answer to a clip, how long a clip is, and which models answer."""

    ask: Ask
    window_s: float
    models: "Mapping[str, ModelId]"


def reader_of(recogniser: "Recogniser") -> Reader:
    """The app's own networks; only those that look at poses have a say, pictures are not kept."""
    models = {role: model for role, model in recogniser.models.items() if role == "skeleton"}
    return Reader(recogniser.recognise, recogniser.window_s, models)


def propose(
    book: "Logbook", session_id: UUID, reader: Reader, progress: Progress = silent
) -> list[Rereading]:
    """What would change in each set of a session; nothing is written.

    Raises UserError when the log cannot be read.
    """
    from fitness_app.storage.diary import Diary  # noqa: PLC0415 -- slow import

    session = book.history.session(str(session_id))
    standing = Diary(book.engine).corrections(session_id, standing_only=True)
    found = []
    for number, one in enumerate(session.sets, 1):
        track = book.history.track(one.id)
        if track is None or not len(track):
            found.append(left_alone(one, "no poses"))
        elif by_hand(one, standing):
            found.append(left_alone(one, "corrected by hand"))
        else:
            found.append(reread(one, track, reader.ask, reader.window_s))
        progress(number / len(session.sets))
    return found


def signature_of(book: "Logbook", session_id: UUID, reader: Reader, author: str) -> Signature:
    """Who reads a session again, with which models: the poses are still those of the first reading."""
    pose = book.history.session(str(session_id)).info.models.get("pose")
    return Signature(author, dict(reader.models) | ({"pose": pose} if pose else {}))


def accept(
    book: "Logbook", found: "Sequence[Rereading]", session_id: UUID, reader: Reader, author: str
) -> int:
    """Writes what changes as corrections, which can be undone, and gives how many sets it changed.

    Raises UserError where another instance is the writer, or a set has changed meanwhile.
    """
    from fitness_app.storage.diary import Diary  # noqa: PLC0415 -- slow import

    book.refuse_reader()
    diary, signature = Diary(book.engine), signature_of(book, session_id, reader, author)
    changed: list[Set] = []
    for each in found:
        corrections = corrections_for(each, signature)
        for correction in corrections:
            diary.correct(correction)
        changed += [each.before] if corrections else []
    return len(changed)

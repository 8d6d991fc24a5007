"""What the Settings page says of the stored data, without a widget."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from fitness_app.domain.archive import BackupFile, Holdings, Intake, Proof, ServerFound
from fitness_app.ui import words
from fitness_app.ui.figures import in_digits
from fitness_app.ui.said import said

translate = QCoreApplication.translate

KEPT_DAYS = (0, 7, 30, 90, 365)
"""The times to keep things that are offered; 0 is for ever."""


def kept_for(days: int) -> str:
    """How long something is kept."""
    return words.days(days) if days else translate("custody", "For ever")


def size(number: int) -> str:
    """A size for reading, such as "3.4 MB"."""
    return in_digits(QLocale().formattedDataSize(number, 1, QLocale.DataSizeFormat.DataSizeSIFormat))


def stored(held: Holdings) -> str:
    """What is stored, and how big it is."""
    parts = [
        translate("custody", "Sessions: {0}, repetitions: {1}, people: {2} ({3})").format(
            held.sessions, held.reps, held.athletes, size(held.log_bytes)
        ),
        translate("custody", "of it the movement of sets: {0} ({1})").format(
            held.tracks, size(held.tracks_bytes)
        ),
        translate("custody", "videos: {0} ({1})").format(held.videos, size(held.videos_bytes)),
        translate("custody", "backups: {0} ({1})").format(held.backups, size(held.backups_bytes)),
    ]
    if held.waiting:
        parts.append(translate("custody", "journals that wait: {0}").format(held.waiting))
    return " · ".join(parts)


def last_backup(found: Sequence[BackupFile], today: date) -> str:
    """When the newest proven backup was made, and where it is."""
    if not found:
        return translate("custody", "There is none yet. One is made when you close the app after training.")
    newest = next((one for one in found if one.sound is not False), found[0])
    when = words.day_and_time(newest.made_at, today)
    told = {
        True: translate("custody", "{0}, {1}, found sound just now. {2}"),
        None: translate("custody", "{0}, {1}. {2}"),
        False: translate("custody", "{0}, {1}, damaged: back up now. {2}"),
    }[newest.sound]
    line = told.format(when, size(newest.size_bytes), newest.path)
    if newest is found[0]:
        return line
    return translate("custody", "{0} A newer one is damaged: back up now.").format(line)


def backup_line(one: BackupFile, today: date) -> str:
    """A backup in a list."""
    when = words.day_and_time(one.made_at, today)
    line = translate("custody", "{0} · {1}").format(when, size(one.size_bytes))
    return translate("custody", "{0} · on request").format(line) if one.asked else line


def proof(found: Proof) -> str:
    """What a check has found."""
    if found.problems:
        told = translate("custody", "Damaged: {0}. Restore a backup.")
        return told.format(said(found.problems[0]))
    rows: Mapping[str, int] = found.rows
    told = translate("custody", "Sound. It holds {0} sessions, {1} sets and {2} repetitions.")
    return told.format(*(rows.get(name, 0) for name in ("sessions", "sets", "reps")))


def restored(kept: str) -> str:
    """What a restore has done."""
    if not kept:
        return translate("custody", "Restored.")
    return translate("custody", "Restored. The log that stood there before is kept as {0}").format(kept)


def intake(found: Intake) -> str:
    """What an import would add, or has added."""
    told = translate("custody", "{0}. New sessions: {1}, sets: {2}, repetitions: {3}.")
    lines = [told.format(found.program, found.new_sessions, found.new_sets, found.new_reps)]
    if found.known_sessions:
        lines.append(
            translate("custody", "Sessions that are there already: {0}").format(found.known_sessions)
        )
    lines += _beside(found)
    if found.skipped:
        lines.append(translate("custody", "Not taken over: {0}").format(found.skipped[0]))
    if len(found.skipped) > 1:
        lines.append(translate("custody", "and {0} more").format(len(found.skipped) - 1))
    return "\n".join(lines)


def _beside(found: Intake) -> list[str]:
    """A line for everything else that is new."""
    extras = found.extras
    told = (
        (translate("custody", "New holds: {0}"), found.new_holds),
        (translate("custody", "New or changed notes: {0}"), found.new_notes),
        (translate("custody", "Notes that were deleted elsewhere: {0}"), extras.removed_notes),
        (translate("custody", "New corrections: {0}"), extras.corrections),
        (translate("custody", "Sets with new words on exertion, pain or weight: {0}"), extras.feelings),
        (translate("custody", "Sets whose movement of the joints is new: {0}"), extras.pose_tracks),
        (translate("custody", "Moments whose recognition is new: {0}"), extras.recognitions),
        (translate("custody", "New references: {0}"), extras.references),
        (translate("custody", "People of whom something is new: {0}"), extras.people),
        (translate("custody", "New calibrations of joints: {0}"), extras.calibrations),
        (translate("custody", "New plans: {0}"), extras.plans),
        (translate("custody", "New goals: {0}"), extras.goals),
    )
    return [line.format(count) for line, count in told if count]


def erased(sessions: int) -> str:
    """What a deletion has taken."""
    if sessions == 1:
        return translate("custody", "1 session was deleted for good.")
    return translate("custody", "{0} sessions were deleted for good.").format(sessions)


def server(found: ServerFound) -> str:
    """What was found at the address of a server."""
    answers = translate("custody", "PostgreSQL {0} answers on {1}.").format(found.version, found.where)
    if not found.usable:
        more = translate("custody", "Its log was written by another version of this app.")
    elif found.sessions is None:
        more = translate("custody", "It holds no log yet: one is made when you first use it.")
    else:
        more = translate("custody", "Its log has {0} sessions.").format(found.sessions)
    return f"{answers} {more}"


def log_place(url: str) -> str:
    """Where the log lies."""
    if not url:
        return translate("custody", "In a file on this computer. A server lets several stations share it.")
    return translate("custody", "On the server {0}.").format(url)

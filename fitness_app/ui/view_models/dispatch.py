"""The formats in which a visit is handed over, and what is told of it; without a widget."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.person import Deed
from fitness_app.domain.sheet import Sheet
from fitness_app.ui import words
from fitness_app.ui.services_notes import Taken

translate = QCoreApplication.translate
LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its name in the log's audit list, what it is called, and how its files end, best first."""

    name: str
    title: str
    suffixes: tuple[str, ...]

    @property
    def filter(self) -> str:
        """As a file dialog writes it."""
        return f"{self.title} ({' '.join(f'*{suffix}' for suffix in self.suffixes)})"

    def placed(self, path: Path) -> Path:
        """The file's name with an ending of this format."""
        known = path.name.lower().endswith(self.suffixes)
        return path if known else path.with_name(path.name + self.suffixes[0])


def formats() -> tuple[Format, ...]:
    """All of them, the most asked for first."""
    return (
        Format("pdf", translate("dispatch", "Report on one page (PDF)"), (".pdf",)),
        Format(
            "bundle", translate("dispatch", "Sealed bundle for another therapist"), (".fitbundle", ".zip")
        ),
        Format("video", translate("dispatch", "Annotated video"), (".mkv", ".mp4")),
        Format("csv", translate("dispatch", "Tables (CSV)"), (".csv",)),
        Format("json", translate("dispatch", "All that was measured (JSON)"), (".json",)),
        Format("fhir", translate("dispatch", "For a clinic's system (FHIR)"), (".fhir.json", ".json")),
        Format("trc", translate("dispatch", "Movement for OpenSim (TRC)"), (".trc",)),
        Format("c3d", translate("dispatch", "Movement for a laboratory (C3D)"), (".c3d",)),
    )


def lacking(name: str, sheet: Sheet) -> str:
    """Why a visit cannot be handed over in a format, empty where it can."""
    if name in ("trc", "c3d", "video") and not sheet.tracks:
        return translate("dispatch", "no movement was kept")
    if name == "video" and sheet.footage is None:
        return translate("dispatch", "no video was kept")
    return ""


def kept_words(sheet: Sheet) -> tuple[str, str]:
    """What is kept of a visit beside its figures, in short and in full.

    With landmarks only, there is no picture of the person.
    """
    if sheet.footage is not None:
        full = translate("dispatch", "A video of this visit lies on this computer.")
        return translate("dispatch", "Video kept"), full
    if sheet.tracks:
        full = translate("dispatch", "No picture of this visit is kept, only the movement of the joints.")
        return translate("dispatch", "Joints only, no picture"), full
    full = translate("dispatch", "Neither pictures nor movements of this visit are kept, only its figures.")
    return translate("dispatch", "Figures only"), full


def suggested(sheet: Sheet) -> str:
    """A file's name for a visit: whose it was, and when."""
    kept = "".join(letter if letter.isalnum() else "-" for letter in sheet.person.name)
    when = words.local(sheet.session.info.started_at)
    return f"{kept[:LONGEST_NAME].strip('-') or 'visit'}-{when:%Y%m%d-%H%M}"


def overwritten(name: str, path: Path, sheet: Sheet) -> list[Path]:
    """The files that are written beside the one that was chosen, and that are there already."""
    ends: Sequence[str] = ()
    if name == "csv":
        ends = ("-reps.csv", "-frames.csv")
    elif name in ("trc", "c3d"):
        ends = [f"-{number}{path.suffix}" for number in range(2, len(sheet.tracks) + 1)]
    beside = [path.with_name(path.stem + end) for end in ends]
    return [each for each in beside if each.exists()]


def written(paths: Sequence[Path]) -> str:
    """Where the files are."""
    if len(paths) == 1:
        return str(paths[0])
    names = ", ".join(path.name for path in paths)
    return translate("dispatch", "{0} in {1}").format(names, paths[0].parent)


def brings_nothing(found: Taken) -> bool:
    """Whether the visits of a file are in the log already, as they are in the file."""
    return bool(found.sessions) and found.intake.empty


def deed_cells(deed: Deed, today: date) -> tuple[tuple[str, str], ...]:
    """A line of the audit list: when, who, what, whose, which file."""
    done = {
        "export": translate("dispatch", "handed over"),
        "import": translate("dispatch", "took in"),
        "delete": translate("dispatch", "deleted"),
    }
    when = (words.day_and_time(deed.at, today), words.full_date(deed.at))
    kind, _, files = deed.detail.partition(" ")
    if deed.what != "export":
        kind, files = "", deed.detail
    what = f"{done[deed.what]} {kind.upper()}".strip()
    return when, (deed.author, ""), (what, ""), (deed.athlete or "–", ""), (files, files)

"""Notes that are being written lie in files, so that whatever ends the app takes no word of them."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from fitness_app.domain.errors import UserError
from fitness_app.domain.review import Mark, Review
from fitness_app.storage.drafts import Drafts
from fitness_app.storage.folders import Folders

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
MARK = Mark("angle", ((0.1, 0.2), (0.3, 0.4), (0.5, 0.6)), "92°", "warning")


def written(text: str, seconds: float = 0.0, **changes: object) -> Review:
    made = Review(uuid4(), 1.5, "Dr. Ada", text, created_at=NOW, changed_at=NOW + timedelta(seconds=seconds))
    return replace(made, **changes)  # type: ignore[arg-type]


def test_a_draft_comes_back_whole_also_into_another_process(tmp_path: Path) -> None:
    draft = written("Ferse hebt ab 😀\n“שלום”", marks=(MARK,), rep_id=uuid4())
    Drafts(tmp_path / "drafts").keep(draft)
    assert Drafts(tmp_path / "drafts").all() == [draft]


def test_of_one_note_only_the_latest_draft_stands_in_whatever_order_they_arrive(tmp_path: Path) -> None:
    drafts, first = Drafts(tmp_path), written("H")
    later = replace(first, text="Heel", changed_at=NOW + timedelta(seconds=1))
    drafts.keep(later)
    drafts.keep(first)
    assert drafts.all() == [later]


def test_a_dropped_draft_is_not_brought_back_by_a_write_that_comes_late(tmp_path: Path) -> None:
    drafts, draft = Drafts(tmp_path), written("Heel", seconds=2)
    drafts.keep(draft)
    drafts.drop(draft)
    drafts.keep(replace(draft, text="Hee", changed_at=NOW))
    drafts.keep(draft)
    assert drafts.all() == []


def test_what_was_written_after_the_note_was_kept_stays(tmp_path: Path) -> None:
    drafts, kept = Drafts(tmp_path), written("Heel")
    later = replace(kept, text="Heel lifts", changed_at=NOW + timedelta(seconds=1))
    drafts.keep(later)
    drafts.drop(kept)
    assert drafts.all() == [later]


def test_the_newest_draft_is_the_first_and_a_damaged_file_stops_none(tmp_path: Path) -> None:
    drafts, old, new = Drafts(tmp_path), written("old"), written("new", seconds=5)
    drafts.keep(new)
    drafts.keep(old)
    (tmp_path / f"{uuid4()}-{uuid4()}.json").write_text('{"is": "Revi')
    assert drafts.all() == [new, old]
    assert len(list(tmp_path.glob("*.damaged"))) == 1
    assert drafts.all() == [new, old]


def test_a_folder_that_cannot_be_written_to_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UserError, match="safe only once it is kept in the log"):
        Drafts(tmp_path / "file" / "drafts").keep(written("Heel"))


FULL = """
import resource, signal, sys
from pathlib import Path
from uuid import uuid4
from fitness_app.domain.errors import UserError
from fitness_app.domain.review import Review
from fitness_app.storage.drafts import Drafts
drafts, note = Drafts(Path(sys.argv[1])), Review(uuid4(), None, "Ada", "the first words")
drafts.keep(note)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
from dataclasses import replace
from datetime import datetime, UTC
try:
    drafts.keep(replace(note, text="x" * 50000, changed_at=datetime.now(UTC)))
except UserError as error:
    print(error)
"""


@pytest.mark.skipif(os.name == "nt", reason="no limit of a file's size there")
def test_a_full_disk_is_told_and_leaves_what_was_written_before(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL, tmp_path], capture_output=True, text=True, check=True, timeout=120
    )
    assert "cannot be written to" in done.stdout
    assert [each.text for each in Drafts(tmp_path).all()] == ["the first words"]
    assert [each.suffix for each in tmp_path.iterdir()] == [".json"]


def test_the_drafts_of_a_session_are_found_by_its_key_to_be_erased(tmp_path: Path) -> None:
    drafts, one, other = Drafts(tmp_path), written("mine"), written("another's")
    drafts.keep(one)
    drafts.keep(other)
    around = Folders(drafts=tmp_path)
    assert [path.name[:36] for path in around.drafts_of([one.session_id])] == [str(one.session_id)]
    assert len(around.all_drafts()) == 2
    assert Folders().all_drafts() == []

"""What a batch remembers, also after its process died in the middle of a line."""

from pathlib import Path

import pytest

from fitness_app.batch.files import Video
from fitness_app.batch.journal import NAME, Done, Journal
from fitness_app.domain.errors import UserError

ANSWER = {"source": "/a.mp4", "sets": [{"exercise": "squat"}]}


def done(path: str, recipe: str = "r") -> Done:
    return Done(Video(path, 10, 20), "f" * 64, recipe, 1.5, "key")


def test_what_was_added_is_there_when_it_is_opened_again(tmp_path: Path) -> None:
    with Journal(tmp_path) as journal:
        journal.add(done("/a.mp4"), ANSWER)
        journal.add(done("/ü.mp4"), {"source": "/ü.mp4"})
    with Journal(tmp_path) as journal:
        assert journal.find("/a.mp4") == done("/a.mp4")
        assert journal.answer("/a.mp4") == ANSWER
        assert journal.answer("/ü.mp4") == {"source": "/ü.mp4"}
        assert journal.find("/b.mp4") is None


def test_the_newest_line_of_a_video_holds(tmp_path: Path) -> None:
    with Journal(tmp_path) as journal:
        journal.add(done("/a.mp4"), ANSWER)
        journal.add(done("/a.mp4", "another"), {"sets": []})
        assert journal.answer("/a.mp4") == {"sets": []}
    with Journal(tmp_path) as journal:
        assert journal.find("/a.mp4") == done("/a.mp4", "another")
        assert journal.answer("/a.mp4") == {"sets": []}


@pytest.mark.parametrize("torn", [b'{"done": {"pa', b'{"done": {}, "answer": 1}'])
def test_a_line_cut_short_is_forgotten_and_the_next_one_is_whole(tmp_path: Path, torn: bytes) -> None:
    with Journal(tmp_path) as journal:
        journal.add(done("/a.mp4"), ANSWER)
    with (tmp_path / NAME).open("ab") as file:
        file.write(torn)
    with Journal(tmp_path) as journal:
        journal.add(done("/b.mp4"), {"sets": [1]})
    with Journal(tmp_path) as journal:
        assert (journal.answer("/a.mp4"), journal.answer("/b.mp4")) == (ANSWER, {"sets": [1]})


def test_a_damaged_line_costs_only_its_own_video(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"\x00\x00 no json\n[1, 2]\n")
    with Journal(tmp_path) as journal:
        journal.add(done("/a.mp4"), ANSWER)
    with Journal(tmp_path) as journal:
        assert journal.answer("/a.mp4") == ANSWER


def test_two_batches_do_not_write_into_one_folder(tmp_path: Path) -> None:
    with Journal(tmp_path), pytest.raises(UserError, match="Another batch writes into"), Journal(tmp_path):
        raise AssertionError
    with Journal(tmp_path) as journal:
        assert journal.find("/a.mp4") is None


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="name another --output"), Journal(tmp_path / "file" / "out"):
        raise AssertionError

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo

from fitness_app.domain.errors import UserError
from fitness_app.ui import stay
from fitness_app.ui.meeting_place import lock_for
from fitness_app.ui.stay import Stay


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stay, "ASK_MS", 20)
    monkeypatch.setattr(stay, "TELL_S", 0.0)
    monkeypatch.setattr(stay, "LONGEST_S", 0.2)


def test_an_app_that_never_ends_is_told_with_its_process(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    first, second = Stay(str(tmp_path / "door")), Stay(str(tmp_path / "door"))
    first.begin()
    with pytest.raises(UserError, match=rf"still closing: .* end its process \({os.getpid()}\)"):
        second.begin()
    second.end()
    with pytest.raises(UserError):
        second.begin()  # who never came in cannot let others in
    assert caplog.text.count("waiting for the app") == 2
    first.end()
    second.begin()
    second.end()
    assert list(tmp_path.iterdir()) == []


def test_an_app_of_another_machine_in_a_shared_home_is_not_waited_for(tmp_path: Path) -> None:
    left = Path(lock_for(str(tmp_path / "door"), "open"))
    left.write_text(f"1\nfitness-app\nnot-{QSysInfo.machineHostName()}\n\n\n", encoding="utf-8")
    Stay(str(tmp_path / "door")).begin()
    assert left.exists()


def test_where_no_lock_can_be_had_it_begins_at_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    one, other = Stay(str(tmp_path / "file" / "door")), Stay(str(tmp_path / "file" / "door"))
    one.begin()
    other.begin()

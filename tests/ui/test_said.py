from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fitness_app.domain.doing import Stopped
from fitness_app.domain.errors import Sentence, UserError
from fitness_app.ui.background import Background
from fitness_app.ui.language import Language
from fitness_app.ui.said import in_words, said


@pytest.fixture
def german(resources: Path, qapp: object) -> Iterator[None]:
    made = Language(resources / "translations")
    assert made.speak("de")
    yield
    made.stop()


def test_an_error_is_said_in_the_users_language_with_what_it_quotes(german: None) -> None:
    error = UserError("{0} Until then everything is kept in a journal.", UserError("{0} is empty: copy or record the video again.", "a.mp4"))  # fmt: skip  # noqa: E501
    told = said(error)
    assert "a.mp4" in told
    assert not set(told.split()) & {"everything", "journal.", "empty:"}
    assert str(error).startswith("a.mp4 is empty")


def test_what_has_no_translation_is_said_as_it_was_written(german: None) -> None:
    assert said(UserError("The {0} of {1:.1f} kg is nowhere to be found.", "bar", 20.0)) == (
        "The bar of 20.0 kg is nowhere to be found."
    )
    assert said("Plain words stay.") == "Plain words stay."
    assert said(Sentence("Neither {braces} nor 100 % are lost.")) == "Neither {braces} nor 100 % are lost."


def test_a_translated_error_is_still_of_its_kind(german: None) -> None:
    again = in_words(Stopped("Stopped: nothing was changed."))
    assert isinstance(again, Stopped)
    assert str(again) != "Stopped: nothing was changed."
    fault = ValueError("ours")
    assert in_words(fault) is fault


def test_a_job_that_fails_tells_it_in_the_users_language(qtbot: QtBot, german: None) -> None:
    background, told = Background(), list[str]()

    def work(_: object) -> None:
        raise UserError("There is no file {0}: check the path.", "squats.mp4")

    background.run(work, lambda _: None, lambda error: told.append(str(error)))
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    background.close()
    assert "squats.mp4" in told[0]
    assert not told[0].startswith("There is no file")

"""Settings survive everything that a file can hold."""

import dataclasses
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitness_app import settings
from fitness_app.domain.errors import UserError
from fitness_app.settings import Settings

FIELDS = [field.name for field in dataclasses.fields(Settings)]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("config") / "settings.json"


def test_gives_the_defaults_where_there_is_no_file(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "absent" / "settings.json") == Settings()


def test_gives_back_what_was_saved(tmp_path: Path) -> None:
    chosen = Settings(
        athlete="Žofie 🏋", source="rtsp://camera/1", mirrored=False, pose_model="heavy", theme="dark"
    )
    path = tmp_path / "new" / "settings.json"
    settings.save(chosen, path)
    assert settings.load(path) == chosen
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


def test_a_file_of_another_version_keeps_what_is_known(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"athlete": "Ada", "colour_of_next_year": "mauve"}')
    assert settings.load(path) == Settings(athlete="Ada")


def test_what_a_newer_version_keeps_in_the_file_stays_there(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"athlete": "Ada", "colour_of_next_year": {"name": "mauve"}}')
    settings.save(Settings(athlete="Bob"), path)
    stored = json.loads(path.read_text())
    assert (stored["colour_of_next_year"], stored["athlete"]) == ({"name": "mauve"}, "Bob")


def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b'{"athlete": ')
    chosen, told = settings.load_or_set_aside(path)
    [kept] = tmp_path.iterdir()
    assert (chosen, kept.read_bytes()) == (Settings(), b'{"athlete": ')
    assert str(kept) in told
    assert settings.load_or_set_aside(path) == (Settings(), "")


@pytest.mark.parametrize(("field", "value"), [("keep_videos_days", -1), ("keep_tracks_days", 40_000)])
def test_a_time_to_keep_things_is_bounded(field: str, value: int) -> None:
    with pytest.raises(UserError, match="choose a number from 0 to 36500"):
        Settings(**{field: value})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("field", "value"), [("pose_model", "huge"), ("device", "abacus"), ("theme", "pink")]
)
def test_names_the_choices_where_there_are_few(field: str, value: str) -> None:
    with pytest.raises(UserError, match=f"setting {field} is '{value}'; choose one of"):
        Settings(**{field: value})  # type: ignore[arg-type]


def test_a_password_is_no_setting() -> None:
    with pytest.raises(UserError, match=r"write postgresql://ada@host:5432/log, and .* keyring") as caught:
        Settings(database_url="postgresql://ada:se%cret@host:5432/log")
    assert "cret" not in str(caught.value)
    for url in (
        "postgresql://ada@host:5432/log",
        "postgresql://host/log",
        "sqlite:////home/a@b:c/log.db",
        "C:/x@y",
    ):
        assert Settings(database_url=url).database_url == url


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"7",
        b'{"athlete": 7}',
        b'{"mirrored": "yes"}',
        b'{"mirrored": 1}',
        b"\xff\xfe\x00",
    ],
)
def test_a_file_that_holds_something_else_is_told_and_left_alone(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    with pytest.raises(UserError, match="mend or remove it"):
        settings.load(path)
    assert path.read_bytes() == content


@given(st.binary(max_size=200))
def test_any_bytes_are_settings_or_a_sentence(file: Path, content: bytes) -> None:
    _settings_or_sentence(file, content)


@given(st.dictionaries(st.sampled_from(FIELDS) | st.text(), JSON, max_size=6))
def test_any_json_is_settings_or_a_sentence(file: Path, stored: dict[str, object]) -> None:
    _settings_or_sentence(file, json.dumps(stored).encode())


@given(st.integers(1, 3000), st.sampled_from(["[", '{"a":', "9"]))
def test_deep_and_long_json_is_settings_or_a_sentence(file: Path, depth: int, sign: str) -> None:
    _settings_or_sentence(file, (sign * depth).encode() * 4)


def _settings_or_sentence(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    answer = _answer(file)
    assert isinstance(answer, Settings) or str(file) in answer or "choose one of" in answer
    assert file.read_bytes() == content


def _answer(file: Path) -> Settings | str:
    try:
        return settings.load(file)
    except UserError as error:
        return str(error)


TEXT = st.text(st.characters(codec="utf-8"))


@given(st.builds(Settings, athlete=TEXT, source=TEXT, mirrored=st.booleans(), database_url=TEXT))
def test_whatever_is_saved_is_loaded(file: Path, chosen: Settings) -> None:
    settings.save(chosen, file)
    assert settings.load(file) == chosen


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="cannot be written to"):
        settings.save(Settings(), tmp_path / "file" / "settings.json")


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="mend or remove it"):
        settings.load(tmp_path)
    (tmp_path / "settings.json").mkdir()
    with pytest.raises(UserError, match="cannot be written to"):
        settings.save(Settings(), tmp_path / "settings.json")


def test_the_settings_are_on_the_disk_before_they_take_the_place_of_the_old_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, seen = tmp_path / "settings.json", list[str]()
    settings.save(Settings(athlete="Ada"), path)

    def sync(_handle: int) -> None:
        seen.extend([settings.load(path).athlete, settings.load(path.with_suffix(".tmp")).athlete])

    monkeypatch.setattr("os.fsync", sync)
    settings.save(Settings(athlete="Bob"), path)
    assert seen == ["Ada", "Bob"]
    assert settings.load(path).athlete == "Bob"


def test_nobody_is_asked_for_a_newer_version_unless_it_is_wished() -> None:
    assert Settings().look_for_updates is False
    assert Settings().update_address == ""

"""A bundle comes through whole, or is refused with a sentence; nothing is written beside it."""

import base64
import dataclasses
import hashlib
import io
import json
import random
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from visits import NAMES, NOW, PUSH_UP, VISIT, made_visit

from fitness_app.domain.archive import Archive, KeptTrack
from fitness_app.domain.errors import UserError
from fitness_app.domain.person import Person
from fitness_app.domain.review import Review
from fitness_app.reports import sealing
from fitness_app.reports.bundle import is_bundle, is_locked, read_bundle, write_bundle
from fitness_app.reports.tables import archive_json

PASSPHRASE = "correct horse — שלום"


@pytest.fixture(autouse=True)
def _cheap_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    """The full cost of scrypt is for those who guess; one test pays it."""
    cheap = dataclasses.replace(sealing.Lock("", ""), cost=16)
    monkeypatch.setattr(
        sealing, "Lock", lambda salt, nonce: dataclasses.replace(cheap, salt=salt, nonce=nonce)
    )


def _archive(name: str = "Ada") -> Archive:
    visit = made_visit(name)
    track = KeptTrack(PUSH_UP, 1, 3, 640, 480, base64.b64encode(b"\x00poses").decode())
    return Archive(
        "fitness-app", (visit.session,), reviews=visit.notes, people=(Person(name),), tracks=(track,)
    )


def _forged(path: Path, files: dict[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> Path:
    """A ZIP with these files whose digest is right: made by someone who knows how bundles are made."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", packing) as file:
        for name, content in files.items():
            file.writestr(name, content)
        file.comment = b"0" * 64
    whole = buffer.getvalue()[:-64]
    path.write_bytes(whole + hashlib.sha256(whole).hexdigest().encode())
    return path


def _manifest(content: bytes, **changes: object) -> bytes:
    digest = hashlib.sha256(content).hexdigest()
    values = {"is": "Manifest", "format": "fitness-app bundle", "version": 1, "sha256": digest, "lock": None}
    return json.dumps(values | {"made_at": NOW.isoformat()} | changes).encode()


def _refused(path: Path, passphrase: str = "") -> str:
    before = sorted(path.parent.rglob("*"))
    with pytest.raises(UserError) as caught:
        read_bundle(path, passphrase)
    assert sorted(path.parent.rglob("*")) == before
    return str(caught.value)


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE], ids=["open", "locked"])
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_what_goes_in_comes_out(tmp_path: Path, name: str, passphrase: str) -> None:
    archive = _archive(name)
    path = write_bundle(archive, tmp_path / "visit.zip", NOW, passphrase)
    assert [each.name for each in tmp_path.iterdir()] == ["visit.zip"]
    assert (is_bundle(path), is_locked(path)) == (True, bool(passphrase))
    assert read_bundle(path, passphrase) == archive
    assert archive.sessions[0].info.athlete == name


def test_a_locked_bundle_tells_nothing_of_its_content(tmp_path: Path) -> None:
    content = write_bundle(_archive("Maximiliane"), tmp_path / "visit.zip", NOW, PASSPHRASE).read_bytes()
    assert b"Maximiliane" not in content
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        assert file.testzip() is None
        assert all(b"Ada" not in file.read(name) for name in file.namelist())


def test_the_wrong_passphrase_and_none_are_told_apart(tmp_path: Path) -> None:
    path = write_bundle(_archive(), tmp_path / "visit.zip", NOW, PASSPHRASE)
    assert "does not open" in _refused(path, "another one")
    assert "give its passphrase" in _refused(path)
    with pytest.raises(UserError, match="at least 8"):
        write_bundle(_archive(), tmp_path / "short.zip", NOW, "short")
    assert not (tmp_path / "short.zip").exists()


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE], ids=["open", "locked"])
def test_one_changed_byte_anywhere_is_found(tmp_path: Path, passphrase: str) -> None:
    whole = write_bundle(_archive(), tmp_path / "visit.zip", NOW, passphrase).read_bytes()
    chance = random.Random(3)
    for place in [0, 1, len(whole) - 1, len(whole) - 70, *chance.sample(range(len(whole)), 60)]:
        changed = bytearray(whole)
        changed[place] ^= 1 << chance.randrange(8)
        path = tmp_path / "changed.zip"
        path.write_bytes(changed)
        assert "changed or cut off" in _refused(path, passphrase)


@pytest.mark.parametrize("length", [0, 1, 2, 63, 64, 65, 400, -1])
def test_a_piece_of_a_bundle_is_refused(tmp_path: Path, length: int) -> None:
    path = write_bundle(_archive(), tmp_path / "visit.zip", NOW)
    path.write_bytes(path.read_bytes()[:length])
    assert "changed or cut off" in _refused(path)


@pytest.mark.parametrize(
    "name", ["../evil.json", "/etc/evil", "C:\\evil", "archive.json/../../x", "more.txt"]
)
def test_files_that_no_bundle_has_are_refused(tmp_path: Path, name: str) -> None:
    content = archive_json(_archive(), NOW).encode()
    files = {"manifest.json": _manifest(content), "archive.json": content}
    assert "what no bundle does" in _refused(_forged(tmp_path / "a.zip", files | {name: b"evil"}))
    renamed = {"manifest.json": _manifest(content), name: content}
    assert "what no bundle does" in _refused(_forged(tmp_path / "b.zip", renamed))
    assert read_bundle(_forged(tmp_path / "good.zip", files)).sessions


def test_a_bomb_bursts_before_it_fills_the_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fitness_app.reports.bundle.LARGEST_INSIDE", 1_000_000)
    bomb = b" " * 5_000_000
    path = _forged(tmp_path / "bomb.zip", {"manifest.json": _manifest(bomb), "archive.json": bomb})
    assert path.stat().st_size < 20_000
    assert "more bytes than it may hold" in _refused(path)
    lock, sealed = sealing.seal(bomb, PASSPHRASE)
    with pytest.raises(ValueError, match="more bytes"):
        sealing.open_sealed(lock, sealed, PASSPHRASE, 1_000_000)
    with pytest.raises(ValueError, match="damaged"):
        sealing.unpacked(b"no zlib", 10)
    with pytest.raises(ValueError, match="more bytes"):
        sealing.unpacked(zlib.compress(b"cut off" * 99)[:-8], 10_000)


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_an_unusual_packing_is_refused(tmp_path: Path, packing: int) -> None:
    content = archive_json(_archive(), NOW).encode()
    files = {"manifest.json": _manifest(content), "archive.json": content}
    assert "unknown way of packing" in _refused(_forged(tmp_path / "a.zip", files, packing))


@pytest.mark.parametrize(
    "lock",
    [
        {"is": "Lock", "salt": "00" * 16, "nonce": "00" * 12, "cost": 2**31 - 1, "block": 8, "lanes": 1},
        {"is": "Lock", "salt": "00" * 16, "nonce": "00" * 12, "cost": 2**40, "block": 8, "lanes": 1},
        {"is": "Lock", "salt": "00" * 16, "nonce": "00" * 12, "cost": 65536, "block": 8, "lanes": 4096},
        {"is": "Lock", "salt": "zz", "nonce": "00" * 12, "cost": 65536, "block": 8, "lanes": 1},
        {"is": "Lock", "salt": "00", "nonce": "", "cost": 65536, "block": 8, "lanes": 1},
    ],
)
def test_a_lock_that_would_cost_hours_is_refused(tmp_path: Path, lock: dict[str, object]) -> None:
    files = {"manifest.json": _manifest(b"x" * 99, lock=lock), "archive.sealed": b"x" * 99}
    assert "what no bundle does" in _refused(_forged(tmp_path / "a.zip", files), PASSPHRASE)


def _spoilt(spoil: Callable[[dict[str, object]], None]) -> bytes:
    stored = json.loads(archive_json(_archive(), NOW))
    spoil(stored["archive"])
    return json.dumps(stored).encode()


HOSTILE: dict[str, bytes] = {
    "huge number": _spoilt(lambda each: each["sessions"][0].update(duration_s=1e300)),
    "huge whole number": _spoilt(lambda each: each["tracks"][0].update(frames=2**70)),
    "endless digits": archive_json(_archive(), NOW).replace("60.0", "9" * 5000, 1).encode(),
    "infinity": _spoilt(lambda each: each["sessions"][0].update(duration_s="inf")),
    "no number": archive_json(_archive(), NOW).replace("60.0", "NaN", 1).encode(),
    "far future": _spoilt(
        lambda each: each["sessions"][0]["info"].update(started_at="9999-12-31T23:59:59+00:00")
    ),
    "no zone": _spoilt(lambda each: each["sessions"][0]["info"].update(started_at="2026-01-01T00:00:00")),
    "endless text": _spoilt(lambda each: each["people"][0].update(note="x" * 200_000)),
    "deep": b'{"format": "fitness-app log", "version": 2, "archive": ' + b"[" * 100_000 + b"}",
    "bytes": b"\xff\xfe\x00",
    "another": b'{"format": "something else"}',
    "newer": b'{"format": "fitness-app log", "version": 99}',
    "a list": b"[]",
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_values_that_nobody_trains_with_are_refused(tmp_path: Path, content: bytes) -> None:
    files = {"manifest.json": _manifest(content), "archive.json": content}
    assert len(_refused(_forged(tmp_path / "a.zip", files))) < 400


@pytest.mark.parametrize(
    "manifest",
    [b"", b"{}", b"[]", _manifest(b"other"), _manifest(b"{}", version=7), _manifest(b"{}", format="x")],
)
def test_a_manifest_that_is_none_is_refused(tmp_path: Path, manifest: bytes) -> None:
    path = _forged(tmp_path / "a.zip", {"manifest.json": manifest, "archive.json": b"{}"})
    assert "what no bundle does" in _refused(path)


def test_an_encrypted_zip_and_a_file_that_is_not_there_are_refused(tmp_path: Path) -> None:
    content = archive_json(_archive(), NOW).encode()
    path = _forged(tmp_path / "a.zip", {"manifest.json": _manifest(content), "archive.json": content})
    whole = bytearray(path.read_bytes()[:-64])
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        whole[whole.index(mark) + offset] |= 1
    path.write_bytes(bytes(whole) + hashlib.sha256(whole).hexdigest().encode())
    assert "what no bundle does" in _refused(path)
    with pytest.raises(UserError, match="cannot be read"):
        read_bundle(tmp_path / "nothing.zip")
    with pytest.raises(UserError, match="cannot be read"):
        is_bundle(tmp_path)
    with pytest.raises(UserError, match="choose another place"):
        write_bundle(_archive(), tmp_path / "no" / "a.zip", NOW)


def test_a_note_of_any_letters_comes_back(tmp_path: Path) -> None:
    note = Review(VISIT, 1.5, NAMES["right to left"], "\n".join(NAMES.values()))
    path = write_bundle(Archive("fitness-app", reviews=(note,)), tmp_path / "notes.zip", NOW, PASSPHRASE)
    assert read_bundle(path, PASSPHRASE).reviews == (note,)


def test_the_lock_costs_what_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    lock, sealed = sealing.seal(b"content", PASSPHRASE)
    assert (lock.cost, lock.block, len(bytes.fromhex(lock.salt))) == (2**16, 8, 16)
    assert sealing.open_sealed(lock, sealed, PASSPHRASE, 100) == b"content"
    assert sealing.seal(b"content", PASSPHRASE)[0].salt != lock.salt

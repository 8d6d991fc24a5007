"""Whom the frozen app trusts where OpenSSL's own place of certificates is not there."""

import ssl
from pathlib import Path

import certifi
import pytest
from recipes import PACKAGING

from fitness_app.commands import doctor

SPOKEN = {"__name__": "certificates"}
exec(compile((PACKAGING / "hooks/certificates.py").read_text("utf-8"), "certificates.py", "exec"), SPOKEN)
chosen = SPOKEN["_chosen"]


def paths(file: Path | None, folder: Path | None) -> ssl.DefaultVerifyPaths:
    found = [str(one) if one and one.exists() else None for one in (file, folder)]
    return ssl.DefaultVerifyPaths(*found, "SSL_CERT_FILE", "/no/file", "SSL_CERT_DIR", "/no/folder")


@pytest.fixture(autouse=True)
def no_choice_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return Path(certifi.where())


def test_what_openssl_finds_by_itself_is_kept(bundle: Path, tmp_path: Path) -> None:
    assert chosen(paths(bundle, None), [str(bundle)], bundle) is None
    (tmp_path / "a.pem").touch()
    assert chosen(paths(None, tmp_path), [str(bundle)], bundle) is None


def test_the_systems_list_comes_before_our_own_and_an_empty_folder_is_none(
    bundle: Path, tmp_path: Path
) -> None:
    system = tmp_path / "system.crt"
    system.touch()
    empty = tmp_path / "empty"
    empty.mkdir()
    assert chosen(paths(None, empty), ["/no/bundle", str(system)], bundle) == str(system)
    assert chosen(paths(None, None), ["/no/bundle"], bundle) == str(bundle)
    assert chosen(paths(None, None), ["/no/bundle"], Path("/no/own")) is None


def test_what_the_user_chose_is_kept(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", "/mine")
    assert chosen(paths(None, None), [str(bundle)], bundle) is None


def test_the_doctor_counts_those_that_are_trusted(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    assert doctor.CHECKS["certificates"]().ok
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "none"))
    found = doctor.CHECKS["certificates"]()
    assert not found.ok
    assert "install ca-certificates" in found.detail


def test_the_recipe_takes_the_list_along_and_runs_the_hook() -> None:
    recipe = (PACKAGING / "fitness-app.spec").read_text(encoding="utf-8")
    assert '(certifi.where(), "certifi")' in recipe
    assert '"certificates"' in recipe

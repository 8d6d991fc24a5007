"""Whom the frozen app trusts where OpenSSL's own place of certificates is not there."""

import os
import ssl
import subprocess
import sys
from pathlib import Path
from typing import Any

import certifi
import pytest
from recipes import PACKAGING

from fitness_app.commands import doctor

HOOK = (PACKAGING / "hooks/certificates.py").read_text("utf-8")
SPOKEN: dict[str, Any] = {"__name__": "certificates"}
exec(compile(HOOK, "certificates.py", "exec"), SPOKEN)
chosen, finds_some = SPOKEN["_chosen"], SPOKEN["_finds_some"]
ASKED = """
import os, sys
from pathlib import Path
spoken = {"__name__": "certificates"}
exec(compile(Path(sys.argv[1]).read_text("utf-8"), "certificates.py", "exec"), spoken)
print(spoken["_chosen"]([sys.argv[2]], Path(sys.argv[3])), "ssl" in sys.modules, "_ssl" in sys.modules)
"""


@pytest.fixture(autouse=True)
def no_choice_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def bundle() -> Path:
    return Path(certifi.where())


@pytest.mark.parametrize(("file", "folder"), [("a.pem", "absent"), ("absent", "full"), ("absent", "empty")])
def test_openssl_finds_a_file_or_a_folder_that_holds_some(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, folder: str
) -> None:
    (tmp_path / "a.pem").touch()
    for name in ("full", "empty"):
        (tmp_path / name).mkdir()
    (tmp_path / "full/b.pem").touch()
    there = [str(one) if one.exists() else None for one in (tmp_path / file, tmp_path / folder)]
    paths = ssl.DefaultVerifyPaths(*there, "SSL_CERT_FILE", "/no/file", "SSL_CERT_DIR", "/no/folder")
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: paths)
    assert finds_some() is (folder != "empty")


def test_what_openssl_finds_by_itself_comes_before_our_own(bundle: Path) -> None:
    assert chosen(["/no/bundle"], bundle, lambda: True) is None
    assert chosen(["/no/bundle"], bundle, lambda: False) == str(bundle)
    assert chosen(["/no/bundle"], Path("/no/own"), lambda: False) is None


def test_the_systems_list_comes_first(bundle: Path, tmp_path: Path) -> None:
    system = tmp_path / "system.crt"
    system.touch()
    for found in (True, False):
        assert chosen(["/no/bundle", str(system)], bundle, lambda found=found: found) == str(system)


def test_what_the_user_chose_is_kept(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", "/mine")
    assert chosen([str(bundle)], bundle) is None


@pytest.mark.parametrize(("choice", "told"), [({}, "listed"), ({"SSL_CERT_FILE": "/mine"}, "None")])
def test_a_start_does_not_load_openssl_where_the_list_is_plain(
    bundle: Path, choice: dict[str, str], told: str
) -> None:
    words = ["-c", ASKED, str(PACKAGING / "hooks/certificates.py"), str(bundle), "/no/own"]
    said = subprocess.run(
        [sys.executable, *words],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        env=os.environ | choice,
    )
    assert said.stdout.split() == [str(bundle) if told == "listed" else told, "False", "False"]


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

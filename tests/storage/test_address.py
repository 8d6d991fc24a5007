"""An address of a log that is none is told in a sentence, wherever it is read."""

from pathlib import Path

import pytest

from fitness_app.domain.errors import UserError
from fitness_app.storage.address import address_of
from fitness_app.storage.credentials import forget_password, remember_password
from fitness_app.storage.logbook import Place


@pytest.mark.parametrize("url", ["garbage", "postgresql://ada@host:door/log", ""])
def test_an_address_that_is_none_is_told_how_to_write(url: str) -> None:
    for read in (
        address_of,
        forget_password,
        lambda each: remember_password(each, "secret"),
        lambda each: Place(each, Path()).file,
    ):
        with pytest.raises(UserError, match="no valid address: write postgresql://user@host/name"):
            read(url)


def test_an_address_of_another_kind_of_database_is_told() -> None:
    with pytest.raises(UserError, match="mysql is no known kind of database"):
        address_of("mysql://ada@host/log")


def test_the_file_of_a_log_is_known_from_its_address() -> None:
    assert Place("sqlite:///a/fitness.db", Path()).file == Path("a/fitness.db")
    assert Place("postgresql://ada@host/log", Path()).file is None

"""The question for a newer version, asked of a server on this machine."""

import pytest
from release_server import ReleaseServer

from fitness_app import __version__, renewing, updates
from fitness_app.domain.errors import UserError
from fitness_app.domain.release import Release

PAGE = "https://example.org/releases/v999.1"


def test_a_newer_version_is_told_with_its_page() -> None:
    with ReleaseServer({"tag_name": "v999.1", "html_url": PAGE}) as server:
        assert updates.newer_release(server.address) == Release("999.1", PAGE)


@pytest.mark.parametrize("version", [__version__, f"v{__version__}", "0.0.1", "v0.0.0"])
def test_the_same_or_an_older_version_is_none(version: str) -> None:
    with ReleaseServer({"tag_name": version, "html_url": PAGE}) as server:
        assert updates.newer_release(server.address) is None


def test_nothing_is_sent_but_a_get_that_names_this_version() -> None:
    with ReleaseServer({"tag_name": "v1"}) as server:
        updates.newer_release(server.address)
        [(line, headers, body)] = server.asked
    assert line == "GET /latest HTTP/1.1"
    assert body == b""
    assert headers == {
        "Accept": "application/json",
        "Accept-Encoding": "identity",
        "Connection": "close",
        "Host": server.address.split("/")[2],
        "User-Agent": f"fitness-app/{__version__}",
    }


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_nobody_else_is_asked(status: int) -> None:
    with (
        ReleaseServer({"tag_name": "v999"}) as other,
        ReleaseServer({}, status, Location=other.address) as server,
    ):
        with pytest.raises(UserError, match=rf"^127\.0\.0\.1 answers {status}"):
            updates.newer_release(server.address)
        assert other.asked == []


@pytest.mark.parametrize("status", [403, 404, 500])
def test_a_refusal_is_told_in_a_sentence(status: int) -> None:
    with ReleaseServer({}, status) as server, pytest.raises(UserError, match=f"answers {status}.*try again"):
        updates.newer_release(server.address)


@pytest.mark.parametrize(
    "answer",
    [
        {},
        [],
        {"tag_name": 3},
        {"tag_name": ""},
        {"tag_name": "<b>v9</b>"},
        {"tag_name": "v2.0rc1"},
        b"no json",
        b"[" * 100_000,
        b'{"tag_name": "v9", "body": "' + b"." * 2_000_000 + b'"}',
        b"\xff\xfe",
    ],
    ids=range(10),
)
def test_what_is_no_release_is_told_in_a_sentence(answer: object) -> None:
    with ReleaseServer(answer) as server, pytest.raises(UserError, match="does not say which version"):
        updates.newer_release(server.address)


def test_a_page_that_is_not_safe_to_open_is_left_out() -> None:
    with ReleaseServer({"tag_name": "v999", "html_url": "file:///etc/passwd"}) as server:
        assert updates.newer_release(server.address) == Release("999", "")


def test_without_a_connection_a_sentence_says_so() -> None:
    with ReleaseServer({}) as server:
        address = server.address
    with pytest.raises(UserError, match="cannot be reached"):
        updates.newer_release(address)


@pytest.mark.parametrize(
    "address", ["http://example.org/", "file:///etc/passwd", "ftp://a", "https://", "x", "https://["]
)
def test_an_address_that_is_not_encrypted_is_refused(address: str) -> None:
    with pytest.raises(UserError, match="begins with https"):
        updates.newer_release(address)


def test_the_one_that_is_asked_by_default_is_named() -> None:
    assert updates.is_safe(renewing.ADDRESS)
    assert renewing.host(renewing.ADDRESS) == "api.github.com"
    assert renewing.host("http://127.0.0.1:80/a") == "127.0.0.1"
    assert renewing.host("https://[") == "https://["

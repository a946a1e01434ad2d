"""What stands around every page: refusals in the reader's words, headers, limits, and what other sites may not do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from io import BytesIO

import asyncpg
import pytest
from aiohttp import FormData
from aiohttp.test_utils import TestClient, TestServer

from service.actions.access import Actor
from service.actions.make_room import Room
from service.domain.group import Group
from service.domain.member import Role
from service.errors import TooManyError
from service.web.door import Door
from service.web.limits import ADDRESSES_AT_MOST, Buckets, counted_address
from service.web.visitor import Visitor, _languages
from tests.web.house import NOW
from tests.web.test_voting import make_poll

Person = Callable[..., Awaitable[TestClient]]


async def test_pages_are_locked_down(person: Person) -> None:
    """No page runs a foreign script, is framed, indexed or kept by a cache; nothing is loaded from another host."""
    anna = await person()
    path = await make_poll(anna)
    page = await anna.get(path)
    policy = page.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:")
    assert "frame-ancestors 'none'" in policy
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert page.headers["X-Robots-Tag"] == "noindex, nofollow"
    assert page.headers["Cache-Control"] == "private, no-store"
    assert page.headers["Referrer-Policy"] == "same-origin"
    text = await page.text()
    assert "style=" not in text
    assert "<style" not in text
    assert text.count("<script") == text.count('<script src="/static/')
    assert "onclick" not in text


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
    ],
)
async def test_another_site_can_not_vote_in_somebodys_name(person: Person, headers: dict[str, str]) -> None:
    """A form on another site is refused, in words, and changes nothing."""
    anna = await person()
    path = await make_poll(anna)
    refused = await anna.post(f"{path}/vote", data={"o0": "yes"}, headers=headers)
    assert refused.status == 403
    assert "altro sito" in await refused.text()
    assert "Nessuno ha ancora risposto" in await (await anna.get(path)).text()


async def test_the_own_site_may(person: Person, site: TestServer) -> None:
    """Old browsers say Origin alone, new ones Sec-Fetch-Site."""
    anna = await person()
    path = await make_poll(anna)
    for headers in ({"Origin": str(site.make_url("/")).rstrip("/")}, {"Sec-Fetch-Site": "same-origin"}):
        assert (await anna.post(f"{path}/vote", data={"o0": "yes"}, headers=headers)).status == 200


@pytest.mark.parametrize(("language", "words"), [("it-IT", "Qui non c'è niente"), ("en", "There is nothing here")])
async def test_a_wrong_link_says_what_to_do(person: Person, language: str, words: str) -> None:
    """Incomplete, revoked or deleted: the same page, in the reader's language."""
    reader = await person(language)
    for path in ("/p/abcdefghijklmnopqrst", "/g/x", "/m/%00%ff", "/nothing", "/p/a/b/c"):
        answer = await reader.get(path)
        assert answer.status == 404, path
        assert words in (await answer.text()).replace("&#39;", "'")
        assert f'<html lang="{language[:2]}"' in await answer.text()


async def test_too_large_a_file_is_refused_with_what_to_do(person: Person) -> None:
    """More than a megabyte is not taken, and the page says what is."""
    form = FormData()
    form.add_field("file", BytesIO(b"x" * (2**20 + 5000)), filename="chat.txt")
    answer = await (await person()).post("/read", data=form)
    assert answer.status == 413
    assert "1 MB" in await answer.text()


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/x-www-form-urlencoded; charset=nope", b"text=a"),
        ("application/x-www-form-urlencoded", b"text=%ff%fe&\xff"),
        ("multipart/form-data", b"no boundary"),
        ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: nonsense\r\n\r\n--x--"),
        ("text/plain", b"hello"),
    ],
)
async def test_an_unreadable_form_is_never_our_fault(person: Person, kind: str, body: bytes) -> None:
    """Broken bodies get a page with words, not an error of the server."""
    answer = await (await person()).post("/read", data=body, headers={"Content-Type": kind})
    assert answer.status < 500, await answer.text()


async def test_a_hostile_title_is_shown_as_text(person: Person) -> None:
    """HTML stays text, characters that turn the line around are gone, in the page and in the preview."""
    anna = await person()
    answer = await anna.post(
        "/open",
        data={
            "slot": '[{"grain":"day","start":"2026-12-01"},"x"]',
            "title": "<img src=x onerror=alert(1)>\u202e\x07ok",
        },
    )
    text = await answer.text()
    assert "<img src=x" not in text
    assert "&lt;img src=x onerror=alert(1)&gt;ok" in text
    assert "\u202e" not in text


async def test_a_database_that_is_away_is_a_page_that_comes_back(
    person: Person, pool: asyncpg.Pool[asyncpg.Record]
) -> None:
    """503 with Retry-After, and the page loads itself again, without script too."""
    anna = await person()
    path = await make_poll(anna)
    pool.terminate()
    answer = await anna.get(path)
    assert answer.status == 503
    assert answer.headers["Retry-After"] == "5"
    assert 'http-equiv="refresh"' in await answer.text()


async def test_one_address_makes_only_so_many_groups(person: Person) -> None:
    """A script that makes groups is slowed down, in words."""
    anna = await person()
    data = {"slot": '[{"grain":"day","start":"2026-12-01"},"x"]', "title": "x"}
    answers = [await anna.post("/open", data=data, allow_redirects=False) for _ in range(21)]
    assert [a.status for a in answers] == [303] * 20 + [429]
    assert int(answers[-1].headers["Retry-After"]) >= 1


def test_the_limit_refills_and_its_memory_is_bounded() -> None:
    """After an hour the same address may again; a flood of addresses takes no more memory."""
    buckets = Buckets(size=2, per_hour=60)
    for _ in range(2):
        buckets.take("a", NOW)
    with pytest.raises(TooManyError) as refused:
        buckets.take("a", NOW)
    assert refused.value.params["retry_after"] == 61
    buckets.take("a", NOW + timedelta(seconds=61))
    for number in range(ADDRESSES_AT_MOST + 100):
        buckets.take(str(number), NOW)
    assert len(buckets._held) == ADDRESSES_AT_MOST


@pytest.mark.parametrize(
    ("chosen", "accepted", "read"),
    [
        ("", "it-IT,it;q=0.9,en;q=0.8", ("it-IT", "it", "en")),
        ("en", "it", ("en", "it")),
        ("pt-PT", "zh-Hant-HK;q=0.5", ("pt-PT", "zh-Hant-HK")),
        ("", "en;q=0.2, it", ("it", "en")),
        ("", "*;q=0.5, de;q=x, fr;q=0", ()),
        ("<script>", ";;;,,,", ()),
    ],
)
def test_the_language_is_the_readers(chosen: str, accepted: str, read: tuple[str, ...]) -> None:
    """What was chosen on the page comes first, then what the browser says, by its weights."""
    assert _languages(chosen, accepted) == read


@pytest.mark.parametrize(
    ("proxies", "forwarded", "address"),
    [
        (0, "203.0.113.9", "127.0.0.1"),
        (1, "198.51.100.7, 203.0.113.9", "203.0.113.9"),
        (2, "198.51.100.7, 203.0.113.9", "198.51.100.7"),
        (3, "203.0.113.9", "127.0.0.1"),
        (1, "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        (1, "::ffff:203.0.113.9", "203.0.113.9"),
    ],
)
def test_limits_count_who_asks_and_not_the_proxy(proxies: int, forwarded: str, address: str) -> None:
    """Behind a proxy each person has a limit of their own, and nobody escapes it by writing a header."""
    assert counted_address("127.0.0.1", forwarded, proxies) == address


def test_nothing_that_is_printed_of_a_visitor_opens_a_door() -> None:
    """A visitor or an opened link in an error's text tells no secret: who reads the log can't come in with it."""
    visitor = Visitor((), None, "my-own-secret", "Ann", {"group": "the-groups-key"})
    group = Group("g", "Friends", "Europe/Rome", ("en",), datetime(2026, 11, 24, tzinfo=UTC))
    door = Door(group, "poll", Actor("g", Role.VOTER), "the-links-secret")
    room = Room(group, "chat", "the-rooms-secret")
    printed = f"{visitor!r} {door!r} {room!r}"
    assert "secret" not in printed
    assert "the-groups-key" not in printed

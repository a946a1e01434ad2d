"""RFC 9110: how calendar programs poll a feed."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.calendar.feed import render_feed
from service.calendar.feed_cache import FeedCache
from service.calendar.feed_http import answer, wants_gzip
from tests.unit.calendar.samples import NOW, ORGANIZER, TEXTS, meeting

FEED = render_feed(
    'Riunioni "del" giovedì', "", "Europe/Rome", "https://r.example/f.ics", [meeting()], [],
    now=NOW, texts=TEXTS, organizer=ORGANIZER,
)  # fmt: skip
CHANGED = datetime(2026, 11, 24, 12, 0, 0, 700_000, tzinfo=UTC)
DATE = "Tue, 24 Nov 2026 12:00:00 GMT"


def test_a_plain_get() -> None:
    """A program that sends nothing but GET gets the calendar, uncompressed, with everything to poll it by."""
    status, headers, body = answer(FEED, "GET", {}, CHANGED)
    assert (status, body) == (200, FEED.body)
    assert headers == {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": 'inline; filename="riunioni-del-giovedi.ics"',
        "Content-Length": str(len(FEED.body)),
        "ETag": FEED.etag,
        "Last-Modified": DATE,
        "Cache-Control": "private, max-age=300, must-revalidate",
        "Vary": "Accept-Encoding",
        "Access-Control-Allow-Origin": "*",
        "Access-Control-Expose-Headers": "ETag",
        "X-Content-Type-Options": "nosniff",
        "X-Robots-Tag": "noindex",
        "Referrer-Policy": "no-referrer",
    }


@pytest.mark.parametrize("accept", ["text/html", "application/calendar+json", "*/*;q=0", ""])
def test_accept_is_not_looked_at(accept: str) -> None:
    """Google sends no Accept at all, others odd ones: nobody gets a 406."""
    assert answer(FEED, "GET", {"Accept": accept}, CHANGED).status == 200


def test_compressed_where_it_is_asked_for() -> None:
    """The bytes under gzip are the same calendar, under another strong ETag (8.8.3.3)."""
    status, headers, body = answer(FEED, "GET", {"accept-encoding": "gzip, deflate, br"}, CHANGED)
    assert status == 200
    assert gzip.decompress(body) == FEED.body
    assert headers["Content-Encoding"] == "gzip"
    assert headers["ETag"] == FEED.etag_gzip
    plain = answer(FEED, "GET", {"Accept-Encoding": "gzip"}, CHANGED, compress=False)
    assert plain.body == FEED.body


@pytest.mark.parametrize(
    ("asked", "packed"),
    [
        ("", False),
        ("gzip", True),
        ("GZIP", True),
        ("x-gzip", True),
        ("br", False),
        ("identity", False),
        ("*", True),
        ("gzip;q=0", False),
        ("gzip;q=0.0, *", False),
        ("*;q=0", False),
        ("gzip;q=0.001", True),
        ("gzip;q=0.5, identity;q=0.9", False),
        ("identity;q=0.5, gzip;q=1.0", True),
        ("gzip ; q=1", True),
        ("gzip;q=nonsense", False),
        ("gzip;q=2", False),
        (",,;;,", False),
        ("gzip" + ";q=1" * 5000, True),
    ],
)
def test_accept_encoding_is_weighed(asked: str, packed: bool) -> None:
    """12.5.3: q=0 means no, and a program that prefers plain bytes gets them."""
    assert wants_gzip(asked) is packed


@pytest.mark.parametrize(
    ("tags", "status"),
    [
        (FEED.etag, 304),
        (f"W/{FEED.etag}", 304),
        (f'"other", {FEED.etag}', 304),
        (f'"a,b",W/{FEED.etag} , "c"', 304),
        ("*", 304),
        ('"other"', 200),
        (FEED.etag.strip('"'), 200),
        (FEED.etag_gzip, 200),
        ("", 200),
        ('"' * 9000, 200),
        (f'"x{FEED.etag[1:]}', 200),
    ],
)
def test_if_none_match(tags: str, status: int) -> None:
    """13.1.2: a list, weak comparison, a star; another's tag, or that of the other encoding, is no match."""
    found = answer(FEED, "GET", {"If-None-Match": tags, "If-Modified-Since": "Mon, 01 Jan 2001 00:00:00 GMT"}, CHANGED)
    assert found.status == status
    assert (found.body == b"") is (status == 304)


def test_the_etag_of_the_compressed_bytes_matches_where_they_are_asked_for() -> None:
    """Evolution polls with gzip and the tag it got with gzip."""
    asked = {"Accept-Encoding": "gzip", "If-None-Match": FEED.etag_gzip}
    assert answer(FEED, "GET", asked, CHANGED).status == 304


def test_if_none_match_wins_over_the_date() -> None:
    """13.2.2: a program that sends both means the tag."""
    later = format_datetime(datetime(2030, 1, 1, tzinfo=UTC), usegmt=True)
    assert answer(FEED, "GET", {"If-None-Match": '"old"', "If-Modified-Since": later}, CHANGED).status == 200


@pytest.mark.parametrize(
    ("since", "status"),
    [
        (DATE, 304),
        ("Tuesday, 24-Nov-26 12:00:00 GMT", 304),
        ("Tue Nov 24 12:00:00 2026", 304),
        ("Tue, 24 Nov 2026 11:59:59 GMT", 200),
        ("Wed, 25 Nov 2026 12:00:00 GMT", 304),
        ("yesterday", 200),
        ("", 200),
        ("Tue, 99 Nov 2026 12:00:00 GMT", 200),
        ("Tue, 24 Nov 99999999 12:00:00 GMT", 200),
        ("x" * 10_000, 200),
    ],
)
def test_if_modified_since(since: str, status: int) -> None:
    """13.1.3: whole seconds; a date that can't be read is ignored. Apple asks by date alone."""
    assert answer(FEED, "GET", {"if-modified-since": since}, CHANGED).status == status


@pytest.mark.parametrize("asked", [{}, {"If-None-Match": FEED.etag}, {"Accept-Encoding": "gzip"}])
def test_head_is_get_without_a_body(asked: dict[str, str]) -> None:
    """9.3.2: Thunderbird asks by HEAD first."""
    get, head = answer(FEED, "GET", asked, CHANGED), answer(FEED, "HEAD", asked, CHANGED)
    assert (head.status, head.headers, head.body) == (get.status, get.headers, b"")


def test_a_304_repeats_what_a_cache_needs() -> None:
    """15.4.5: ETag, Last-Modified, Cache-Control, Vary, and no words about a body that is not there."""
    headers = answer(FEED, "GET", {"If-None-Match": FEED.etag}, CHANGED).headers
    assert {"ETag", "Last-Modified", "Cache-Control", "Vary"} <= set(headers)
    assert not {"Content-Type", "Content-Length", "Content-Encoding", "Content-Disposition"} & set(headers)


@pytest.mark.parametrize("method", ["PUT", "POST", "DELETE", "PROPFIND", "OPTIONS", "PATCH", "get"])
def test_other_methods_are_405(method: str) -> None:
    """Thunderbird tries PUT with If-Match: any 2xx or a 412 would make it take the feed for writable."""
    status, headers, body = answer(FEED, method, {"If-Match": "nothing"}, CHANGED)
    assert (status, headers["Allow"], body) == (405, "GET, HEAD", b"")


@given(st.dictionaries(st.sampled_from(["If-None-Match", "If-Modified-Since", "Accept-Encoding", "Accept"]), st.text()))
def test_no_header_makes_an_error(headers: dict[str, str]) -> None:
    """Whatever a program sends, it gets the calendar or a 304, never an error page."""
    assert answer(FEED, "GET", headers, CHANGED).status in (200, 304)


def test_the_cache_is_bounded_by_size() -> None:
    """A million subscribers don't fill the memory; those polled last are kept."""
    size = len(FEED.body) + len(FEED.gzip) + 1024
    cache = FeedCache(max_bytes=3 * size)
    for key in "abc":
        cache.put(key, 1, FEED)
    assert cache.get("a", 1, NOW) is FEED
    cache.put("d", 1, FEED)
    assert [cache.get(key, 1, NOW) is FEED for key in "abcd"] == [True, False, True, True]
    assert len(cache) == 3
    assert cache.size <= cache.max_bytes
    cache.put("a", 2, FEED)
    assert cache.get("a", 1, NOW) is None
    assert cache.size == 3 * size
    cache.drop("a")
    assert cache.size == 2 * size
    FeedCache(max_bytes=10).put("a", 1, FEED)
    small = FeedCache(max_bytes=10)
    small.put("a", 1, FEED)
    assert len(small) == small.size == 0


def test_the_cache_forgets_what_has_expired() -> None:
    """A cancelled meeting leaves on its day, though nobody changed anything; the old bytes stay for an outage."""
    other = meeting(uid="b", slot=meeting().slot, modified_at=NOW)
    feed = render_feed("x", "", "Europe/Rome", "https://r.example/f.ics", [meeting(), other], [], now=NOW, texts=TEXTS)
    cache = FeedCache()
    cache.put("a", 1, feed)
    assert feed.changes_at is not None
    assert cache.get("a", 1, feed.changes_at - timedelta(seconds=1)) is feed
    assert cache.get("a", 1, feed.changes_at) is None
    assert cache.last_good("a") is feed
    assert cache.last_good("b") is None

"""Call links that only the invited can find, and one-press links that carry the right time."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.calendar.calls import JITSI, call_link, given_link
from service.calendar.errors import InvalidLinkError
from service.calendar.links import google_link, outlook_feed_link, outlook_link, webcal_link
from service.domain.meeting import MeetingStatus
from tests.unit.calendar.samples import TEXTS, day, hours, meeting

TOKEN = bytes(range(16))
FULL = meeting(title="Cena & vino; sì, «tutti»", place="Da Gino", call="https://meet.jit.si/abc?x=1&y=2")


def query(link: str | None) -> dict[str, str]:
    """The values in a link's query, decoded once, as the program behind it does."""
    assert link is not None
    assert "+" not in link
    assert link.isascii()
    return {key: values[0] for key, values in parse_qs(urlsplit(link).query, strict_parsing=True).items()}


def test_a_call_has_a_readable_name_that_nobody_guesses() -> None:
    """Who sees the link knows what it is for; who doesn't cannot find it: 128 bits of it are random."""
    link = call_link(JITSI, TOKEN, "Cena di classe!")
    assert link == "https://meet.jit.si/cena-di-classe-aaaqeayeaudaocajbifqydiob4"
    assert call_link(JITSI, TOKEN, "会議") == "https://meet.jit.si/aaaqeayeaudaocajbifqydiob4"


@given(st.binary(min_size=16, max_size=32), st.text(max_size=300))
def test_every_token_and_title_makes_a_link(token: bytes, title: str) -> None:
    """No title breaks the link, and two tokens never make the same one."""
    link = call_link(JITSI, token, title)
    assert given_link(link) == link
    assert len(link) < 150
    other = bytes([token[0] ^ 1]) + token[1:]
    assert call_link(JITSI, other, title) != link


@pytest.mark.parametrize(
    "pattern", ["https://meet.jit.si/", "https://{name}/{name}", "http://meet/{name}", "{name}", "javascript:{name}"]
)
def test_a_pattern_that_makes_no_link_is_refused(pattern: str) -> None:
    """A wrong setting is told at once, not by the guests of the first call."""
    with pytest.raises(InvalidLinkError):
        call_link(pattern, TOKEN)


def test_a_short_token_is_refused() -> None:
    """Eight octets can be found by trying."""
    with pytest.raises(ValueError, match="16"):
        call_link(JITSI, b"12345678")


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        (" https://zoom.us/j/123?pwd=a%2Fb#x ", "https://zoom.us/j/123?pwd=a%2Fb#x"),
        ("https://Meet.Example.org:8443/à", "https://meet.example.org:8443/%C3%A0"),
        ("https://bücher.example/x", "https://xn--bcher-kva.example/x"),
        ("HTTPS://meet.google.com/abc-defg-hij", "https://meet.google.com/abc-defg-hij"),
        ("https://teams.microsoft.com/l/meetup-join/19%3ameeting@thread.v2/0?context=%7b%22Tid%22%7d",
         "https://teams.microsoft.com/l/meetup-join/19%3ameeting@thread.v2/0?context=%7b%22Tid%22%7d"),
    ],
)  # fmt: skip
def test_a_given_link_is_kept(typed: str, link: str) -> None:
    """Zoom, Teams, Meet or one's own: what people paste works."""
    assert given_link(typed) == link
    assert given_link(link) == link


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "meet.jit.si/x",
        "http://meet.jit.si/x",
        "javascript:alert(1)",
        "data:text/html,x",
        "https://",
        "https:///x",
        "https://localhost/x",
        "https://127.0.0.1/x",
        "https://[::1]/x",
        "https://2130706433/x",
        "https://user:secret@meet.jit.si/x",
        "https://meet.jit.si@evil.example/x",
        "https://meet.jit.si/a b",
        "https://meet.jit.si/\r\nX: 1",
        "https://meet.jit.si/\x00",
        "https://meet.jit.si/\u202egpj",
        "https://meet.jit.si/\u200b",
        'https://meet.jit.si/"onclick=',
        "https://meet.jit.si/<script>",
        "https://meet.jit.si\\@evil.example",
        "https://-meet.example/x",
        "https://a..example/x",
        "https://meet.jit.si:99999/x",
        "https://meet.jit.si:x/",
        "https://meet.jit.si/" + "x" * 1000,
        "https://meet.jit.si/" + "é" * 400,
        "https://" + "a" * 64 + ".example/",
    ],
)
def test_a_link_that_leads_astray_is_refused(typed: str) -> None:
    """Nobody is sent to a login with a password in it, a script, a machine inside, or nowhere."""
    with pytest.raises(InvalidLinkError):
        given_link(typed)


@given(st.text(max_size=200))
def test_nothing_else_happens(typed: str) -> None:
    """A link or a reason why not."""
    try:
        link = given_link("https://" + typed)
    except InvalidLinkError:
        return
    assert link.startswith("https://")
    assert link.isascii()
    assert link.isprintable()
    assert " " not in link
    assert given_link(link) == link


def test_google_gets_the_instant_and_the_zone() -> None:
    """Whoever presses sees the meeting at its hour, with the words and the link unharmed."""
    values = query(google_link(FULL, TEXTS))
    assert values["action"] == "TEMPLATE"
    assert values["text"] == FULL.title
    assert (values["dates"], values["ctz"]) == ("20270315T190000Z/20270315T210000Z", "Europe/Rome")
    assert values["location"] == "Da Gino; https://meet.jit.si/abc?x=1&y=2"
    assert values["details"].startswith("Entra: https://meet.jit.si/abc?x=1&y=2\n")


def test_google_gets_days_and_rules() -> None:
    """Whole days have an exclusive end; a standing meeting keeps its hour in summer."""
    assert query(google_link(meeting(slot=day("2027-03-16")), TEXTS))["dates"] == "20270316/20270317"
    values = query(google_link(meeting(slot=hours("2027-03-15T20:00", rrule="FREQ=WEEKLY;COUNT=4")), TEXTS))
    assert (values["dates"], values["recur"]) == ("20270315T200000/20270315T210000", "RRULE:FREQ=WEEKLY;COUNT=4")


def test_outlook_gets_the_instant() -> None:
    """The same for Outlook, private and at work."""
    values = query(outlook_link(FULL, TEXTS))
    assert (values["subject"], values["startdt"], values["enddt"]) == (
        FULL.title,
        "2027-03-15T19:00:00Z",
        "2027-03-15T21:00:00Z",
    )
    assert query(outlook_link(meeting(slot=day("2027-03-16")), TEXTS))["allday"] == "true"
    assert (outlook_link(FULL, TEXTS, work=True) or "").startswith(
        "https://outlook.office.com/calendar/0/deeplink/compose?"
    )


def test_no_link_that_would_say_less_than_the_meeting() -> None:
    """A cancelled meeting is added to no calendar, and a series not as its first evening alone."""
    gone, series = meeting(status=MeetingStatus.CANCELLED), meeting(slot=hours("2027-03-15T20:00", rrule="FREQ=WEEKLY"))
    assert google_link(gone, TEXTS) is None
    assert outlook_link(gone, TEXTS) is None
    assert outlook_link(series, TEXTS) is None


def test_links_to_a_feed() -> None:
    """Apple takes webcal, Outlook on the web only https."""
    assert webcal_link("https://r.example/feeds/T/gruppo.ics") == "webcal://r.example/feeds/T/gruppo.ics"
    values = query(outlook_feed_link("https://r.example/feeds/T/gruppo.ics", "Cena & vino"))
    assert values == {"url": "https://r.example/feeds/T/gruppo.ics", "name": "Cena & vino"}


@given(st.text(max_size=300))
def test_any_title_fits_a_link(title: str) -> None:
    """No title breaks out of its place in a link, or makes it longer than browsers take."""
    link = google_link(meeting(title=title), TEXTS)
    assert set(query(link)) == {"action", "text", "dates", "ctz", "details"}
    assert len(link or "") < 8000

"""Whatever people type, a calendar shows words and nothing else: no line, guest or event of somebody's making."""

from __future__ import annotations

import html
import re

from icalendar import Calendar

from service.storage.unit import Database
from tests.api.conftest import FrozenClock
from tests.end_to_end.calendars.readers import KNOWN, by_icalendar, names, seen
from tests.end_to_end.calendars.service_by_clock import Service, service_by_clock
from tests.web.room_house import Person

BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\ufeff\u200b"
TITLES = [
    "Cena\r\nATTENDEE:mailto:mallory@example.org",
    "Cena\r\n ATTENDEE:mailto:mallory@example.org",
    "Cena\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:altra",
    "Cena\\nEND:VEVENT\\, \\; \\\\",
    "Cena\x00\x07\x1b[31m\x7f\x85 rossa",
    f"{BIDI}annullata{BIDI} cena",
    "شام \u202eevil\u202c خانوادگی می\u200cخواهم",
    "👩‍👩‍👧‍👦" * 18,
    "会議" * 100,
    'a";CN="x:y;z=1,2',
    "BEGIN:VCALENDAR",
    "<script>alert(1)</script> & co.",
    "{title} {url} {start} %s %(x)s",
    "=?utf-8?q?x?=",
    "e\u0301" * 90,
    "Z\u0351\u0352\u0353\u0354" * 40,
]
FORBIDDEN = {*BIDI, "\r", "\n", "\x00", "\x07", "\x1b", "\x7f", "\x85"}


async def check(service: Service, url: str, events: int) -> bytes:
    """A feed that holds as many events, alike for all readers, with no property that is not ours."""
    response = await service.ask(url)
    body = await response.read()
    assert response.status == 200
    assert names(body) <= KNOWN
    found = seen(body)
    assert len(found) == events
    for one in found:
        assert one.summary
        assert not FORBIDDEN & set(one.summary + one.location)
    assert b"mallory" not in b"".join(line for line in body.split(b"\r\n") if line.startswith(b"ATTENDEE"))
    return body


async def test_hostile_titles_by_the_api(database: Database) -> None:
    """Line breaks, NUL, bidi, emoji, five thousand characters: refused in words, or shown as words."""
    async with service_by_clock(database, FrozenClock()) as service:
        group = await service.group("Gruppo\r\nX-EVIL:1\u202e\x00")
        url = (await group.get(""))["feed_url"]
        kept = {}
        for number, title in enumerate([*TITLES, "x" * 5000, "é" * 5000, "\x00", " \u202e "]):
            slot = {"grain": "time", "start": f"2026-12-{number + 1:02}T18:00"}
            body = {"title": title, "place": title[:200], "options": [slot]}
            answer = await group.send("POST", "polls", body)
            assert answer.status in (201, 422), await answer.text()
            if answer.status == 422:
                assert answer.content_type == "application/problem+json"
                continue
            poll = await answer.json()
            meeting = await group.post(f"polls/{poll['id']}/confirm", {"option": 0, "slot": slot})
            kept[meeting["uid"]] = meeting["title"]
            file = await group.send("GET", f"meetings/{meeting['id']}.ics")
            assert "\n" not in file.headers["Content-Disposition"]
            assert file.headers["Content-Disposition"].isascii()
            data = await file.read()
            assert names(data) <= KNOWN
            assert [(one.uid, one.summary) for one in seen(data)] == [(meeting["uid"], meeting["title"])]
        assert len(kept) >= len(TITLES)
        body = await check(service, url, len(kept))
        assert {one.uid: one.summary for one in by_icalendar(body)} == kept
        calendar = Calendar.from_ical(body)
        assert calendar["X-WR-CALNAME"].startswith("Gruppo X-EVIL:1")
        assert {event["ORGANIZER"].params["CN"] for event in calendar.events} == {"Gruppo X-EVIL:1"}


WORDS = "/meet cena 会議\u202e\x00 da\r\n ATTENDEE:mailto:mallory@example.org\u2067 🎉 giovedì alle 15"


async def test_hostile_words_in_a_room(database: Database) -> None:
    """What is typed in a chat, with every trick, ends as the words of an event, in the feed and in the file."""
    async with service_by_clock(database, FrozenClock()) as service:
        anna = Person(service.server)
        await anna.make("Anna\r\nEND:VCALENDAR\u202e")
        answer = await anna.say(f"/meet {'y' * 5000} giovedì alle 15")
        assert answer.status == 422
        assert "troppo lungo" in anna.page
        await anna.say(WORDS)
        await anna.press("Sì")
        await anna.press("Decidiamo")
        await anna.press("Fissa gio 26 nov, 15:00")
        await anna.look()
        file = await anna.client.get(re.findall(r'href="([^"]+/files/\d+)" download', anna.page)[-1])
        data = await file.read()
        group = await (await anna.client.get(re.findall(r'href="(/g/[^"]+)"', anna.page)[-1])).text()
        await anna.close()
        [url] = re.findall(r'id="feed" readonly value="([^"]+)"', group)
        assert names(data) <= KNOWN
        [event] = seen(data)
        body = await check(service, html.unescape(url), 1)
        assert seen(body) == [event]
        assert event.summary == "Cena 会議 da ATTENDEE:mailto:mallory@example.org"
        assert event.status == "CONFIRMED"

"""A meeting as a card: when, where, how to join, why then, who comes; with the file for the calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bots.adapter import Button, Capabilities, Card, File
from bots.buttons import data_of
from bots.render.layout import fitting, link_row, rows_of, shown_rows
from service.actions.access import House
from service.actions.invite_file import invite_file
from service.calendar.errors import InvalidEventError
from service.domain.group import Group
from service.domain.meeting import Meeting, MeetingStatus, Rsvp
from service.texts import Texts, listed, reason, texts_for, when, when_long

NAMES_UP_TO = 12
RSVPS = {"a": Rsvp.ACCEPTED, "t": Rsvp.TENTATIVE, "d": Rsvp.DECLINED}


def meeting_card(
    meeting: Meeting,
    group: Group,
    can: Capabilities,
    language: str,
    now: datetime,
    house: House,
    *,
    direct: bool = False,
) -> Card:
    """The card of a meeting, with an .ics file where the messenger takes files and buttons to answer."""
    texts = texts_for(language)
    title = meeting.title
    if direct and group.name != title:
        title = texts.text("card.title_in_group", title=title, group=group.name)
    file = _file(meeting, group, language, house) if can.files else None
    words = when_long(meeting.slot, meeting.zone, language, now)
    if meeting.status is MeetingStatus.CANCELLED:
        text = fitting(title, [texts.text("meeting.cancelled", when=words)], can)
        return Card(text=text, title=title, file=file)
    head = texts.text("meeting.every" if meeting.slot.rrule else "meeting.at", when=words)
    where = texts.text("meeting.place", place=meeting.place) if meeting.place else ""
    call = texts.text("meeting.call", url=meeting.call) if meeting.call else ""
    why = reason(meeting.ground, language)
    buttons = [
        Button(texts.text(f"rsvp.{status}"), data_of("rsvp", meeting.id, code)) for code, status in RSVPS.items()
    ]
    add = link_row(texts.text("button.calendar"), meeting.url or "", can)
    rows = shown_rows(can, rows_of(buttons, can, 3), add)
    page = "" if add and rows and any(b.url for b in rows[-1]) else texts.text("meeting.page", url=meeting.url or "")
    how = "" if rows else texts.text("meeting.how")
    full = "\n".join(line for line in (head, where, call, why, *_people(meeting, texts), how, page) if line)
    sparse = "\n".join(line for line in (head, where, call, page) if line)
    return Card(text=fitting(title, [full, sparse, head], can), title=title, rows=rows, file=file)


def reminder_card(
    meeting: Meeting, group: Group, can: Capabilities, language: str, now: datetime, *, direct: bool = False
) -> Card:
    """A reminder of a meeting, of one time of it: how soon, and how to join. In a `direct` chat it names the group."""
    texts = texts_for(language)
    title = meeting.title
    if direct and group.name != title:
        title = texts.text("card.title_in_group", title=title, group=group.name)
    starts = meeting.slot.starts_at(meeting.zone)
    minutes = max(0, round((starts - now).total_seconds() / 60)) if starts else 0
    words = when(replace(meeting.slot, end=None, rrule=None), meeting.zone, language, now)
    if minutes > 90:
        head = texts.text("remind.at", title=title, when=words)
    else:
        head = texts.text("remind.soon", n=minutes, title=title, when=words)
    where = texts.text("meeting.place", place=meeting.place) if meeting.place else ""
    call = texts.text("meeting.call", url=meeting.call) if meeting.call else ""
    decline = [Button(texts.text("rsvp.declined"), data_of("rsvp", meeting.id, "d"))]
    full = "\n".join(line for line in (head, where, call) if line)
    return Card(text=fitting("", [full, head], can), rows=shown_rows(can, rows_of(decline, can)))


def _people(meeting: Meeting, texts: Texts) -> list[str]:
    lines = []
    for status in RSVPS.values():
        names = [a.name or texts.text("name.nobody") for a in meeting.attendees if a.rsvp is status]
        if not names:
            continue
        if len(names) > NAMES_UP_TO:
            lines.append(texts.text(f"meeting.count.{status}", n=len(names)))
        else:
            lines.append(texts.text(f"meeting.{status}", n=len(names), names=listed(sorted(names), texts.language)))
    return lines


def _file(meeting: Meeting, group: Group, language: str, house: House) -> File | None:
    try:
        made = invite_file(meeting, group, house, language)
    except InvalidEventError:
        return None
    url = f"{meeting.url}.ics" if meeting.url else ""
    return File(made.name, made.content_type, made.data, url)

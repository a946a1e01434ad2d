"""One press to a calendar: addresses that add a meeting or a feed in the programs that people have."""

from __future__ import annotations

from datetime import date, datetime
from urllib.parse import quote, urlencode

from service.calendar.event import EventTexts, description, location, meeting_when, summary
from service.calendar.when import When
from service.domain.meeting import Meeting, MeetingStatus

GOOGLE_FROM_URL = "https://calendar.google.com/calendar/r/settings/addbyurl"
"""The page "From URL", where the https address of a feed is pasted: the link that fills it in is unreliable."""

_GOOGLE_EVENT = "https://calendar.google.com/calendar/render"
_OUTLOOK_EVENT = "https://{host}/calendar/0/deeplink/compose"
_OUTLOOK_FEED = "https://{host}/calendar/0/addfromweb"
_OUTLOOK_PRIVATE = "outlook.live.com"
_OUTLOOK_WORK = "outlook.office.com"
_TITLE_AT_MOST = 150
_DETAILS_AT_MOST = 500
_PLACE_AT_MOST = 300


def webcal_link(feed_url: str) -> str:
    """The webcal: form of a feed's address, which Apple's and other programs subscribe to at one press."""
    _, separator, rest = feed_url.partition("://")
    return f"webcal://{rest}" if separator else feed_url


def outlook_feed_link(feed_url: str, name: str, *, work: bool = False) -> str:
    """Outlook on the web, with a feed to subscribe to; the address stays https. `work` for Microsoft 365 accounts."""
    base = _OUTLOOK_FEED.format(host=_OUTLOOK_WORK if work else _OUTLOOK_PRIVATE)
    return f"{base}?{_query({'url': feed_url, 'name': name[:_TITLE_AT_MOST]})}"


def google_link(meeting: Meeting, texts: EventTexts) -> str | None:
    """Google Calendar, with a new event filled in; None for a cancelled meeting. Raises InvalidEventError.

    Times are UTC with the meeting's zone beside them; of a recurring meeting local, so that it keeps its hour.
    """
    if meeting.status is MeetingStatus.CANCELLED:
        return None
    found = meeting_when(meeting)
    values = {
        "action": "TEMPLATE",
        "text": summary(meeting, texts)[:_TITLE_AT_MOST],
        "dates": f"{_google_time(found, found.start, found.starts_at)}/{_google_time(found, found.end, found.ends_at)}",
        "ctz": "" if found.whole_days else meeting.zone,
        "recur": f"RRULE:{found.rule.text()}" if found.rule is not None else "",
        "details": _details(meeting, found, texts),
        "location": location(meeting)[:_PLACE_AT_MOST],
    }
    return f"{_GOOGLE_EVENT}?{_query(values)}"


def outlook_link(meeting: Meeting, texts: EventTexts, *, work: bool = False) -> str | None:
    """Outlook on the web, with a new event filled in; `work` for Microsoft 365 accounts. Raises InvalidEventError.

    None for a cancelled meeting, and for a recurring one: Outlook would add its first time only.
    """
    found = meeting_when(meeting)
    if meeting.status is MeetingStatus.CANCELLED or found.rule is not None:
        return None
    values = {
        "path": "/calendar/action/compose",
        "rru": "addevent",
        "subject": summary(meeting, texts)[:_TITLE_AT_MOST],
        "startdt": found.start.isoformat() if found.whole_days else f"{found.starts_at:%Y-%m-%dT%H:%M:%SZ}",
        "enddt": found.end.isoformat() if found.whole_days else f"{found.ends_at:%Y-%m-%dT%H:%M:%SZ}",
        "allday": "true" if found.whole_days else "",
        "body": _details(meeting, found, texts),
        "location": location(meeting)[:_PLACE_AT_MOST],
    }
    base = _OUTLOOK_EVENT.format(host=_OUTLOOK_WORK if work else _OUTLOOK_PRIVATE)
    return f"{base}?{_query(values)}"


def _google_time(found: When, written: date, at: datetime) -> str:
    if found.whole_days:
        return f"{written:%Y%m%d}"
    if found.rule is not None and found.tzid is not None:
        return f"{written:%Y%m%dT%H%M%S}"
    return f"{at:%Y%m%dT%H%M%SZ}"


def _details(meeting: Meeting, found: When, texts: EventTexts) -> str:
    return "\n".join(description(meeting, found, texts))[:_DETAILS_AT_MOST]


def _query(values: dict[str, str]) -> str:
    """Blanks as %20: Outlook shows a plus sign as a plus sign."""
    return urlencode({key: value for key, value in values.items() if value}, quote_via=quote, safe="")

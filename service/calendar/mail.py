"""An invitation, its update or its cancellation as a whole mail (RFC 6047; RFC 5322); sending it is not done here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from service.calendar.addresses import Organizer, checked_address
from service.calendar.errors import InvalidEventError
from service.calendar.event import EventTexts
from service.calendar.invite import Method, cancel_object, request_object
from service.domain.meeting import Attendee, Meeting
from service.domain.text import clean

_SEVEN_BIT = SMTP.clone(cte_type="7bit")
_SUBJECT_AT_MOST = 200
_NAME_AT_MOST = 100
_MESSAGE_ID = re.compile(r"<[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,128}@[A-Za-z0-9.-]{1,128}>", re.ASCII)


@dataclass(frozen=True, slots=True)
class MailTexts:
    """What a reader sees who has no calendar in the mailbox: title, time with zone and UTC, link, how to answer.

    `html` is a whole document whose values are already escaped.
    """

    subject: str
    plain: str
    html: str


def invitation_mail(
    meeting: Meeting,
    attendee: Attendee,
    *,
    method: Method,
    organizer: Organizer,
    texts: EventTexts,
    mail: MailTexts,
    message_id: str,
    now: datetime,
    first_message_id: str | None = None,
) -> EmailMessage:
    """A mail for one attendee: text, HTML and the calendar object as alternatives, and the same object as a file.

    `method` is REQUEST or CANCEL; a CANCEL of a meeting that still takes place uninvites this attendee alone.
    `message_id` and `first_message_id` (that of the first invitation, for updates and cancellations) are in angle
    brackets. From is the organizer's address, for answers go there. No Auto-Submitted, Precedence or List header:
    importers drop such mail. Serialise with `as_bytes()`, CRLF included. Raises InvalidEventError for addresses,
    identifiers or meetings that can't be sent.
    """
    match method:
        case Method.REQUEST:
            data = request_object(meeting, attendee, organizer=organizer, texts=texts, now=now)
        case Method.CANCEL:
            data = cancel_object(meeting, attendee, organizer=organizer, texts=texts, now=now)
        case _:
            raise InvalidEventError("a mail invites or cancels; what was published by mail can't be taken back")
    message = EmailMessage(policy=_SEVEN_BIT)
    message["From"] = _address(organizer.name, organizer.email)
    message["To"] = _address(attendee.name, attendee.email or "")
    message["Subject"] = clean(mail.subject, _SUBJECT_AT_MOST)
    message["Date"] = format_datetime(now.astimezone(UTC))
    message["Message-ID"] = _checked_id(message_id)
    if first_message_id is not None:
        message["In-Reply-To"] = _checked_id(first_message_id)
        message["References"] = _checked_id(first_message_id)
    message.set_content(mail.plain, charset="utf-8")
    message.add_alternative(mail.html, subtype="html", charset="utf-8")
    parameters = {"method": method.value, "charset": "UTF-8", "component": "VEVENT"}
    message.add_alternative(data, maintype="text", subtype="calendar", params=parameters)
    message.add_attachment(
        data, maintype="application", subtype="ics", filename="invite.ics", params={"name": "invite.ics"}
    )
    return message


def _address(name: str, email: str) -> Address:
    return Address(display_name=clean(name, _NAME_AT_MOST), addr_spec=checked_address(email))


def _checked_id(text: str) -> str:
    if not _MESSAGE_ID.fullmatch(text):
        raise InvalidEventError(f"not a Message-ID: {text[:80]!r}")
    return text

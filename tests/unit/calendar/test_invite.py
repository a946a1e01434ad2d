"""RFC 5546 and RFC 6047: the file in the chat, and the invitation in the mailbox."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from typing import Any

import pytest

from service.calendar.addresses import Organizer
from service.calendar.errors import InvalidEventError
from service.calendar.invite import Method, cancel_object, chat_file, file_name, request_object
from service.calendar.mail import MailTexts, invitation_mail
from service.domain.meeting import Attendee, MeetingStatus, Rsvp
from tests.unit.calendar.samples import ANN, NOW, ORGANIZER, TEXTS, events, hours, meeting, parsed, unfolded

CALLED_OFF = meeting(status=MeetingStatus.CANCELLED, sequence=1, modified_at=NOW)
WORDS = MailTexts(
    subject="Cena di classe: lunedì 15 marzo, ore 20", plain="Lunedì alle 20.\n", html="<p>Lunedì alle 20.</p>\n"
)


def mail_bytes(**changes: Any) -> bytes:
    """An invitation as it is sent."""
    given = {
        "meeting": meeting(), "attendee": ANN, "method": Method.REQUEST, "organizer": ORGANIZER, "texts": TEXTS,
        "mail": WORDS, "message_id": "<1@r.example>", "now": NOW, **changes,
    }  # fmt: skip
    return invitation_mail(given.pop("meeting"), given.pop("attendee"), **given).as_bytes()


def mail(**changes: Any) -> EmailMessage:
    """An invitation as the receiving mailbox parses it."""
    return email.message_from_bytes(mail_bytes(**changes), policy=email.policy.default)


def test_the_file_in_a_chat_is_published() -> None:
    """RFC 5546, 3.2.1: everybody in the chat can open it, nobody is asked to accept."""
    data = chat_file(meeting(attendees=(ANN,)), organizer=ORGANIZER, texts=TEXTS).data
    (event,) = events(data)
    assert parsed(data)["method"] == "PUBLISH"
    assert "organizer" in event
    assert "attendee" not in event
    assert (event["uid"], event["sequence"]) == (meeting().uid, 0)


def test_the_file_of_a_cancelled_meeting_takes_it_away() -> None:
    """RFC 5546, 3.2.5: the same UID, a higher SEQUENCE; Thunderbird deletes it."""
    data = chat_file(CALLED_OFF, organizer=ORGANIZER, texts=TEXTS).data
    (event,) = events(data)
    assert parsed(data)["method"] == "CANCEL"
    assert (event["status"], event["sequence"], event["uid"]) == ("CANCELLED", 1, meeting().uid)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Cena di classe", "cena-di-classe-2027-03-15.ics"),
        ("Città & caffè!", "citta-caffe-2027-03-15.ics"),
        ("../../etc/passwd", "etc-passwd-2027-03-15.ics"),
        ('a"b\r\nX: y', "a-b-x-y-2027-03-15.ics"),
        ("会議", "meeting-2027-03-15.ics"),
        ("x" * 500, "x" * 60 + "-2027-03-15.ics"),
        ("", "meeting-2027-03-15.ics"),
        ("CON", "con-2027-03-15.ics"),
    ],
)
def test_a_file_name_is_plain(title: str, name: str) -> None:
    """It can be saved on every telephone, and reaches no other folder or header."""
    assert file_name(meeting(title=title)) == name


def test_the_file_has_the_revision_of_the_feed() -> None:
    """Twice the same file is the same bytes: its stamp is the meeting's (RFC 5545, 3.8.7.2)."""
    assert chat_file(meeting(), organizer=ORGANIZER, texts=TEXTS) == chat_file(
        meeting(), organizer=ORGANIZER, texts=TEXTS
    )


def test_a_request_shows_buttons() -> None:
    """RFC 5546, 3.2.2: the recipient's line has all that makes programs offer to accept."""
    data = request_object(meeting(), ANN, organizer=ORGANIZER, texts=TEXTS, now=NOW)
    assert parsed(data)["method"] == "REQUEST"
    assert [line for line in unfolded(data) if line.startswith("ATTENDEE")] == [
        'ATTENDEE;CN="Gruppo del giovedì";ROLE=CHAIR;PARTSTAT=ACCEPTED:mailto:meet@example.org',
        "ATTENDEE;CN=Ann;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:ann@example.com",
    ]
    (event,) = events(data)
    assert event["dtstamp"].dt == NOW
    assert event["last-modified"].dt == meeting().modified_at


@pytest.mark.parametrize(
    ("rsvp", "partstat"), [(Rsvp.ACCEPTED, "ACCEPTED"), (Rsvp.DECLINED, "DECLINED"), (Rsvp.TENTATIVE, "TENTATIVE")]
)
def test_an_update_keeps_the_answer(rsvp: Rsvp, partstat: str) -> None:
    """Who has accepted is not asked again because the room changed."""
    data = request_object(meeting(), replace(ANN, rsvp=rsvp, required=False), organizer=ORGANIZER, texts=TEXTS, now=NOW)
    assert f"PARTSTAT={partstat};RSVP=TRUE" in unfolded(data)[-3]
    assert "ROLE=OPT-PARTICIPANT" in unfolded(data)[-3]


def test_a_cancelled_meeting_is_never_a_request() -> None:
    """RFC 5546, 3.2.5: REQUEST with STATUS:CANCELLED makes Thunderbird ask and keep the event."""
    with pytest.raises(InvalidEventError):
        request_object(CALLED_OFF, ANN, organizer=ORGANIZER, texts=TEXTS, now=NOW)
    (event,) = events(cancel_object(CALLED_OFF, ANN, organizer=ORGANIZER, texts=TEXTS, now=NOW))
    assert (event["status"], event["sequence"], str(event["attendee"])) == ("CANCELLED", 1, "mailto:ann@example.com")
    assert "dtstart" in event
    assert "summary" in event
    assert "RSVP" not in event["attendee"].params


def test_uninviting_one_person_leaves_the_meeting_alone() -> None:
    """RFC 5546, 3.2.5: CANCEL to that one alone, with no STATUS, and no link to join any more."""
    data = cancel_object(meeting(call="https://meet.jit.si/abc"), ANN, organizer=ORGANIZER, texts=TEXTS, now=NOW)
    (event,) = events(data)
    assert "status" not in event
    assert b"jit.si" not in data


def test_a_mail_has_the_shape_that_programs_read() -> None:
    """RFC 6047, 2.4: text, HTML and the calendar as alternatives, the calendar last, the same bytes as a file."""
    found = mail()
    shape = [(part.get_content_type(), part.get_content_disposition()) for part in found.walk()]
    assert shape == [
        ("multipart/mixed", None),
        ("multipart/alternative", None),
        ("text/plain", None),
        ("text/html", None),
        ("text/calendar", None),
        ("application/ics", "attachment"),
    ]
    _, _, plain, _, calendar, attached = found.walk()
    assert plain.get_content_charset() == "utf-8"
    assert dict(calendar["content-type"].params) == {"method": "REQUEST", "charset": "UTF-8", "component": "VEVENT"}
    assert calendar["content-transfer-encoding"] == "base64"
    assert attached.get_filename() == "invite.ics"
    data = calendar.get_payload(decode=True)
    assert data == attached.get_payload(decode=True)
    assert data == request_object(meeting(), ANN, organizer=ORGANIZER, texts=TEXTS, now=NOW)


def test_a_mail_names_one_sender_and_one_recipient() -> None:
    """From is the ORGANIZER, so that answers come back; importers drop mail that says it was sent by a machine."""
    found = mail(attendee=replace(ANN, name='Ann "A", è'), first_message_id="<0@r.example>")
    assert [address.addr_spec for address in found["from"].addresses] == ["meet@example.org"]
    assert [(address.display_name, address.addr_spec) for address in found["to"].addresses] == [
        ('Ann "A", è', "ann@example.com")
    ]
    assert found["subject"] == WORDS.subject
    assert found["date"].datetime == NOW
    assert (found["message-id"], found["in-reply-to"], found["references"]) == (
        "<1@r.example>",
        "<0@r.example>",
        "<0@r.example>",
    )
    assert found["mime-version"] == "1.0"
    assert not {"auto-submitted", "precedence", "list-id", "list-unsubscribe", "reply-to", "bcc"} & {
        key.lower() for key in found
    }


def test_a_mail_is_seven_bit_with_crlf() -> None:
    """Every mail server passes it on as it is (RFC 5321, 4.5.3.1.6)."""
    words = replace(WORDS, subject="è" * 300, plain="é" * 3000, html="<p>" + "会" * 3000)
    data = mail_bytes(meeting=meeting(title="é" * 300), mail=words)
    assert mail_bytes().isascii()
    assert data.isascii()
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert all(len(line) <= 998 for line in data.split(b"\r\n"))


def test_a_cancelling_mail() -> None:
    """RFC 6047, 2.4: the method of the part is that of the object."""
    found = mail(meeting=CALLED_OFF, method=Method.CANCEL)
    (calendar,) = [part for part in found.walk() if part.get_content_type() == "text/calendar"]
    assert calendar["content-type"].params["method"] == "CANCEL"
    assert b"METHOD:CANCEL\r\n" in calendar.get_payload(decode=True)
    with pytest.raises(InvalidEventError):
        mail(method=Method.PUBLISH)


@pytest.mark.parametrize(
    "changes",
    [
        {"attendee": replace(ANN, email="ann@example.com\r\nBcc: everybody@example.org")},
        {"attendee": replace(ANN, email="ann@example.com>\r\nRCPT TO:<x@example.org")},
        {"attendee": replace(ANN, email=None)},
        {"attendee": replace(ANN, email="a" * 1_000_000 + "@example.org")},
        {"attendee": replace(ANN, email="ann@example.com,bob@example.com")},
        {"organizer": Organizer("x", "meet@example.org\n")},
        {"message_id": "<1@r.example>\r\nBcc: x@example.org"},
        {"message_id": "1"},
        {"first_message_id": "<1 2@r.example>"},
    ],
)
def test_no_address_reaches_a_header_raw(changes: dict[str, Any]) -> None:
    """A line break in an address sends nobody else a mail (CVE-2022-24838, CVE-2023-45150)."""
    with pytest.raises(InvalidEventError):
        mail(**changes)


def test_line_breaks_in_names_and_subjects_add_no_header() -> None:
    """A guest called "x CRLF Bcc: ..." is a guest with a long name."""
    found = mail(
        attendee=Attendee("m", "x\r\nBcc: y@example.org", "ann@example.com"),
        mail=replace(WORDS, subject="a\r\nBcc: y@example.org"),
        organizer=Organizer("o\r\nBcc: y@example.org", "meet@example.org"),
    )
    assert "bcc" not in {key.lower() for key in found}
    assert found["subject"] == "a Bcc: y@example.org"


def test_an_invitation_and_its_update_and_its_end_are_ordered() -> None:
    """RFC 5546, 2.1.5: in whatever order they arrive, SEQUENCE and then DTSTAMP say which is the newest."""
    moved = meeting(slot=hours("2027-03-16T20:00"), sequence=1)
    later = [datetime(2026, 11, 24, 13, n, tzinfo=UTC) for n in range(3)]
    objects = [
        request_object(meeting(), ANN, organizer=ORGANIZER, texts=TEXTS, now=later[0]),
        request_object(moved, ANN, organizer=ORGANIZER, texts=TEXTS, now=later[1]),
        cancel_object(replace(CALLED_OFF, sequence=2), ANN, organizer=ORGANIZER, texts=TEXTS, now=later[2]),
    ]
    keys = [(int(event["sequence"]), event["dtstamp"].dt) for data in objects for event in events(data)]
    assert keys == sorted(keys)
    assert len({str(event["uid"]) for data in objects for event in events(data)}) == 1

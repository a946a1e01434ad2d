"""RFC 5546, 3.2.3: answers to invitations, as programs send them and as attackers might."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.calendar.errors import InvalidAnswerError
from service.calendar.invite import request_object
from service.calendar.itip import ItipAnswer, read_answers
from service.domain.meeting import Rsvp
from tests.unit.calendar.samples import ANN, NOW, ORGANIZER, TEXTS, meeting

REPLY = """BEGIN:VCALENDAR
PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN
VERSION:2.0
METHOD:REPLY
BEGIN:VEVENT
CREATED:20261101T090000Z
LAST-MODIFIED:20261124T130000Z
DTSTAMP:20261124T130000Z
UID:3f0c1f9e-6f5e-4d7e-9a51-7d8a6f1f0a01
SUMMARY:Cena di classe
ORGANIZER;CN="Gruppo del giovedì":mailto:meet@example.org
ATTENDEE;CN=Ann;PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT:mailto:Ann@Example.com
DTSTART;TZID=Europe/Rome:20270315T200000
DTEND;TZID=Europe/Rome:20270315T220000
SEQUENCE:2
END:VEVENT
END:VCALENDAR
"""
EXCHANGE = """BEGIN:VCALENDAR
METHOD:REPLY
PRODID:Microsoft Exchange Server 2010
VERSION:2.0
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
ATTENDEE;PARTSTAT=TENTATIVE;CN=Ann Example:mailto:ann@example.com
COMMENT;LANGUAGE=en-US:Maybe\\, I am\\n late.\\n
UID:3f0c1f9e-6f5e-4d7e-9a51-7d8a6f1f0a01
SUMMARY;LANGUAGE=en-US:Tentative: Cena di classe
DTSTART;TZID=W. Europe Standard Time:20270315T200000
DTEND;TZID=W. Europe Standard Time:20270315T220000
CLASS:PUBLIC
PRIORITY:5
DTSTAMP:20261124T130000Z
TRANSP:OPAQUE
STATUS:CONFIRMED
SEQUENCE:0
X-MICROSOFT-CDO-APPT-SEQUENCE:0
BEGIN:VALARM
DESCRIPTION:REMINDER
TRIGGER;RELATED=START:-PT15M
ACTION:DISPLAY
END:VALARM
END:VEVENT
END:VCALENDAR
"""


def read(text: str) -> ItipAnswer:
    """The one answer in a text."""
    (answer,) = read_answers(text.replace("\n", "\r\n").encode())
    return answer


def test_a_reply_from_thunderbird() -> None:
    """Ann's yes is read, whatever case her address is written in."""
    answer = read(REPLY)
    assert (answer.method, answer.uid, answer.attendee, answer.name) == (
        "REPLY",
        meeting().uid,
        "ann@example.com",
        "Ann",
    )
    assert (answer.rsvp, answer.sequence) == (Rsvp.ACCEPTED, 2)
    assert answer.dtstamp == datetime(2026, 11, 24, 13, tzinfo=UTC)
    assert (answer.recurrence_id, answer.sent_by, answer.comment, answer.start) == (None, None, "", None)


def test_a_reply_from_exchange_has_no_organizer() -> None:
    """Exchange leaves ORGANIZER out, changes the title and names zones its own way: the answer counts all the same."""
    answer = read(EXCHANGE)
    assert (answer.rsvp, answer.attendee, answer.sequence) == (Rsvp.TENTATIVE, "ann@example.com", 0)
    assert answer.comment == "Maybe, I am\nlate."


def test_a_counter_proposal_says_when() -> None:
    """RFC 5546, 3.2.7: another time is a proposal with its time, in Windows' zone names too."""
    answer = read(EXCHANGE.replace("METHOD:REPLY", "METHOD:COUNTER"))
    assert answer.method == "COUNTER"
    assert answer.start == datetime(2027, 3, 15, 19, tzinfo=UTC)
    assert answer.end == datetime(2027, 3, 15, 21, tzinfo=UTC)
    many = REPLY.replace("METHOD:REPLY", "METHOD:COUNTER").replace(
        "SEQUENCE", "ATTENDEE;ROLE=CHAIR:mailto:host@example.org\nATTENDEE:mailto:meet@example.org\nSEQUENCE"
    )
    assert read(many).attendee == "ann@example.com"


def test_a_refresh_asks_for_the_present_state() -> None:
    """RFC 5546, 3.2.6: somebody has lost the invitation."""
    assert (
        read(REPLY.replace("METHOD:REPLY", "METHOD:REFRESH").replace("PARTSTAT=ACCEPTED;", "")).partstat
        == "NEEDS-ACTION"
    )


def test_an_answer_to_one_evening_of_a_series() -> None:
    """RECURRENCE-ID names the evening; several in one message are several answers."""
    one = REPLY.replace("SEQUENCE:2", "RECURRENCE-ID;TZID=Europe/Rome:20270322T200000\nSEQUENCE:2")
    assert read(one).recurrence_id == datetime(2027, 3, 22, 19, tzinfo=UTC)
    assert read(REPLY.replace("SEQUENCE:2", "RECURRENCE-ID;VALUE=DATE:20270322")).recurrence_id == date(2027, 3, 22)
    body = one[one.index("BEGIN:VEVENT") : one.index("END:VCALENDAR")]
    two = one.replace(
        "END:VCALENDAR", body.replace("20270322", "20270329").replace("ACCEPTED", "DECLINED") + "END:VCALENDAR"
    )
    assert [answer.rsvp for answer in read_answers(two.encode())] == [Rsvp.ACCEPTED, Rsvp.DECLINED]


def test_a_delegate_and_a_secretary() -> None:
    """RFC 5546, 3.2.2.3 and RFC 5545, 3.2.18: who was delegated to, and who answers on whose behalf."""
    delegated = 'PARTSTAT=DELEGATED;DELEGATED-TO="mailto:bob@example.com"'
    line = f'ATTENDEE;{delegated};SENT-BY="mailto:Desk@example.com":mailto:ann@example.com'
    answer = read(REPLY.replace(REPLY[REPLY.index("ATTENDEE") : REPLY.index("DTSTART")], line + "\n"))
    assert (answer.partstat, answer.rsvp) == ("DELEGATED", None)
    assert answer.delegated_to == ("bob@example.com",)
    assert answer.sent_by == "desk@example.com"


def test_a_quoted_address() -> None:
    """RFC 6068: a plus sign may come as %2B."""
    assert read(REPLY.replace("Ann@Example", "ann%2Bwork@example")).attendee == "ann+work@example.com"


def test_a_folded_line_is_one_line() -> None:
    """RFC 5545, 3.1: a long address may be folded anywhere, a letter of two octets too in sloppy programs' files."""
    assert read(REPLY.replace("mailto:Ann@", "mailt\n o:Ann@")).attendee == "ann@example.com"
    assert read(REPLY.replace("\n", "\r")).attendee == "ann@example.com"
    assert read_answers(b"\xef\xbb\xbf" + REPLY.encode())[0].attendee == "ann@example.com"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Yes, I am coming",
        REPLY.replace("METHOD:REPLY\n", ""),
        REPLY.replace("METHOD:REPLY", "METHOD:REPLY\nMETHOD:CANCEL"),
        *(REPLY.replace("METHOD:REPLY", f"METHOD:{method}") for method in ("REQUEST", "CANCEL", "PUBLISH", "ADD", "X")),
        REPLY.replace("END:VCALENDAR\n", ""),
        REPLY.replace("END:VEVENT\n", ""),
        REPLY.replace("BEGIN:VCALENDAR\n", ""),
        REPLY.replace("VEVENT", "VTODO"),
        REPLY.replace("UID:", "X-UID:"),
        REPLY.replace("UID:", "UID:x\nUID:"),
        REPLY.replace("UID:", "UID:" + "x" * 2000),
        REPLY.replace("DTSTAMP:", "X-DTSTAMP:"),
        REPLY.replace("DTSTAMP:20261124T130000Z", "DTSTAMP:yesterday"),
        REPLY.replace("DTSTAMP:20261124T130000Z", "DTSTAMP;VALUE=DATE:20261124"),
        REPLY.replace("SEQUENCE:2", "SEQUENCE:-1"),
        REPLY.replace("SEQUENCE:2", "SEQUENCE:two"),
        REPLY.replace("SEQUENCE:2", "SEQUENCE:" + "9" * 5000),
        REPLY.replace("ACCEPTED", "PERHAPS"),
        REPLY.replace("ATTENDEE", "X-ATTENDEE"),
        REPLY.replace("SEQUENCE", "ATTENDEE;PARTSTAT=DECLINED:mailto:bob@example.com\nSEQUENCE"),
        REPLY.replace("mailto:Ann@Example.com", "mailto:ann%0d%0aBcc:x@example.com"),
        REPLY.replace("mailto:Ann@Example.com", "urn:uuid:1"),
        REPLY.replace("SEQUENCE:2", "RECURRENCE-ID:someday"),
        REPLY.replace("END:VEVENT", "END:VEVENT\n" + "BEGIN:VEVENT\nUID:x\nEND:VEVENT"),
        REPLY.replace("SEQUENCE:2", "BEGIN:A\n" * 50 + "END:A\n" * 50),
        REPLY.replace("END:VCALENDAR", "BEGIN:VTODO\nEND:VTODO\n" * 200 + "END:VCALENDAR"),
        REPLY.replace("SEQUENCE:2", "X:1\n" * 6000),
        REPLY.replace("SEQUENCE:2", "X:" + "1" * 300_000),
        REPLY + REPLY.replace("0a01", "0a02"),
        "BEGIN:VCALENDAR\n" * 5000,
    ],
)
def test_what_is_no_answer_is_refused(text: str) -> None:
    """Nothing that arrives by mail moves, cancels or stalls anything."""
    with pytest.raises(InvalidAnswerError):
        read_answers(text.replace("\n", "\r\n").encode())


def test_a_hostile_rule_is_never_expanded() -> None:
    """A zone or a meeting that recurs every second since 1600 costs nothing: rules are not even parsed."""
    rule = "RRULE:FREQ=SECONDLY"
    assert read(REPLY.replace("SEQUENCE:2", rule)).rsvp is Rsvp.ACCEPTED
    assert read(EXCHANGE.replace("RRULE:FREQ=YEARLY;INTERVAL=1", rule)).rsvp is Rsvp.TENTATIVE


def test_our_own_request_is_no_answer() -> None:
    """Mail that bounces back with our invitation in it accepts nothing."""
    with pytest.raises(InvalidAnswerError):
        read_answers(request_object(meeting(), ANN, organizer=ORGANIZER, texts=TEXTS, now=NOW))


def test_latin_1_is_refused_rather_than_misread() -> None:
    """RFC 6047, 2.4: UTF-8."""
    with pytest.raises(InvalidAnswerError):
        read_answers(REPLY.encode("latin-1"))


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, len(REPLY)), st.text(max_size=12)), max_size=6),
    st.sampled_from([REPLY, EXCHANGE]),
)
def test_a_damaged_answer_is_read_or_refused(damage: list[tuple[int, str]], text: str) -> None:
    """Never any other error, whatever is cut, put in or turned around on the way."""
    for at, piece in damage:
        text = text[:at] + piece + text[at + len(piece) // 2 :]
    data = text.encode("utf-8", "surrogatepass")
    try:
        answers = read_answers(data)
    except InvalidAnswerError:
        return
    assert all(answer.attendee.isascii() and answer.dtstamp.tzinfo is UTC for answer in answers)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=500))
def test_bytes_from_anywhere(data: bytes) -> None:
    """A picture named reply.ics is no answer."""
    with pytest.raises(InvalidAnswerError):
        read_answers(data)

"""Cards on messengers of every width: nothing is cut in silence, nothing looks like another."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.adapter import Capabilities
from bots.buttons import data_of, read_data, slot_code, slot_of, vote_data
from bots.render import day_card, meeting_card, offer_card, poll_card, reminder_card
from service.actions.access import House
from service.actions.view import PollView
from service.domain.decision import decide
from service.domain.group import ChatAddress, Group
from service.domain.hours import suggest_hours
from service.domain.meeting import Attendee, Meeting, MeetingStatus, Rsvp
from service.domain.poll import Option, Poll, PollStatus
from service.domain.slot import Bound, Daypart, Grain, Slot
from service.domain.tally import tally
from service.domain.vote import Answer, Vote
from service.storage.offers import Offer

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HOUSE = House("https://ritrovo.example", "https://meet.jit.si/{name}")
GROUP = Group("g" * 13, "Calcetto", "Europe/Rome", ("it",), NOW, zone_certain=True)
WIDE = Capabilities(
    text=4096, buttons=100, row=8, label=64, edits=True, reactions=True, files=True, replies=True, links=True
)
THREE = replace(WIDE, text=1024, buttons=3, row=3, label=20, links=False)
TEN = replace(WIDE, buttons=10, row=1, label=24, links=False)
SMS = Capabilities(text=480)
LADDER = {"wide": WIDE, "ten": TEN, "three": THREE, "sms": SMS}
P = "p" * 13


def slots(count: int) -> list[Slot]:
    """Hours of several days, six a day."""
    first = datetime(2026, 11, 26, 9)
    return [Slot(Grain.TIME, first + timedelta(days=n // 6, hours=n % 6)) for n in range(count)]


def view(options: list[Slot], votes: list[Vote] | None = None, **changes: object) -> PollView:
    made = tuple(Option(n, slot, "", f"uid-{n}", NOW) for n, slot in enumerate(options))
    poll = Poll(P, GROUP.id, "Cena", "Europe/Rome", "it", PollStatus.OPEN, 1, 1, made, NOW)
    poll = replace(poll, **changes)  # type: ignore[arg-type] - fields of a poll by name
    counted = tally(range(len(options)), votes or [])
    names = {vote.member: vote.member.capitalize() for vote in votes or []}
    winner = poll.option(poll.winner) if poll.winner is not None else None
    hours = suggest_hours(winner.slot, GROUP.usual_hours, poll.zone, NOW) if winner else []
    decision = decide(poll, counted)
    return PollView(GROUP, poll, counted, names, {}, (), (), (), decision, "https://ritrovo.example/p/s", tuple(hours))


def vote(member: str, option: int, answer: Answer) -> Vote:
    return Vote(member, option, answer, NOW)


@pytest.mark.parametrize("can", LADDER.values(), ids=LADDER)
@pytest.mark.parametrize("count", [1, 2, 3, 7, 12, 33, 50])
def test_every_option_can_be_reached_on_every_messenger(can: Capabilities, count: int) -> None:
    """Each time is on the card, or behind a day's button, or on the page that the card names."""
    found = view(slots(count))
    card = poll_card(found, can, "it", NOW)
    assert can.measure(card.plain) <= can.text
    presses = [read_data(b.data) for row in card.rows for b in row if b.data]
    reached = {p.rest[0] for p in presses if p and p.verb == "vote"}
    for press in presses:
        if press and press.verb == "day":
            day = day_card(found, date.fromisoformat(press.rest[0]), can, "it", NOW)
            inner = [read_data(b.data) for row in day.rows for b in row]
            reached |= {p.rest[0] for p in inner if p and p.verb == "vote"}
    everywhere = len(reached) == count
    in_words = all(f"{n}. " in card.plain for n in range(1, count + 1)) and "ad esempio" in card.plain
    assert everywhere or in_words or found.url in card.plain
    assert sum(len(row) for row in card.rows) <= can.buttons
    assert all(len(row) <= max(can.row, 1) for row in card.rows)


@pytest.mark.parametrize("can", LADDER.values(), ids=LADDER)
@pytest.mark.parametrize("count", [1, 2, 3, 7, 12, 33, 50])
def test_no_two_buttons_look_the_same(can: Capabilities, count: int) -> None:
    """A press on the wrong time is a wrong vote."""
    card = poll_card(view(slots(count)), can, "it", NOW)
    labels = [button.label for row in card.rows for button in row]
    assert len(set(labels)) == len(labels)
    assert all(can.measure(label) <= (can.label or 1000) for label in labels)


def test_the_card_of_an_open_poll_reads_like_a_note() -> None:
    """Times, who can, whose hours, until when, how to answer, how many did."""
    votes = [vote("anna", 0, Answer.YES), vote("bea", 0, Answer.MAYBE), vote("carlo", 0, Answer.NO)]
    options = [
        Slot(Grain.TIME, datetime(2026, 11, 26, 15)),
        Slot(Grain.DAYPART, date(2026, 11, 27), daypart=Daypart.MORNING),
    ]
    card = poll_card(view(options, votes, deadline=NOW + timedelta(days=1)), WIDE, "it", NOW)
    assert card.title == "Cena"
    assert card.text == (
        "1. gio 26 nov, 15:00\n"
        "Sì: Anna. Se serve: Bea. No: Carlo.\n"
        "2. ven 27 nov mattina\n"
        "\n"
        "Gli orari sono quelli di Roma.\n"
        "Si risponde fino a mer 25 nov, 10:00.\n"
        "Per ogni numero toccate Sì, Se serve o No. O scrivetelo qui: «1 sì, 2 no».\n"
        "Hanno risposto in 3."
    )
    assert [b.label for b in card.rows[0]] == ["1 Sì", "1 Se serve", "1 No"]
    assert [b.label for b in card.rows[-2]] == ["Chi manca?", "Decidiamo"]
    assert card.rows[-1][0].url == "https://ritrovo.example/p/s"


def test_many_voters_are_counted_and_not_named() -> None:
    """A hundred names are no card."""
    votes = [vote(f"m{n}", 0, Answer.YES) for n in range(90)] + [vote(f"x{n}", 0, Answer.NO) for n in range(10)]
    card = poll_card(view(slots(2), votes), WIDE, "en", NOW)
    assert "1. Thu 26 Nov, 9 am: 90 yes, 10 no" in card.text
    assert "100 people have answered." in card.text


def test_long_names_give_way_before_times_do() -> None:
    """Where there is little room the names go first, then the counts; the times stay."""
    votes = [vote("n" * 80 + str(n), o, Answer.YES) for n in range(8) for o in range(6)]
    card = poll_card(view(slots(6), votes), replace(SMS, text=600), "it", NOW)
    assert "6. gio 26 nov, 14:00: 8 sì" in card.text


def test_a_day_that_won_asks_for_its_hour() -> None:
    """The usual hours of that part of the day are one press away; without buttons they are named."""
    options = [Slot(Grain.DAYPART, date(2026, 11, 27), daypart=Daypart.MORNING)]
    found = view(options, [vote("anna", 0, Answer.YES)], status=PollStatus.NEEDS_TIME, winner=0)
    card = poll_card(found, WIDE, "it", NOW)
    assert [b.label for b in card.rows[0]] == ["9:00", "10:00", "11:00"]
    assert "Deciso: ven 27 nov mattina." in card.text
    assert "9:00, 10:00 o 11:00" in poll_card(found, SMS, "it", NOW).text


def test_a_poll_that_ended_without_a_choice_offers_the_best() -> None:
    """Whoever opened it sees what leads, and fixes it with one press."""
    votes = [vote("anna", 1, Answer.YES), vote("bea", 1, Answer.YES), vote("bea", 0, Answer.YES)]
    card = poll_card(view(slots(3), votes, status=PollStatus.CLOSED, winner=1), WIDE, "it", NOW)
    assert [row[0].label for row in card.rows[:2]] == ["Fissa gio 26 nov, 10:00", "Fissa gio 26 nov, 9:00"]
    nothing = poll_card(view(slots(3), status=PollStatus.CLOSED), WIDE, "it", NOW)
    assert nothing.text == "Nessuno degli orari va bene: proponetene altri."


MEETING = Meeting(
    "m" * 13,
    "uid-1",
    1,
    MeetingStatus.CONFIRMED,
    "Cena",
    Slot(Grain.TIME, datetime(2026, 11, 26, 20), datetime(2026, 11, 26, 22)),
    "Europe/Rome",
    NOW,
    NOW,
    place="Da Gino",
    call="https://meet.jit.si/cena",
    url="https://ritrovo.example/m/s",
    attendees=(
        Attendee("a", "Anna", rsvp=Rsvp.ACCEPTED),
        Attendee("b", "Bea", rsvp=Rsvp.DECLINED),
        Attendee("c", "Carlo"),
    ),
    ground={"ground": "most_yes", "yes": 2, "voters": 3},
)


def test_the_card_of_a_meeting_has_all_that_one_needs() -> None:
    """When, where, the link, why then, who comes, and one press to the calendar; the file goes with it."""
    card = meeting_card(MEETING, GROUP, WIDE, "it", NOW, HOUSE)
    assert card.text == (
        "Ci vediamo giovedì 26 novembre, 20:00–22:00 (ore di Roma).\n"
        "Dove: Da Gino\n"
        "Per collegarsi: https://meet.jit.si/cena\n"
        "È l'orario con più sì: 2 su 3.\n"
        "Ci sarà: Anna.\n"
        "Non può: Bea."
    )
    assert [b.label for b in card.rows[0]] == ["Ci sarò", "Forse", "Non posso"]
    assert (card.rows[1][0].label, card.rows[1][0].url) == ("Metti nel tuo calendario", "https://ritrovo.example/m/s")
    assert card.file is not None
    assert card.file.name == "cena-2026-11-26.ics"
    assert b"METHOD:PUBLISH" in card.file.body


def test_a_meeting_where_there_are_no_buttons_says_how() -> None:
    """The link to the calendar and the words for "I can't" stand in the text."""
    card = meeting_card(MEETING, GROUP, SMS, "it", NOW, HOUSE)
    assert "Metti nel tuo calendario: https://ritrovo.example/m/s" in card.text
    assert "«non posso più»" in card.text
    assert card.file is None


def test_a_cancelled_meeting_says_so_and_invites_nobody() -> None:
    """No link to join, no buttons; the calendar file takes it out."""
    card = meeting_card(replace(MEETING, status=MeetingStatus.CANCELLED), GROUP, WIDE, "it", NOW, HOUSE)
    assert card.text == "Annullato: giovedì 26 novembre, 20:00–22:00 (ore di Roma)."
    assert card.rows == ()
    assert card.file is not None
    assert b"METHOD:CANCEL" in card.file.body


def test_reminders_say_how_soon() -> None:
    """A day before the day is named, ten minutes before the minutes."""
    day_before = reminder_card(MEETING, GROUP, WIDE, "it", datetime(2026, 11, 25, 19, 0, tzinfo=UTC))
    assert day_before.text.startswith("Promemoria: Cena, gio 26 nov, 20:00.")
    soon = reminder_card(MEETING, GROUP, WIDE, "en", datetime(2026, 11, 26, 18, 50, tzinfo=UTC))
    assert soon.text.startswith(
        "In 10 minutes: Cena, Thu 26 Nov, 8 pm.\nWhere: Da Gino\nTo join: https://meet.jit.si/cena"
    )


def test_cards_in_a_private_chat_name_the_group() -> None:
    """One person may have cards of many groups there."""
    assert poll_card(view(slots(2)), WIDE, "it", NOW, direct=True).title == "Cena · Calcetto"
    assert meeting_card(MEETING, GROUP, WIDE, "it", NOW, HOUSE, direct=True).title == "Cena · Calcetto"


def offer(state: str = "standing") -> Offer:
    named = (
        (Slot(Grain.TIME, datetime(2026, 11, 26, 15)), "giovedì alle 3"),
        (Slot(Grain.DAY, date(2026, 11, 27)), "venerdì"),
    )
    return Offer("o" * 13, GROUP.id, ChatAddress("room", "", "c"), state, "", named, "it", ("i",), NOW)


def test_an_offer_is_one_question() -> None:
    """It repeats what it understood, spells out an hour that was ambiguous, and can be turned down."""
    card = offer_card(offer(), GROUP, WIDE, "it", NOW)
    assert card.text == "Gio 26 nov, 15:00 (3 del pomeriggio) o ven 27 nov: apro un sondaggio?"
    assert [b.label for b in card.rows[0]] == ["Apri il sondaggio", "No, grazie"]
    guessed = offer_card(offer(), replace(GROUP, zone_certain=False), WIDE, "it", NOW)
    assert guessed.text.endswith("\nGli orari sono quelli di Roma.")


@pytest.mark.parametrize("state", ["taken", "declined", "faded"])
def test_an_offer_that_is_over_has_no_buttons(state: str) -> None:
    """Nothing is left to press by mistake."""
    assert offer_card(offer(state), GROUP, WIDE, "it", NOW).rows == ()


MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1)).map(lambda d: d.replace(second=0, microsecond=0))
SLOTS = st.one_of(
    st.builds(
        lambda start, minutes: Slot(Grain.TIME, start, start + timedelta(minutes=minutes)),
        MOMENTS,
        st.integers(1, 5000),
    ),
    st.builds(lambda start, bound: Slot(Grain.TIME, start, bound=bound), MOMENTS, st.sampled_from([None, *Bound])),
    st.builds(
        lambda d, part, b: Slot(Grain.DAYPART, d, daypart=part, bound=b),
        st.dates(date(2026, 1, 1)),
        st.sampled_from(Daypart),
        st.sampled_from([None, *Bound]),
    ),
    st.builds(
        lambda d, grain: Slot(grain, d),
        st.dates(date(2026, 1, 1)),
        st.sampled_from([Grain.DAY, Grain.WEEK, Grain.WEEKEND, Grain.MONTH]),
    ),
)


@given(SLOTS)
def test_a_button_gives_back_the_time_that_it_was_made_for(slot: Slot) -> None:
    """Within the 64 bytes of the narrowest messenger."""
    code = slot_code(slot)
    assert code is not None
    assert slot_of(code) == slot
    said = read_data(data_of("hour", P, code))
    assert said is not None
    assert (said.verb, said.ref, said.rest) == ("hour", P, (code,))


@given(st.text(max_size=100))
def test_no_button_data_breaks_the_reader(data: str) -> None:
    """What comes back from a messenger is anybody's."""
    read_data(data)
    slot_of(data)


def test_button_data_that_fits_nowhere_is_refused() -> None:
    """Better a failing test than a card that a messenger refuses."""
    assert len(vote_data(P, 10**6, Answer.MAYBE)) < 64
    for parts in (["x" * 70], ["ü"], ["a b"]):
        with pytest.raises(ValueError, match="64"):
            data_of("vote", *parts)

"""A poll as a card: the times with who can, how to vote, until when; afterwards what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime

from bots.adapter import Button, Capabilities, Card
from bots.buttons import data_of, slot_code, vote_data
from bots.render.layout import Row, cut, fitting, labelled, link_row, rows_of, shown_rows
from bots.render.words import deadline_line, option_words
from service.actions.view import PollView
from service.domain.poll import Option, PollStatus
from service.domain.slot import Grain, Slot
from service.domain.vote import Answer
from service.texts import Texts, clock, listed, reason, texts_for, when, zone_line

NAMES_UP_TO = 8
"""So many voters are shown by name; more are counted."""
NAME_AT_MOST = 24
_ANSWERS = (Answer.YES, Answer.MAYBE, Answer.NO)


def poll_card(view: PollView, can: Capabilities, language: str, now: datetime, *, direct: bool = False) -> Card:
    """The card of a poll at its present state. In a `direct` chat it names the group."""
    texts = texts_for(language)
    title = view.poll.title
    if direct and view.group.name != title:
        title = texts.text("card.title_in_group", title=title, group=view.group.name)
    match view.poll.status:
        case PollStatus.OPEN:
            return _open_card(view, title, can, texts, now)
        case PollStatus.NEEDS_TIME:
            return _hour_card(view, title, can, texts, now)
        case PollStatus.CLOSED:
            return _closed_card(view, title, can, texts, now)
        case PollStatus.CONFIRMED:
            return _decided_card(view, title, can, texts, now)
        case PollStatus.CANCELLED:
            return _cancelled_card(view, title, can, texts, now)


def day_card(view: PollView, day: date, can: Capabilities, language: str, now: datetime) -> Card:
    """The options of one day of a poll that has more than a messenger's card can hold, with their buttons."""
    texts = texts_for(language)
    chosen = [(n, o) for n, o in enumerate(view.options, 1) if o.slot.day == day]
    lines = [f"{n}. {option_words(o, view.poll, language, now)}" for n, o in chosen]
    how = texts.text("poll.how.numbers") if not can.buttons else texts.text("poll.how.buttons", n=len(chosen))
    rows = vote_rows(chosen, view.poll.id, can, texts, _short(view, language, now))
    return Card(text=fitting(view.poll.title, ["\n".join([*lines, "", how])], can), title=view.poll.title, rows=rows)


def vote_rows(
    numbered: Sequence[tuple[int, Option]], poll: str, can: Capabilities, texts: Texts, short: Callable[[Option], str]
) -> tuple[Row, ...]:
    """Buttons to vote with: three an option in a row; one an option where there is no room; by day; or none."""
    room = can.buttons
    if 3 * len(numbered) <= room and can.row >= 3:
        return tuple(
            tuple(
                Button(_answer_label(number, answer, len(numbered), can, texts), vote_data(poll, option.id, answer))
                for answer in _ANSWERS
            )
            for number, option in numbered
        )
    days = dict.fromkeys(option.slot.day for _, option in numbered)
    one_each = len(numbered) <= room
    if 1 < len(days) <= room and len(days) < len(numbered) and (can.row >= 3 or not one_each):
        by_day = [
            Button(
                labelled(short_day(day, [o for _, o in numbered if o.slot.day == day], short), can),
                data_of("day", poll, f"{day:%Y%m%d}"),
            )
            for day in days
        ]
        return rows_of(by_day, can, 2)
    if one_each:
        single = [
            Button(labelled(f"{number}. {short(option)}", can), vote_data(poll, option.id, Answer.YES))
            for number, option in numbered
        ]
        return rows_of(single, can, 1)
    return ()


def short_day(day: date, options: Sequence[Option], short: Callable[[Option], str]) -> str:
    """The label of a day's button: the day's words, taken from its first option without the hour."""
    first = options[0]
    return short(Option(first.id, Slot(Grain.DAY, day), "", first.uid, first.created_at))


def _answer_label(number: int, answer: Answer, count: int, can: Capabilities, texts: Texts) -> str:
    word = texts.text(f"answer.{answer}")
    return labelled(word if count == 1 else f"{number} {word}", can)


def _short(view: PollView, language: str, now: datetime) -> Callable[[Option], str]:
    return lambda option: when(option.slot, view.poll.zone, language, now)


def _open_card(view: PollView, title: str, can: Capabilities, texts: Texts, now: datetime) -> Card:
    options = list(enumerate(view.options, 1))
    rows = vote_rows(options, view.poll.id, can, texts, _short(view, texts.language, now))
    extra: list[Row] = []
    if can.row >= 2 and can.buttons > 4:
        extra.append(
            (
                Button(texts.text("button.who"), data_of("who", view.poll.id)),
                Button(texts.text("button.close"), data_of("close", view.poll.id)),
            )
        )
    zone_row: tuple[Row, ...] = ()
    if not view.group.zone_certain and rows:
        zone_row = ((Button(texts.text("button.zone"), data_of("zone")),),)
    link = link_row(texts.text("button.page"), view.url, can)
    rows = shown_rows(can, rows, extra, zone_row, link)
    feet = [_foot(view, texts, now, rows)]
    bodies = [
        "\n".join([*(_option_line(view, n, o, texts, now, tally) for n, o in options), "", feet[0]])
        for tally in ("names", "counts", "none")
    ]
    bodies.append("\n".join([*_day_lines(view, texts, now), "", feet[0]]))
    bodies.append(texts.text("poll.too_long", n=len(options), url=view.url))
    if len(view.tally.answers) > NAMES_UP_TO:
        bodies = bodies[1:]
    return Card(text=fitting(title, bodies, can), title=title, rows=rows)


def _foot(view: PollView, texts: Texts, now: datetime, rows: Sequence[Row]) -> str:
    poll = view.poll
    lines = []
    if any(isinstance(o.slot.start, datetime) for o in view.options):
        lines.append(zone_line(poll.zone, texts.language))
    if poll.deadline is not None:
        lines.append(deadline_line(poll.deadline, poll.zone, texts.language, now))
    if poll.urgent and poll.quorum:
        lines.append(texts.text("poll.urgent", n=poll.quorum))
    verbs = {b.data.split(":")[1] for row in rows for b in row if b.data}
    if "vote" in verbs and len(rows[0]) == 3:
        lines.append(texts.text("poll.how.buttons", n=len(view.options)))
    elif "vote" in verbs:
        lines.append(texts.text("poll.how.single"))
    elif "day" in verbs:
        lines.append(texts.text("poll.how.days"))
    else:
        lines.append(texts.text("poll.how.numbers"))
    voters = view.tally.voters
    if voters:
        lines.append(texts.text("poll.voters", n=voters))
    if not any(b.url for row in rows for b in row):
        lines.append(texts.text("poll.page", url=view.url))
    return "\n".join(lines)


def _option_line(view: PollView, number: int, option: Option, texts: Texts, now: datetime, tally: str) -> str:
    line = f"{number}. {option_words(option, view.poll, texts.language, now)}"
    count = view.tally.counts.get(option.id)
    if tally == "none" or count is None or not count.yes + count.maybe + count.no:
        return line
    if tally == "counts":
        said = [(Answer.YES, count.yes), (Answer.MAYBE, count.maybe), (Answer.NO, count.no)]
        words = ", ".join(texts.text(f"tally.{answer}", n=n) for answer, n in said if n)
        return f"{line}: {words}"
    parts = []
    for answer in _ANSWERS:
        people = [
            name_of(view, member, texts)
            for member, answers in view.tally.answers.items()
            if answers.get(option.id) == answer
        ]
        if people:
            parts.append(f"{texts.text(f'answer.{answer}')}: {listed(sorted(people), texts.language)}")
    return f"{line}\n{'. '.join(parts)}."


def _day_lines(view: PollView, texts: Texts, now: datetime) -> list[str]:
    days: dict[date, int] = {}
    for option in view.options:
        days[option.slot.day] = days.get(option.slot.day, 0) + 1
    lines = []
    for day, count in days.items():
        words = when(Slot(Grain.DAY, day), view.poll.zone, texts.language, now)
        lines.append(texts.text("poll.day_line", n=count, day=words))
    return lines


def name_of(view: PollView, member: str, texts: Texts) -> str:
    """A member's name as a card shows it; one who was erased has none."""
    name = view.names.get(member, "")
    return (name if len(name) <= NAME_AT_MOST else name[: NAME_AT_MOST - 1] + "…") or texts.text("name.nobody")


def _hour_card(view: PollView, title: str, can: Capabilities, texts: Texts, now: datetime) -> Card:
    option = view.poll.option(view.poll.winner) if view.poll.winner is not None else None
    words = option_words(option, view.poll, texts.language, now) if option else ""
    hours = [
        Button(hour_label(slot, option, view.poll.zone, texts.language, now), data_of("hour", view.poll.id, code))
        for slot in view.hours
        if (code := slot_code(slot)) is not None
    ]
    lines = [texts.text("poll.hour.won", when=words), texts.text("poll.hour.ask" if can.buttons else "poll.hour.write")]
    if not can.buttons:
        lines.append(listed([button.label for button in hours], texts.language, style="or"))
    lines.append(zone_line(view.poll.zone, texts.language))
    rows = shown_rows(can, rows_of(hours[: can.buttons], can, 3), link_row(texts.text("button.page"), view.url, can))
    return Card(text=fitting(title, ["\n".join(lines)], can), title=title, rows=rows)


def hour_label(slot: Slot, option: Option | None, zone: str, language: str, now: datetime) -> str:
    """An hour's label: the hour alone where its day is known, else the day too."""
    one_day = option is not None and option.slot.day == option.slot.last_day
    if one_day and isinstance(slot.start, datetime):
        return clock(slot.start, language)
    return when(slot, zone, language, now)


def _closed_card(view: PollView, title: str, can: Capabilities, texts: Texts, now: datetime) -> Card:
    best = view.decision.option
    if best is None:
        return Card(text=fitting(title, [texts.text("poll.nothing_suits")], can), title=title)
    ahead = [o for o in view.options if o.slot.over_at(view.poll.zone) > now]
    if not ahead:
        return Card(text=fitting(title, [texts.text("poll.went_by")], can), title=title)
    ranked = sorted(
        (o for o in ahead if view.tally.counts[o.id].yes + view.tally.counts[o.id].maybe),
        key=lambda o: (o.id != best.id, -view.tally.counts[o.id].yes, -view.tally.counts[o.id].maybe),
    )
    buttons = [
        Button(
            texts.text("button.confirm", when=when(o.slot, view.poll.zone, texts.language, now)),
            data_of("confirm", view.poll.id, str(o.id)),
        )
        for o in ranked[:3]
    ]
    lines = [_option_line(view, number, option, texts, now, "counts") for number, option in enumerate(view.options, 1)]
    short = texts.text("poll.too_few" if view.poll.urgent else "poll.choose")
    text = "\n".join([short, *lines])
    rows = shown_rows(can, rows_of(buttons, can, 1), link_row(texts.text("button.page"), view.url, can))
    return Card(text=fitting(title, [text, short], can), title=title, rows=rows)


def _cancelled_card(view: PollView, title: str, can: Capabilities, texts: Texts, now: datetime) -> Card:
    meeting = view.meeting
    text = texts.text("poll.cancelled")
    if meeting is not None:
        words = when(replace(meeting.slot, end=None), meeting.zone, texts.language, now)
        text = texts.text("meeting.cancelled", when=words)
    return Card(text=fitting(title, [text], can), title=title)


def _decided_card(view: PollView, title: str, can: Capabilities, texts: Texts, now: datetime) -> Card:
    meeting = view.meeting
    if meeting is None:
        return Card(text=fitting(title, [texts.text("poll.cancelled")], can), title=title)
    lines = [
        texts.text("poll.decided", when=when(meeting.slot, meeting.zone, texts.language, now)),
        reason(meeting.ground, texts.language),
        texts.text("poll.voters", n=view.tally.voters) if view.tally.voters else "",
    ]
    text = "\n".join(line for line in lines if line)
    return Card(text=fitting(title, [text, cut(lines[0], can.text, can)], can), title=title)

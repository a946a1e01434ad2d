"""Open a poll because somebody asked for one, and the urgent call."""

from __future__ import annotations

from datetime import datetime, timedelta

from bots.adapter import MessageReceived
from bots.conversation.talk import Talk
from bots.conversation.understand import capital, number_in, read_asked, title_in
from service.actions.cast_vote import cast_vote
from service.actions.open_poll import MAX_TEXT, NewPoll, open_poll
from service.domain.poll import MAX_OPTIONS, MAX_TITLE
from service.domain.slot import Grain, Slot, zone_info
from service.domain.text import clean
from service.domain.vote import Answer
from service.parsing.message import Reading
from service.storage import offers
from service.storage.questions import Question, ask_once

CALL_QUORUM = 2
CALL_DEADLINE = timedelta(minutes=5)
CALL_MINUTES = 30
CALL_STARTS = (0, 15, 30)
REFUSALS = {"past": "error.past", "impossible": "error.impossible", "skipped": "error.skipped"}


async def meet(talk: Talk, event: MessageReceived, rest: str) -> None:
    """Open a poll on the times that were said, or on those of the quoted message; ask for them where there are none."""
    reading = read_asked(rest, dictionary=talk.dictionary, now=event.at, zone=talk.zone)
    title = title_in(rest, reading, talk.dictionary, whole=True)
    if not reading.found and not reading.refused and event.reply_text:
        quoted = event.reply_text
        reading = read_asked(quoted, dictionary=talk.dictionary, now=event.reply_at or event.at, zone=talk.zone)
        title = title or title_in(quoted, reading, talk.dictionary, whole=False)
        talk.heard = talk.heard or reading.language
    if not reading.found and not reading.refused:
        group, _ = await talk.settle()
        standing = await offers.standing_offer(talk.unit, group.id, talk.address)
        if standing is not None and not title:
            await talk.open_offered(standing.id)
            return
        await ask_when(talk, title, event.message_id)
        return
    await open_on(talk, reading, title)


async def ask_when(talk: Talk, title: str, ref: str) -> None:
    """Ask for times; the person's next words with times answer it."""
    group, _ = await talk.settle()
    if talk.sender is not None:
        question = Question("when", ref, {"title": clean(title, MAX_TITLE)})
        await ask_once(talk.unit, group.id, talk.address, talk.sender.stable_id, question)
    talk.say(
        talk.own_texts.text("meet.when" if talk.bot.capabilities.replies and not talk.direct else "meet.when_direct")
    )


async def open_on(talk: Talk, reading: Reading, title: str) -> bool:
    """Open a poll on what was read; what can't be met at is said to be so. False where nothing was left."""
    texts = talk.own_texts
    now = talk.unit.now
    slots = [(f.slot, f.text) for f in reading.found if f.slot.rrule or f.slot.over_at(talk.zone) > now]
    late = [f.text for f in reading.found if not f.slot.rrule and f.slot.over_at(talk.zone) <= now]
    whys = [(r.text, REFUSALS.get(r.why, "error.past")) for r in reading.refused] + [(t, "error.past") for t in late]
    if not slots:
        talk.say(texts.text(whys[0][1]) if whys else texts.text("meet.when_direct"))
        return False
    if len(slots) > MAX_OPTIONS:
        talk.say(texts.text("meet.too_many", n=MAX_OPTIONS))
        slots = slots[:MAX_OPTIONS]
    group, _ = await talk.settle()
    title = title or talk.untitled
    poll = await open_poll(talk.unit, await talk.who(), group, NewPoll(title=title, options=slots))
    await talk.show_poll(poll)
    if whys:
        left = ", ".join(f"«{clean(text, 60)}»" for text, _ in whys[:5])
        talk.say(texts.text("meet.left_out", times=left, why=texts.text(whys[0][1])))
    return True


async def call(talk: Talk, rest: str) -> None:
    """An urgent call: now, in a quarter, in half an hour; as soon as enough can, the link is there.

    A number says how many people it takes. Who asks is taken to be free.
    """
    group, _ = await talk.settle()
    texts = talk.texts
    first, _, others = rest.partition(" ")
    wanted = number_in(first)
    title = others if wanted is not None else rest
    now = talk.unit.now
    local = now.astimezone(zone_info(group.zone)).replace(tzinfo=None, second=0, microsecond=0)
    options = [
        (_call_slot(local + timedelta(minutes=ahead)), clean(texts.text(f"call.in_{ahead}"), MAX_TEXT))
        for ahead in CALL_STARTS
    ]
    new = NewPoll(
        title=capital(clean(title, MAX_TITLE)) or texts.text("call.title"),
        options=options,
        duration=CALL_MINUTES,
        deadline=now + CALL_DEADLINE,
        quorum=wanted if wanted is not None else CALL_QUORUM,
        auto_confirm=True,
        call=True,
        urgent=True,
    )
    actor = await talk.who()
    poll = await open_poll(talk.unit, actor, group, new)
    await cast_vote(talk.unit, actor, poll.id, {option.id: Answer.YES for option in poll.standing})
    await talk.show_poll(poll)


def _call_slot(start: datetime) -> Slot:
    return Slot(Grain.TIME, start, start + timedelta(minutes=CALL_MINUTES))

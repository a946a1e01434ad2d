"""What a message says beyond its times: a title, an hour alone, one of the set phrases for a thing to do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from service.domain.slot import Daypart, Slot, zone_info
from service.parsing import kind
from service.parsing.dictionary import Dictionary
from service.parsing.language import PartOfDay
from service.parsing.message import Found, Reading, read, understand
from service.parsing.pieces import fold
from service.parsing.resolve import Refusal, resolve
from service.parsing.scan import Token, scan
from service.parsing.when import Clock, Day, When
from service.texts import text_choices, texts_for

NAME = "Ritrovo"
"""What people call the bot, whatever the messenger knows it as."""
TITLE_WORDS = 12
SMALL_TALK = 3
"""So few words with a meal at their end are about the meal: "facciamo una cena"."""
_LATE = (Daypart.AFTERNOON, Daypart.EVENING, Daypart.NIGHT)
_SMALL = frozenset({
    kind.OR, kind.AND, kind.BUT, kind.AT, kind.ON, kind.OF, kind.FROM, kind.TO, kind.FOR, kind.ASK, kind.PROPOSE,
    kind.BREAK, kind.COMMA, kind.DASH, kind.SLASH, kind.COLON, kind.DOT, kind.NOT, kind.BETWEEN,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wish:
    """Something to do, named by a command or in plain words: `verb`, and what was said with it."""

    verb: str
    rest: str = ""
    commanded: bool = False


VERBS = (
    "meet", "poll", "call", "who", "next", "close", "confirm", "move", "cancel", "zone", "language", "listen", "help",
    "start",
)  # fmt: skip
ALONE = ("who", "next", "close", "cancel", "listen", "help")
"""What is asked for without saying more: with many words behind it, it is something else."""


def wish_in(text: str, *, addressed: bool) -> Wish | None:
    """The command that a text is, or, where the bot is spoken to, the plain words for one."""
    words = text.strip()
    if words.startswith("/"):
        head, _, rest = words[1:].replace("\n", " ").partition(" ")
        verb = head.partition("@")[0].lower()
        return Wish(verb, rest.strip(), commanded=True) if verb in VERBS else None
    return _plain_wish(words) if addressed else None


def called(text: str, name: str) -> str | None:
    """What is said to the bot with its name in front: "Ritrovo, chi manca?", "ritrovo sposta a venerdì".

    None where the name is no call: "ritrovo alle 9 in piazza" says where people meet. `name` is how the messenger
    knows the bot.
    """
    words = text.strip()
    for known in (NAME, name.removeprefix("@")):
        rest = words[len(known) :]
        if not known or fold(words[: len(known)]) != fold(known) or rest[:1].isalnum() or rest[:1] == "_":
            continue
        said = rest.lstrip(" ,")
        wish = _plain_wish(said)
        if said and (rest.lstrip().startswith(",") or (wish and not (wish.verb == "next" and wish.rest))):
            return said
    return None


def _plain_wish(words: str) -> Wish | None:
    words = _without_politeness(words)
    key = _key(words)
    best: tuple[int, Wish] | None = None
    for language in text_choices():
        texts = texts_for(language)
        for verb in VERBS:
            if not texts.has(f"words.{verb}"):
                continue
            for phrase in texts.words(f"words.{verb}"):
                known = _key(phrase)
                if key == known or key.startswith(known + " "):
                    rest = " ".join(words.split()[len(phrase.split()) :])
                    if verb in ALONE and len(rest.split()) > SMALL_TALK:
                        continue
                    if best is None or len(known) > best[0]:
                        best = (len(known), Wish(verb, rest))
    return best[1] if best else None


def _without_politeness(words: str) -> str:
    """Words without what only asks nicely in front: "could you", "per favore"."""
    polite = {_key(phrase) for language in text_choices() for phrase in texts_for(language).words("words.please")}
    pieces = words.split()
    for _ in range(3):
        size = next((n for n in (3, 2, 1) if _key(" ".join(pieces[:n])) in polite and len(pieces) > n), 0)
        pieces = pieces[size:]
    return " ".join(pieces)


def says(text: str, name: str, *, whole: bool = False) -> bool:
    """Whether a text says one of the set phrases `words.NAME` of any language; `whole`: and nothing else."""
    key = f" {_key(text)} "
    for language in text_choices():
        for phrase in texts_for(language).words(f"words.{name}"):
            known = f" {_key(phrase)} "
            if key == known if whole else known in key:
                return True
    return False


def read_asked(text: str, *, dictionary: Dictionary, now: datetime, zone: str) -> Reading:
    """The times of a text that was said to the bot: also those that restraint would pass over in chatter."""
    reading = read(text, dictionary=dictionary, now=now, zone=zone)
    if reading.found or reading.refused:
        return reading
    tokens = scan(text, dictionary)
    found: dict[Slot, Found] = {}
    for when, _ in understand(tokens, dictionary):
        span = tokens[when.first].start, tokens[max(when.last - 1, when.first)].end
        try:
            slot = resolve(when, now, zone)
        except Refusal:
            continue
        says_when = when.day is not None or when.clock is not None or when.every is not None
        if says_when and not when.negated:
            found.setdefault(slot, Found(slot, text[span[0] : span[1]], span))
    return replace(reading, found=tuple(found.values()))


def title_in(text: str, reading: Reading, dictionary: Dictionary, *, whole: bool) -> str:
    """A title for a poll: what stands beside the times (`whole`), or just the meal that was named.

    Nothing of a chat message but a meal becomes a title: only what somebody told the bot may be kept.
    """
    tokens = scan(text, dictionary)
    spans = [found.span for found in reading.found] + [refused.span for refused in reading.refused]
    meal = next((token.text.split()[-1] for token in tokens if _is_meal(token)), "")
    if not whole:
        return capital(meal)
    kept = [token for token in tokens if _is_meal(token) or not any(start <= token.start < end for start, end in spans)]
    while kept and not _SMALL.isdisjoint(kept[0].means):
        kept.pop(0)
    while kept and (not _SMALL.isdisjoint(kept[-1].means) or not kept[-1].text[0].isalnum()):
        kept.pop()
    if kept and _is_meal(kept[-1]) and len(kept) <= SMALL_TALK:
        return capital(meal)
    pieces: list[str] = []
    for index, token in enumerate(kept[:TITLE_WORDS]):
        between = text[kept[index - 1].end : token.start] if index else ""
        pieces.append((" " if between.strip() else between) + token.text)
    title = " ".join("".join(pieces).split())
    return capital(title if ")" in title else title.partition("(")[0].rstrip())


def _is_meal(token: Token) -> bool:
    part = token.means.get(kind.PART)
    return isinstance(part, PartOfDay) and part.meal


def capital(words: str) -> str:
    """Words with a capital first letter."""
    return words[:1].upper() + words[1:]


def hour_in(text: str, around: Slot, dictionary: Dictionary, zone: str, now: datetime) -> Slot | None:
    """The hour that a text names for a day, part of a day or meeting already known; None where it names none.

    An hour alone is placed on the first day of `around`, in the half of the day that it speaks of; a full time is
    taken as it is. `now` is aware.
    """
    times = [when for when, dropped in understand(scan(text, dictionary), dictionary) if dropped is None]
    number = number_in(text)
    if not times and number is not None and number < 24:
        times = [When(clock=Clock(number, written=number > 12))]
    for when in times:
        hour_alone = when.day is None and when.every is None and when.clock is not None and when.clock.ahead is None
        day = around.day
        meant = replace(when, day=Day(dom=day.day, month=day.month, year=day.year)) if hour_alone else when
        slot = _nearest(meant, around, now, zone)
        if slot is None or slot.needs_time or not isinstance(slot.start, datetime):
            continue
        if hour_alone and around.daypart in _LATE and slot.start.hour < 12 and when.clock and not when.clock.written:
            later = timedelta(hours=12)
            end = slot.end + later if isinstance(slot.end, datetime) else None
            slot = replace(slot, start=slot.start + later, end=end)
        return slot
    return None


def _nearest(when: When, around: Slot, now: datetime, zone: str) -> Slot | None:
    """A time as it is seen from now, or from the start of `around` where that puts it inside: "Sunday" of a week."""
    start = datetime.combine(around.day, time(), zone_info(zone)) - timedelta(minutes=1)
    first: Slot | None = None
    for seen_from in (now, max(start, now)):
        try:
            slot = resolve(when, seen_from, zone)
        except Refusal:
            continue
        if around.covers(slot.day):
            return slot
        first = first or slot
    return first


def number_in(text: str) -> int | None:
    """The number that a text is."""
    word = text.strip().strip(".)#")
    return int(word) if word.isascii() and word.isdigit() and len(word) <= 3 else None


def _key(words: str) -> str:
    return " ".join("".join(c if c.isalnum() or c == "'" else " " for c in fold(words)).replace("'", " ").split())

"""What a reply in words votes on the options of a poll.

A wrong vote written silently is the worst error there is: what contradicts itself, names half an option, hangs on a
condition or is a mere "ok" to several options is unclear, and is asked back. Questions and chatter vote nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from service.domain.slot import Slot, zone_info
from service.domain.vote import Answer
from service.parsing.dictionary import Dictionary
from service.parsing.reply_behind import settle_behind
from service.parsing.reply_items import Item, Role, items_of
from service.parsing.reply_ordinals import settle_ordinals
from service.parsing.reply_questions import voting_sentences
from service.parsing.reply_references import references_of
from service.parsing.reply_row import read_row
from service.parsing.reply_sentence import SentenceReader
from service.parsing.reply_votes import Ballot
from service.parsing.scan import scan
from service.parsing.vote_dictionary import for_replies

LONGEST_REPLY = 2000
"""Characters of the longest text that is read as a reply; a longer one is no vote."""


class Manner(StrEnum):
    """How a reply says what it says: what it needs around it to be understood."""

    NAMED = "named"  # it names options, or all or none of them
    BARE = "bare"  # "ok": to whatever was put forward last
    OWN_TIME = "own time"  # "I'm in": bare, and about nothing but the speaker's time
    ECHO = "echo"  # "me too": what somebody else has said
    NONE = "none"  # it says nothing of the times


@dataclass(frozen=True, slots=True)
class Reply:
    """Answers by the options' indices, from 0. `unclear`: it speaks of voting and must be asked back; then no votes."""

    votes: dict[int, Answer] = field(default_factory=dict)
    unclear: bool = False
    manner: Manner = Manner.NONE


def read_reply(text: str, options: Sequence[Slot], *, dictionary: Dictionary, now: datetime, zone: str) -> Reply:
    """Read a reply to a poll with these options. `now` is aware; days like "tomorrow" are those of `zone` (IANA).

    Options that the reply does not speak of have no answer; "only Thursday" says no to the others. A time that is no
    option gives no vote. Never raises for any text.
    """
    if not options or not text.strip() or len(text) > LONGEST_REPLY:
        return Reply()
    words = for_replies(dictionary)
    tokens = scan(text, words)
    settle_ordinals(tokens, options)
    today = now.astimezone(zone_info(zone)).date()
    references = references_of(tokens, options, today, month_first=words.puts_month_first(tokens.language))
    items = settle_behind(items_of(tokens, references, len(options)))
    row = read_row(items, len(options))
    if row is not None:
        return Reply(row, manner=Manner.NAMED)
    ballot = Ballot(len(options))
    for sentence in voting_sentences(items):
        SentenceReader(ballot, sentence).run()
    votes, unclear = ballot.count_up()
    return Reply(votes, unclear, _manner(items) if votes or unclear else Manner.NONE)


def _manner(items: Sequence[Item]) -> Manner:
    if any(item.role is Role.REFERENCE for item in items):
        return Manner.NAMED
    if any(item.role is Role.ME_TOO for item in items):
        return Manner.ECHO
    return Manner.OWN_TIME if any(item.can for item in items) else Manner.BARE

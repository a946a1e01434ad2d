"""What a group chat comes to: the times that were proposed, who can when, and the best of them.

How a chat is read, where its words leave it open:
- Each message is read as of the moment at which it was written. "At 6?" behind "Thursday?" is Thursday at six.
- Whoever proposes a time can make it, unless the same message says otherwise.
- A bare "ok" answers what was put forward last, where that is one time; after another question it answers that, unless
  it says "I'm in". "Me too" says what the one before said. What stays unclear is no vote.
- What an unclear message says in clauses of their own counts where each clause speaks of other times.
- Who can at an hour can on its day; among equal times the one wins that somebody came back to: "so Thursday at 3".
- The newest word counts. Times that are past when new ones are proposed belong to an earlier round and are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from service.domain.decision import Ground
from service.domain.slot import Slot
from service.domain.vote import Answer
from service.parsing.chat_choice import choose
from service.parsing.chat_message import ChatMessage
from service.parsing.chat_round import Round
from service.parsing.dictionary import Dictionary

__all__ = ["ChatMessage", "ChatReading", "read_chat"]

_PROGRESS_EVERY = 500


@dataclass(frozen=True, slots=True)
class ChatReading:
    """What a chat comes to.

    `options` in the order in which they were proposed, local to the zone asked for; `votes` by the sender's name, with
    indices into `options`; `best` the indices that the decision rule puts first: the winner, then those equal to it but
    for their date. Nobody could at any time: empty. `words` is what each option was read from, `ground` what
    decided; `settled`: of equal times, this is the one that was said again by one who can.
    """

    options: tuple[Slot, ...]
    votes: dict[str, dict[int, Answer]]
    best: tuple[int, ...]
    words: tuple[str, ...] = ()
    ground: Ground = Ground.NOBODY
    settled: bool = False


def read_chat(
    messages: Iterable[ChatMessage],
    *,
    dictionary: Dictionary,
    zone: str,
    progress: Callable[[int, int], None] | None = None,
) -> ChatReading:
    """Read a chat in the order of its messages' times. `progress` hears of the messages done and of all."""
    ordered = sorted(messages, key=lambda message: message.at)
    current = Round(dictionary, zone)
    for done, message in enumerate(ordered, start=1):
        current.hear(message)
        if progress is not None and done % _PROGRESS_EVERY == 0:
            progress(done, len(ordered))
    options, words, votes = current.outcome()
    settled = current.settled_on()
    choice = choose(options, votes, zone, settled)
    return ChatReading(tuple(options), votes, choice.best, tuple(words), choice.ground, choice.settled)

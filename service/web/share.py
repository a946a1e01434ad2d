"""One short text for a chat, and the addresses that hand it to a messenger."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from service.web.cards import PollCard
from service.web.times import Say

LINES_AT_MOST = 6


def chat_text(card: PollCard, say: Say, briefs: list[str]) -> str:
    """The text to paste: the question, the times, the link; once decided or called off, that instead of the question.

    Short enough to be read in a chat without a tap.
    """
    if card.decided or card.called_off:
        news = say("web.share.called_off" if card.called_off else "web.share.decided", when=" · ".join(briefs[:1]))
        where = "web.share.calendar" if card.decided else "web.share.look"
        return "\n".join([card.title, news, say(where, url=shared_url(card))])
    shown = briefs[:LINES_AT_MOST]
    more = len(briefs) - len(shown)
    lines = [card.title, *(f"• {line}" for line in shown)]
    if more:
        lines.append(say("web.share.more", n=more))
    return "\n".join([*lines, say("web.share.vote" if card.open else "web.share.look", url=card.url)])


def shared_url(card: PollCard) -> str:
    """What the text leads to: the question, or the meeting that came of it."""
    return card.meeting.url if card.meeting else card.url


def share_links(text: str, url: str) -> Mapping[str, str]:
    """Addresses that open a messenger with the text, by the messenger's name as people know it."""
    words = quote(text, safe="")
    bare = quote(text.removesuffix(url).rstrip(), safe="")
    return {
        "WhatsApp": f"https://wa.me/?text={words}",
        "Telegram": f"https://t.me/share/url?url={quote(url, safe='')}&text={bare}",
        "Viber": f"viber://forward?text={words}",
        "LINE": f"https://line.me/R/share?text={words}",
    }


def times_in_a_line(briefs: list[str], say: Say) -> str:
    """The times in one line, for a link's preview."""
    shown = " · ".join(briefs[:4])
    return f"{shown} · {say('web.share.more', n=len(briefs) - 4)}" if len(briefs) > 4 else shown

"""A reply's tokens become what matters for a vote: options spoken of, answers, and what ties or spoils them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from service.domain.vote import Answer
from service.parsing import kind, vote_kind
from service.parsing.language import Meaning
from service.parsing.scan import Token
from service.parsing.vote_signs import is_picture


class Role(StrEnum):
    """What a part of a reply does."""

    REFERENCE = "reference"
    ANSWER = "answer"
    NOT = "not"
    UNSURE = "unsure"
    HAZY = "hazy"
    OTHERS = "others"
    IF = "if"
    BECAUSE = "because"
    THAN = "than"
    ALSO = "also"
    EXCEPT = "except"
    ONLY = "only"
    ME_TOO = "me too"
    ASK = "ask"
    CORRECT = "correct"
    REASON = "reason"
    WORD = "word"
    COMMA = "comma"
    LINE = "line"
    COLON = "colon"
    AND = "and"
    OR = "or"
    BUT = "but"
    STOP = "stop"
    QUESTION = "question"


SEPARATORS = frozenset({Role.COMMA, Role.LINE, Role.COLON, Role.AND, Role.OR, Role.BUT})


@dataclass(frozen=True, slots=True)
class Reference:
    """The options that a word speaks of, as indices.

    `partial`: it names a part of an option only, or a number that no option has. `rest`: all that nothing else speaks
    of. `whole`: all options, by a word for all. `narrowed`: those of them on the day that was named
    before. `aside`: "until Thursday", "金曜は", which say nothing alone.
    """

    options: frozenset[int] = frozenset()
    partial: bool = False
    rest: bool = False
    whole: bool = False
    narrowed: frozenset[int] = frozenset()
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """A part of a reply: its role, and what a reference or an answer says. The flags are those of `vote_kind`.

    A reference with an answer is a word for none of the options. A "me too" has an answer where it says which.
    `behind`: it speaks of what stands before it.
    `weak`: a mere "not", which a comma ends, or a "not" before words that are passed over.
    """

    role: Role
    reference: Reference | None = None
    answer: Answer | None = None
    can: bool = False
    open: bool = False
    prefer: bool = False
    thus: bool = False
    sign: bool = False
    repeat: bool = False
    weak: bool = False
    behind: bool = False


_PLAIN = (
    (vote_kind.CORRECT, Role.CORRECT),
    (vote_kind.HAZY, Role.HAZY),
    (vote_kind.UNSURE, Role.UNSURE),
    (kind.ME_TOO, Role.ME_TOO),
    (kind.EXCEPT, Role.EXCEPT),
    (kind.ONLY, Role.ONLY),
)
_ANSWERS = ((kind.MAYBE, Answer.MAYBE), (kind.NO, Answer.NO), (kind.YES, Answer.YES))
_AFTER_ANSWERS = (
    (kind.NOT, Role.NOT),
    (vote_kind.OTHERS, Role.OTHERS),
    (kind.ASK, Role.ASK),
    (vote_kind.IF, Role.IF),
    (vote_kind.THAN, Role.THAN),
    (vote_kind.BECAUSE, Role.BECAUSE),
    (kind.REASON, Role.REASON),
    (vote_kind.ALSO, Role.ALSO),
    (kind.BUT, Role.BUT),
    (kind.AND, Role.AND),
    (kind.OR, Role.OR),
)
_SILENT = frozenset(
    {vote_kind.FILL, vote_kind.LABEL, kind.LABEL, kind.AT, kind.ON, kind.OF, kind.FOR, kind.FROM, kind.TO, kind.BETWEEN}
    | {kind.ARTICLE, kind.APPROX, kind.HOUR_SIGN, kind.EVERY, kind.SLASH, kind.DOT, kind.LATER, kind.SHIFT, kind.NOW}
)


def items_of(tokens: Sequence[Token], references: Mapping[int, tuple[int, Reference]], count: int) -> list[Item]:
    """The items of a reply. `references` are by first token, with the token after the last; `count` is of options."""
    items: list[Item] = []
    at = 0
    while at < len(tokens):
        found = references.get(at)
        if found is not None:
            at, reference = found
            if at < len(tokens) and kind.TOPIC in tokens[at].means:
                reference = replace(reference, aside=True)  # "金曜は…": something is to be said of it
            items.append(Item(Role.REFERENCE, reference))
            continue
        token = tokens[at]
        if token.text == "@" and at + 1 < len(tokens) and not tokens[at + 1].gap:
            at += 2  # somebody is called
            continue
        item = _closing(tokens, at) or _punctuation(tokens, at) or _vote(token.means, count)
        if vote_kind.LIKE in token.means and at + 1 < len(tokens) and not tokens[at + 1].means:
            item, at = Item(Role.ME_TOO), at + 1  # "wie Anna"
        if vote_kind.COMPARES in token.means and any(before.prefer for before in items[-3:]):
            item = Item(Role.THAN)
        if item is not None and vote_kind.IF in token.means and item.role is Role.ANSWER:
            before = items[-1].role if items else None
            item = item if _asserts(tokens, references, at, before) else Item(Role.IF)
        if (
            item is not None
            and item.answer is Answer.NO
            and kind.NOT in token.means
            and _denies(tokens, references, at, items)
        ):
            item = Item(Role.NOT)
        if kind.SLASH in token.means and items and items[-1].role is Role.ANSWER:
            item = Item(Role.COMMA)  # "yes/no/yes"
        if item is not None and item.role is Role.COLON and items and items[-1].role is Role.REFERENCE:
            item = None if at + 1 < len(tokens) and vote_kind.SIGN in tokens[at + 1].means else item  # "1: ○ 2: ×"
        if item is not None and item.role is Role.NOT and _fills(tokens, at + 1):
            item = Item(Role.NOT, weak=True)
        if item is not None:
            items.append(item)
            if item.reference is not None and item.answer is None and kind.YES in token.means:
                items.append(Item(Role.ANSWER, answer=Answer.YES))
        elif items and items[-1].role is Role.ANSWER and _for_somebody(tokens, at):
            items.append(Item(Role.HAZY))
        elif not is_picture(token.text) and _SILENT.isdisjoint(token.means) and not _is_punctuation(token.means):
            items.append(Item(Role.WORD))
        at += 1
    return items


def _denies(
    tokens: Sequence[Token], references: Mapping[int, tuple[int, Reference]], at: int, items: Sequence[Item]
) -> bool:
    """Whether a word for both "no" and "not" denies what follows: "nie w piątek", not "w piątek nie, w sobotę tak"."""
    behind = at + 1
    while behind < len(tokens) and behind not in references and kind.ON in tokens[behind].means:
        behind += 1
    if behind in references:
        after = references[behind][0]
        answered = after < len(tokens) and _answer(tokens[after].means) is not None
        return not (answered and items and items[-1].role is Role.REFERENCE)
    return behind == at + 1 < len(tokens) and kind.YES in tokens[behind].means and kind.NO not in tokens[behind].means


def _asserts(
    tokens: Sequence[Token], references: Mapping[int, tuple[int, Reference]], at: int, before: Role | None
) -> bool:
    """Whether a word for "yes" that also says "if" affirms: "jueves si, viernes no", "si el jueves", not "si puedo"."""
    behind = at + 1
    while behind < len(tokens) and behind not in references and kind.ON in tokens[behind].means:
        behind += 1
    if behind in references:
        return before is Role.REFERENCE or _ends(tokens, references[behind][0])
    return _ends(tokens, at + 1)


def _ends(tokens: Sequence[Token], at: int) -> bool:
    """Whether what was said ends there."""
    if at >= len(tokens):
        return True
    closing = (kind.COMMA, kind.BREAK, kind.DOT, kind.AND, kind.BUT, kind.SLASH, kind.YES, vote_kind.ALSO)
    return any(name in tokens[at].means for name in closing) and vote_kind.IF not in tokens[at].means


def _closing(tokens: Sequence[Token], at: int) -> Item | None:
    """Read the marks of "чт +, пт -" and "1+ 2-"; elsewhere a plus ties and a dash parts."""
    means = tokens[at].means
    if vote_kind.CLOSING not in means or not (at == 0 or tokens[at].gap or _ends_cell(tokens, at)):
        return None
    last = max((i for i, token in enumerate(tokens) if token.means and not _is_end(token.means)), default=at)
    marked = (
        vote_kind.CLOSING in tokens[last].means and vote_kind.FILL not in means
    )  # one mark at the end makes marks of those before it
    tied = at + 1 < len(tokens) and not tokens[at + 1].gap and not _ends_cell(tokens, at)
    if tied or not (_ends_cell(tokens, at) or marked):
        return None
    return Item(Role.ANSWER, answer=_answer(means))


def _is_end(means: Meaning) -> bool:
    return kind.BREAK in means or kind.DOT in means


def _ends_cell(tokens: Sequence[Token], at: int) -> bool:
    if at + 1 == len(tokens):
        return True
    means = tokens[at + 1].means
    return kind.COMMA in means or _is_end(means) or (not tokens[at].gap and tokens[at + 1].gap and at > 0)


def _fills(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and vote_kind.FILL in tokens[at].means


def _for_somebody(tokens: Sequence[Token], at: int) -> bool:
    """Whether it goes on "for Tom", of whom nothing is known."""
    if kind.FOR not in tokens[at].means:
        return False
    behind = tokens[at + 1 : at + 3]
    if behind and (kind.ON in behind[0].means or kind.ARTICLE in behind[0].means):
        behind = behind[1:]
    return bool(behind) and not behind[0].means


def _is_punctuation(means: Meaning) -> bool:
    return kind.DASH in means or kind.COLON in means or kind.BREAK in means


def _punctuation(tokens: Sequence[Token], at: int) -> Item | None:
    means = tokens[at].means
    if kind.COMMA in means:
        return Item(Role.LINE if "newline" in means else Role.COMMA)
    if kind.BREAK in means:
        pause = tokens[at].text == "…" and at + 1 < len(tokens)  # "木曜は…無理です"
        return None if pause else Item(Role.QUESTION if kind.ASK in means else Role.STOP)
    if kind.COLON in means:
        return Item(Role.COLON)
    parted = at + 1 == len(tokens) or tokens[at + 1].gap or "newline" in tokens[at + 1].means
    if kind.DOT in means and parted:
        trails = at > 1 and kind.DOT in tokens[at - 1].means and not tokens[at].gap  # "Friday... perhaps"
        return Item(Role.COMMA if trails else Role.STOP)
    if kind.DASH in means and parted and tokens[at].gap:
        return Item(Role.COLON)
    return None


def _answer(means: Meaning) -> Answer | None:
    return next((answer for name, answer in _ANSWERS if name in means), None)


def _vote(means: Meaning, count: int) -> Item | None:
    for name, role in _PLAIN:
        if name in means:
            answer = _answer(means) if role in (Role.ME_TOO, Role.CORRECT, Role.ONLY) else None
            return Item(role, answer=answer, behind=means[name] == "behind")
    if kind.REASON in means and kind.NO in means:
        return Item(Role.REASON, answer=Answer.NO)
    everything = frozenset(range(count))
    if kind.NONE in means:
        return Item(Role.REFERENCE, Reference(everything, whole=True), Answer.NO, open=kind.NOT in means)
    if vote_kind.BOTH in means:
        return Item(Role.REFERENCE, Reference(everything, partial=count != 2, whole=True))
    if kind.REST in means:
        return Item(Role.REFERENCE, Reference(rest=True))
    if kind.ALL in means:
        return Item(Role.REFERENCE, Reference(everything, whole=True))
    if vote_kind.CLOSING not in means and (answer := _answer(means)) is not None:
        return Item(
            Role.ANSWER,
            answer=answer,
            can=vote_kind.CAN in means,
            open=vote_kind.OPEN in means,
            prefer=vote_kind.PREFER in means,
            thus=vote_kind.THUS in means,
            sign=vote_kind.SIGN in means,
            repeat=vote_kind.REPEAT in means,
        )
    for name, role in _AFTER_ANSWERS:
        if name in means:
            return Item(
                role,
                behind=means[name] == "behind",
                weak=means[name] in ("weak", "choice"),
                prefer=means[name] == "choice",
            )
    return None

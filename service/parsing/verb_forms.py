"""What the endings of verbs tell: what was, what is proposed, what others do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from service.parsing import kind

if TYPE_CHECKING:
    from service.parsing.scan import Token

_OPENING: Final = (kind.BREAK, kind.COMMA, kind.BUT, kind.DOT, kind.AND, kind.SO, kind.ON, kind.AT)
_KNOWN: Final = frozenset({kind.COMMON, kind.STATE, kind.AUX})
_SEPARABLE: Final = 6  # letters that may stand before the "ge" of "mitgebracht"


class VerbForms(NamedTuple):
    """The endings of verbs: behind an auxiliary, of the past, of proposals, of what others do; and participles."""

    behind_aux: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    cue: tuple[str, ...] = ()
    fact: tuple[str, ...] = ()
    participles: tuple[tuple[str, str], ...] = ()


def is_past(word: str, endings: tuple[str, ...], participles: tuple[tuple[str, str], ...]) -> bool:
    """Whether a word behind an auxiliary is a verb of the past: "visited", "gegessen", "eingekauft"."""
    if endings and word.lower().endswith(endings):
        return True
    if word[:1].isupper() and not word.isupper():
        return False
    word = word.lower()
    for opening, ending in participles:
        at = word.find(opening)
        if 0 <= at <= _SEPARABLE and word.endswith(ending) and len(word) - at - len(opening) - len(ending) >= 1:
            return True
    return False


def thing_follows(tokens: Sequence[Token], i: int, forms: VerbForms) -> bool:
    """Whether a thing stands behind "I have", and neither a verb of the past nor a word known for anything else."""
    if i + 1 >= len(tokens):
        return False
    means, word = tokens[i + 1].means, tokens[i + 1].text
    if means:
        return kind.OCCASION in means and kind.YES not in means
    return word.isalpha() and not is_past(word, forms.behind_aux, forms.participles)


def thing_acts(tokens: Sequence[Token], i: int) -> bool:
    """Whether somebody's person or thing opens what is said and does something: "my boss wants", "mio figlio ha"."""
    if i + 2 >= len(tokens) or (i and not any(name in tokens[i - 1].means for name in _OPENING)):
        return False
    who, does = tokens[i + 1], tokens[i + 2]
    if who.means.get(kind.COMMON, True) is not True or not _KNOWN.issuperset(who.means) or not who.text.isalpha():
        return False
    return does.text.isalpha() and does.gap and _KNOWN.issuperset(does.means)

"""Meanings that only matter in a reply to a poll; they stand beside those of `kind` in a language's `votes.py`.

`kind` has YES, NO, MAYBE, NOT, ALL, NONE, EXCEPT, ONLY, REST, ME_TOO and ASK.
"""

from __future__ import annotations

from typing import Final

CAN: Final = "can"  # beside YES or NO: the speaker's own time, "I can"; denied and alone it means no time at all
OPEN: Final = "open"  # beside YES or NO: says it of whoever stands before it, "can't": a stranger's name takes it away
PREFER: Final = "prefer"  # beside YES: needs a time to mean anything, "rather", "let's do"
UNSURE: Final = "unsure"  # says that nothing is said yet: "I'll let you know"
HAZY: Final = "hazy"  # may be a vote and may be talk: to be asked back
OTHERS: Final = "others"  # speaks of somebody else, or to the group
LIKE: Final = "like"  # before a stranger's name it says the same as that one: "wie Anna"
THAN: Final = "than"  # what follows is what something else is preferred to; "behind": what stands before it
COMPARES: Final = "compares"  # the same, beside a preference only: "meglio giovedì che venerdì"
IF: Final = "if"  # a condition that nobody but the speaker can judge
BECAUSE: Final = "because"  # what follows up to the next comma is a reason
FORMER: Final = "former"  # the first or the last of the options: 1, -1, -2 the last two, (1, 2) the first two
BOTH: Final = "both"  # two of them
ALSO: Final = "also"  # what was said goes for the next one too
LABEL: Final = "option"  # a number after it is an option's
THUS: Final = "thus"  # beside YES or NO: what one comes to, whatever the reasons before it: "so no"
CORRECT: Final = "correct"  # takes back what stands before it: "no wait"
FILL: Final = "fill"  # may stand in a vote without changing it
CLOSING: Final = "closing"  # beside YES or NO: a vote only where its cell ends behind it, "Do +, Fr -"
SIGN: Final = "sign"  # beside YES, MAYBE or NO: a mark such as ○ △ ×, of which a row votes in order
REPEAT: Final = "repeat"  # beside SIGN: doubled for emphasis rather than to vote twice

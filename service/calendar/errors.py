"""What a calendar refuses to publish or to read.

ValueError
├── InvalidEventError   an event that a client would misread, or that would cost it the whole feed
├── InvalidRuleError    a recurrence rule that clients read differently, or not at all
├── InvalidLinkError    an address that can't be put in front of people
└── InvalidAnswerError  a message that is no answer to an invitation of ours
"""


class InvalidEventError(ValueError):
    """An event that a client would misread, or that would cost it the whole feed."""


class InvalidRuleError(ValueError):
    """A recurrence rule that clients read differently, or not at all."""


class InvalidLinkError(ValueError):
    """An address that can't be put in front of people; the message says why, for the one who gave it."""


class InvalidAnswerError(ValueError):
    """A message that is no answer to an invitation of ours."""

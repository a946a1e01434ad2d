"""Everything that goes wrong in a way the caller can do something about.

RitrovoError
├── InvalidInputError       422  what was sent can't be used, and why
│   └── PastTimeError       409  a time that is over, or that never is: now, not by its form
├── NotFoundError           404  there is no such thing, or it is another group's
├── ForbiddenError          403  it is there, but not yours to do
├── UnauthorizedError       401  no token, or one that does not hold
├── ConflictError           409  the state does not allow it now
│   ├── ContradictionError  409  the parts of what was sent can't all be true
│   ├── PollClosedError     409  the poll takes no more answers
│   └── NeedsTimeError      409  a day has won; the hour is still to be named
├── PreconditionError       412  somebody changed it since you read it (If-Match)
├── TooManyError            429  a limit was reached; try later
└── UnavailableError        503  the database is away; it heals by itself

The docstring says what happened, the message says what to do about it, in the caller's terms. `key` names the sentence
that a person is shown in a chat or on a page (texts.py), `params` fill it.
"""

from __future__ import annotations

from typing import ClassVar


class RitrovoError(Exception):
    """Something the caller can do something about."""

    status: ClassVar[int] = 400
    title: ClassVar[str] = "Bad request"
    key: str = "error.request"

    def __init__(self, message: str, *, key: str | None = None, **params: object) -> None:
        super().__init__(message)
        self.message = message
        self.params = params
        if key is not None:
            self.key = key


class InvalidInputError(RitrovoError):
    """What was sent can't be used."""

    status = 422
    title = "Invalid input"
    key = "error.invalid"


class PastTimeError(InvalidInputError):
    """A time that is over, or that never is: well formed, but the clock does not allow it."""

    status = 409
    title = "This time can't be proposed"
    key = "error.past"


class NotFoundError(RitrovoError):
    """There is no such thing, or it belongs to another group: the two look alike on purpose."""

    status = 404
    title = "Not found"
    key = "error.not_found"


class ForbiddenError(RitrovoError):
    """It is there, but the caller may not do that to it."""

    status = 403
    title = "Not allowed"
    key = "error.forbidden"


class UnauthorizedError(RitrovoError):
    """No token was sent, or one that does not hold."""

    status = 401
    title = "Unauthorized"
    key = "error.unauthorized"


class ConflictError(RitrovoError):
    """The state of the thing does not allow it now."""

    status = 409
    title = "Conflict"
    key = "error.conflict"


class ContradictionError(ConflictError):
    """Each part of what was sent is well formed, together they can't be: an end before its start, a skipped hour."""

    title = "The parts contradict each other"
    key = "error.invalid"


class PollClosedError(ConflictError):
    """The poll takes no more answers."""

    title = "The poll is closed"
    key = "error.poll_closed"


class NeedsTimeError(ConflictError):
    """A day or a part of it has won; the hour is still to be named. `params["slots"]` are suggestions."""

    title = "An hour is still to be named"
    key = "error.needs_time"


class PreconditionError(RitrovoError):
    """Somebody changed the thing since the caller read it."""

    status = 412
    title = "It changed meanwhile"
    key = "error.conflict"


class TooManyError(RitrovoError):
    """A limit was reached. `params["retry_after"]` is in seconds."""

    status = 429
    title = "Too many requests"
    key = "error.too_many"


class UnavailableError(RitrovoError):
    """The database is away; the service heals by itself."""

    status = 503
    title = "Temporarily unavailable"
    key = "error.unavailable"

"""Who is asking, and whether they may."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from service.domain.member import Identity, Role
from service.domain.poll import Poll
from service.domain.rights import Deed, may
from service.errors import ForbiddenError, NotFoundError
from service.storage import members, polls
from service.storage.unit import Unit


@dataclass(frozen=True, slots=True)
class House:
    """What the actions need to know of the service: how its addresses begin, who makes calls, who sends invites."""

    public_url: str
    call_pattern: str
    mail_from: str | None = None

    @property
    def organizer_address(self) -> str:
        """Whom calendars name as the organizer: the address that mail comes from, or one at the service's own host."""
        host = urlsplit(self.public_url).hostname or ""
        usable = "." in host and not host.replace(".", "").isdigit()
        return self.mail_from or f"meetings@{host if usable else 'ritrovo.invalid'}"

    def address(self, kind: str, secret: str) -> str:
        """The address of a page: kind `p`, `m`, `g` or `r` and its secret."""
        return f"{self.public_url}/{kind}/{secret}"


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who does something to a group's things. `identity` is None for a service with a token."""

    group: str
    role: Role
    identity: Identity | None = None

    @property
    def identity_id(self) -> str | None:
        """The identity's id, if it is a person."""
        return self.identity.id if self.identity else None


def allow(actor: Actor, deed: Deed) -> None:
    """Let pass what the table of rights allows. Raises ForbiddenError."""
    if not may(actor.role, deed):
        key = "error.forbidden_group" if deed is Deed.SET_GROUP else None
        raise ForbiddenError("this is for the organizer or an admin of the chat to do", key=key)


async def allow_on_poll(unit: Unit, actor: Actor, deed: Deed, poll: Poll) -> None:
    """Let pass what the table allows this actor on this poll: its opener may more. Raises ForbiddenError."""
    if not may(actor.role, deed) and actor.identity is not None and poll.opener is not None:
        opener = await members.identity_by_id(unit, actor.group, poll.opener)
        if opener is not None and opener.member == actor.identity.member and actor.role is not Role.STRANGER:
            actor = Actor(actor.group, Role.OPENER, actor.identity)
    allow(actor, deed)


async def poll_for(unit: Unit, actor: Actor, deed: Deed, poll_id: str, *, lock: bool = False) -> Poll:
    """The actor's group's poll. Raises NotFoundError, and ForbiddenError where the actor may not do that."""
    poll = await polls.find_poll(unit, actor.group, poll_id, lock=lock)
    if poll is None or not may(actor.role, Deed.SEE_POLL):
        raise NotFoundError("there is no such poll")
    await allow_on_poll(unit, actor, deed, poll)
    return poll

"""Who calls: the administrator's token, or a group's. What is another group's looks as if it were not there."""

from __future__ import annotations

import hmac
import re
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta

from aiohttp import web
from pydantic import SecretStr

from service.actions.access import Actor
from service.domain.member import Role
from service.errors import NotFoundError, UnauthorizedError
from service.storage import directory
from service.storage.directory import EVERYWHERE
from service.storage.keys import digest
from service.storage.unit import Unit

TRUSTED_FOR = timedelta(seconds=2)
"""How long a vote or a reading may still be taken after another process has revoked the token; other calls look."""

REMEMBERED_AT_MOST = 10_000
_BEARER = re.compile(r"bearer +([A-Za-z0-9._~+/=-]{16,200}) *", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Caller:
    """A service with a token. `scope` is the group's id, or `*` for the administrator."""

    scope: str

    @property
    def is_admin(self) -> bool:
        """Whether this is the administrator."""
        return self.scope == EVERYWHERE

    def actor(self, group_id: str) -> Actor:
        """The caller as somebody who does things in a group. Raises NotFoundError where it is another group's."""
        if not self.is_admin and self.scope != group_id:
            raise NotFoundError("there is no such group")
        return Actor(group_id, Role.ORGANIZER)


class Gate:
    """Tells callers by their tokens. Tokens that were good are remembered for two seconds, by their hash."""

    def __init__(self, admin_token: SecretStr | None) -> None:
        self._admin = digest(admin_token.get_secret_value()) if admin_token is not None else None
        self._known: OrderedDict[bytes, tuple[Caller, datetime]] = OrderedDict()

    def remembered(self, secret: str, now: datetime) -> Caller | None:
        """The caller, without asking the database: the administrator of the settings, or one who called just now."""
        key = digest(secret)
        if self._admin is not None and hmac.compare_digest(key, self._admin):
            return Caller(EVERYWHERE)
        caller, until = self._known.get(key, (None, now))
        return caller if now < until else None

    async def caller(self, unit: Unit, secret: str) -> Caller:
        """The caller as the database knows it now. Raises UnauthorizedError."""
        key = digest(secret)
        if self._admin is not None and hmac.compare_digest(key, self._admin):
            return Caller(EVERYWHERE)
        opened = await directory.open_secret(unit, secret, "token")
        if opened is None:
            self._known.pop(key, None)
            raise UnauthorizedError("the token does not hold: it was revoked, or never was one")
        caller = Caller(opened.group)
        self._known[key] = (caller, unit.now + TRUSTED_FOR)
        self._known.move_to_end(key)
        if len(self._known) > REMEMBERED_AT_MOST:
            self._known.popitem(last=False)
        return caller

    def forget(self, scope: str) -> None:
        """Forget the tokens of a group that was deleted."""
        for key in [key for key, (caller, _) in self._known.items() if caller.scope == scope]:
            del self._known[key]


GATE: web.AppKey[Gate] = web.AppKey("GATE")


def bearer(request: web.Request) -> str:
    """The token of a call (RFC 6750, 2.1). Raises UnauthorizedError."""
    values = request.headers.getall("Authorization", [])
    if not values:
        raise UnauthorizedError("send your token as `Authorization: Bearer TOKEN`")
    found = _BEARER.fullmatch(values[0])
    if len(values) != 1 or found is None:
        raise UnauthorizedError("send one token, as `Authorization: Bearer TOKEN`")
    return found[1]

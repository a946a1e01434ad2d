"""Idempotency-Key: a call that is repeated gets the answer of the first (draft-ietf-httpapi-idempotency-key-header).

The note of a call is part of its transaction: a call that failed leaves nothing and may be repeated. Answers are sealed
and kept 24 hours.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from aiohttp import web

from service.errors import ConflictError, InvalidInputError
from service.storage import idempotency
from service.storage.idempotency import Remembered
from service.storage.unit import Unit

HEADER = "Idempotency-Key"
PATTERN = "^[!-~]{1,255}$"
_KEPT_HEADERS = ("Location", "ETag", "Retry-After")


class KeyReusedError(InvalidInputError):
    """The Idempotency-Key was used for another call."""

    title = "The Idempotency-Key belongs to another call"


class InFlightError(ConflictError):
    """The first call with this Idempotency-Key is still under way."""

    title = "The first call with this key is under way"


def key_of(request: web.Request) -> str | None:
    """The call's key, if it has one. Raises HTTPBadRequest for one that can't be read."""
    values = request.headers.getall(HEADER, [])
    if not values:
        return None
    if len(values) > 1 or not re.fullmatch(PATTERN, values[0]):
        raise web.HTTPBadRequest(text=f"one {HEADER}: 1 to 255 visible ASCII characters")
    return values[0]


@dataclass(frozen=True, slots=True)
class Note:
    """What is noted of a call: `scope` is the group, or `*`; `caller` keeps two callers' equal keys apart."""

    scope: str
    caller: str
    key: str
    fingerprint: bytes

    @property
    def hash(self) -> bytes:
        """What the key is stored as."""
        return hashlib.sha256(f"{self.caller}\n{self.key}".encode()).digest()

    async def begin(self, unit: Unit) -> web.Response | None:
        """The first call's answer; None where this is the first. Raises KeyReusedError, InFlightError."""
        if not await idempotency.claim(unit, self.scope, self.hash):
            raise InFlightError("the first call with this Idempotency-Key is under way: ask again in a second")
        return self._answer(await idempotency.begin(unit, self.scope, self.hash, self.fingerprint))

    async def look(self, unit: Unit) -> web.Response | None:
        """The first call's answer, if there was one, without noting anything."""
        return self._answer(await idempotency.find(unit, self.scope, self.hash))

    async def finish(self, unit: Unit, shown: web.StreamResponse) -> None:
        """Remember the answer."""
        assert isinstance(shown, web.Response)
        body = shown.body.decode() if isinstance(shown.body, bytes) else ""
        headers = {name: shown.headers[name] for name in _KEPT_HEADERS if name in shown.headers}
        kept = {"body": body, "type": shown.content_type, "headers": headers}
        await idempotency.finish(unit, self.scope, self.hash, shown.status, kept)

    def _answer(self, before: Remembered | None) -> web.Response | None:
        if before is None:
            return None
        if before.fingerprint != self.fingerprint:
            raise KeyReusedError("this Idempotency-Key was used for another call: take a new one")
        if before.status is None:
            raise InFlightError("the first call with this Idempotency-Key is under way: ask again in a second")
        headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", **before.body["headers"]}
        content_type = before.body["type"] if before.body["body"] else None
        return web.Response(
            status=before.status, body=before.body["body"].encode(), content_type=content_type, headers=headers
        )

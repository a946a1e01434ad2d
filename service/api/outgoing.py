"""Post to addresses of others' choice without reaching what is behind the service (server-side request forgery)."""

from __future__ import annotations

import socket
from collections.abc import Mapping

from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, TCPConnector
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver
from yarl import URL

from service.domain.network import is_public
from service.jobs.webhooks import AddressRefusedError, NotDelivered, Receipt

TIMEOUT = ClientTimeout(total=20, sock_connect=5)
_RETRY_AT_MOST = 86400.0


class _RefusedError(OSError):
    """The name leads to an address that is not to be reached."""


class GuardedResolver(AbstractResolver):
    """Resolves a name once; the connection goes to the very address that was checked, so a second answer is no use."""

    def __init__(self, inner: AbstractResolver) -> None:
        self._inner = inner

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """The public addresses of a name; raises where it has one that is not public."""
        found = await self._inner.resolve(host, port, family)
        if not found or not all(is_public(result["host"]) for result in found):
            raise _RefusedError(f"{host} is no public address")
        return found

    async def close(self) -> None:
        """Close what was wrapped."""
        await self._inner.close()


class Poster:
    """Posts bytes to an address. With `private` addresses of an intranet, and plain http, may be reached too."""

    def __init__(self, *, private: bool = False, resolver: AbstractResolver | None = None) -> None:
        self._private = private
        self._resolver = resolver

    async def __call__(self, url: str, headers: Mapping[str, str], body: bytes) -> Receipt:
        """Post; redirects are not followed, the answer's body is not read. Raises NotDelivered, AddressRefusedError."""
        if (reason := refusal(url, private=self._private)) is not None:
            raise AddressRefusedError(reason)
        inner = self._resolver or ThreadedResolver()
        connector = TCPConnector(
            resolver=inner if self._private else GuardedResolver(inner), use_dns_cache=False, force_close=True
        )
        try:
            async with (
                ClientSession(
                    connector=connector, timeout=TIMEOUT, cookie_jar=DummyCookieJar(), trust_env=False
                ) as session,
                session.post(url, data=body, headers=headers, allow_redirects=False) as response,
            ):
                return Receipt(response.status, _seconds(response.headers.get("Retry-After", "")))
        except (TimeoutError, ClientError, OSError, ValueError) as error:
            if isinstance(error.__cause__, _RefusedError) or isinstance(error, _RefusedError):
                raise AddressRefusedError("the name leads to an address that is not public") from error
            raise NotDelivered(f"not delivered: {type(error).__name__}") from error


def refusal(url: str, *, private: bool) -> str | None:
    """Why an address is not one to send to, as far as its text tells; None where it is."""
    try:
        parts = URL(url)
        host, port = parts.host or "", parts.port
    except ValueError:
        return "this is no address"
    if private:
        return None if parts.scheme in ("http", "https") and host else "an address begins with https:// or http://"
    if parts.scheme != "https" or port != 443:
        return "this service sends to https addresses on port 443 only"
    numeric = ":" in host or host.replace(".", "").isdigit()
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal")) or (numeric and not is_public(host)):
        return "this service sends to public addresses only"
    return None


def _seconds(value: str) -> float | None:
    return min(float(value), _RETRY_AT_MOST) if value.isascii() and value.isdigit() and len(value) < 10 else None

"""How often one address may do what costs something: token buckets within bounded memory."""

from __future__ import annotations

import ipaddress
from collections import OrderedDict
from datetime import datetime

from aiohttp import web

from service.app_keys import SETTINGS
from service.errors import TooManyError

ADDRESSES_AT_MOST = 10_000


class Buckets:
    """`size` deeds at once and `per_hour` from then on, for each address; those seen longest ago are forgotten."""

    def __init__(self, size: int, per_hour: float) -> None:
        self._size = float(size)
        self._per_second = per_hour / 3600
        self._held: OrderedDict[str, tuple[float, datetime]] = OrderedDict()

    def take(self, address: str, now: datetime, *, cost: float = 1.0) -> None:
        """Count a deed, or one that costs as much as several. Raises TooManyError with the seconds to wait."""
        left, at = self._held.pop(address, (self._size, now))
        left = min(self._size, left + max(0.0, (now - at).total_seconds()) * self._per_second)
        enough = left >= cost
        self._held[address] = (left - cost if enough else left, now)
        if len(self._held) > ADDRESSES_AT_MOST:
            self._held.popitem(last=False)
        if not enough:
            wait = int((cost - left) / self._per_second) + 1
            raise TooManyError(f"that was a lot at once: try again in {wait} seconds", retry_after=wait)


def address_of(request: web.Request) -> str:
    """Whom a limit counts, behind as many proxies as the settings tell."""
    forwarded = request.headers.get("X-Forwarded-For", "")
    return counted_address(request.remote or "", forwarded, request.app[SETTINGS].proxies)


def counted_address(remote: str, forwarded: str, proxies: int) -> str:
    """An IPv4 address, or the /64 network of an IPv6 one, which a single customer holds.

    Each proxy adds whom it saw at the right end of `forwarded`; what stands further left is anybody's word.
    """
    seen = forwarded.split(",")
    text = seen[-proxies].strip() if 0 < proxies <= len(seen) else remote
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return text[:60]
    if isinstance(address, ipaddress.IPv6Address):
        mapped = address.ipv4_mapped
        return str(mapped) if mapped else str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)

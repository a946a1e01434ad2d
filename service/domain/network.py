"""Which addresses belong to the public internet: what the service calls for others must not reach what is behind it."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

_NAT64 = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"))


def is_public(text: str) -> bool:
    """Whether an IP address is one of the public internet (IANA's special-purpose registries), however it is written.

    An IPv4 address within an IPv6 one counts as what it is: mapped (RFC 4291), NAT64 (RFC 6052), 6to4, Teredo.
    """
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return False
    return all(part.is_global and not part.is_multicast and not part.is_reserved for part in _parts(address))


def _parts(address: IPv4Address | IPv6Address) -> list[IPv4Address | IPv6Address]:
    """The address, or the IPv4 addresses that it stands for."""
    if isinstance(address, IPv4Address):
        return [address]
    if address.ipv4_mapped is not None:
        return [address.ipv4_mapped]
    if any(address in network for network in _NAT64):
        return [IPv4Address(int(address) & 0xFFFFFFFF)]
    inner: list[IPv4Address | IPv6Address] = [address]
    if address.sixtofour is not None:
        inner.append(address.sixtofour)
    if address.teredo is not None:
        inner += address.teredo
    if int(address) >> 32 == 0:  # "IPv4-compatible", out of use
        inner.append(IPv4Address(int(address)))
    return inner

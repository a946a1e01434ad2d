"""Who reads a page: their language, their zone, and the secret that makes them the same person next time."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from hashlib import sha256
from urllib.parse import quote, unquote

from aiohttp import web

from service.app_keys import SETTINGS
from service.domain.member import IdentityKey
from service.domain.slot import zone_info
from service.domain.text import clean
from service.storage.keys import new_secret
from service.texts import known_language

SECRET = "me"  # noqa: S105 - a cookie's name
NAME = "name"
ZONE = "tz"
LANGUAGE = "lang"
KEYS = "keys"
"""The cookies: who somebody is, as whom they answer, their zone (set by script), their language, groups entered."""

_TAG = re.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}")

MAX_PERSON = 60
KEPT_SECONDS = 400 * 86_400
KEYS_AT_MOST = 12


@dataclass(frozen=True, slots=True)
class Visitor:
    """A person with a browser. `secret` is None until something was sent; `zone` None where no script told it.

    `keys` are the secrets of the group pages that this browser has opened, by group.
    """

    languages: tuple[str, ...]
    zone: str | None
    secret: str | None = field(repr=False)
    name: str
    keys: dict[str, str] = field(repr=False)

    def language(self, fallback: str) -> str:
        """The code of the texts in the first language that the person reads, else in the fallback, else in English."""
        return known_language(*self.languages, fallback)


def visitor_of(request: web.Request) -> Visitor:
    """Read the visitor from the request: nothing of it is trusted but the secret."""
    cookies = request.cookies
    secret = cookies.get(SECRET, "")
    return Visitor(
        languages=_languages(cookies.get(LANGUAGE, ""), request.headers.get("Accept-Language", "")),
        zone=known_zone(unquote(cookies.get(ZONE, ""))),
        secret=_usable(secret),
        name=clean(unquote(cookies.get(NAME, "")), MAX_PERSON),
        keys=_keys(cookies.get(KEYS, "")),
    )


def identity_key(secret: str, group: str, platform: str = "link") -> IdentityKey:
    """The account of a browser in a group: another in each group, so that nobody is followed from one to the other."""
    return IdentityKey(platform, "", sha256(f"{group}\x00{secret}".encode()).hexdigest()[:40])


def known_zone(name: str) -> str | None:
    """The zone's name if there is such a zone."""
    try:
        return zone_info(name).key if 0 < len(name) <= 60 else None
    except ValueError:
        return None


def remember(request: web.Request, response: web.StreamResponse, visitor: Visitor, name: str = "") -> None:
    """Have the browser keep who this is."""
    if visitor.secret is not None:
        keep(request, response, SECRET, visitor.secret)
    if name:
        keep(request, response, NAME, quote(name))


def remember_key(request: web.Request, response: web.StreamResponse, visitor: Visitor, group: str, key: str) -> None:
    """Have the browser keep that it holds a group's link, so that the group's polls know a member."""
    held = {group: key, **{g: k for g, k in visitor.keys.items() if g != group}}
    keep(request, response, KEYS, ".".join(f"{g}:{k}" for g, k in list(held.items())[:KEYS_AT_MOST]))


def keep(request: web.Request, response: web.StreamResponse, name: str, value: str) -> None:
    """Set a cookie that no script reads and no other site sends along."""
    secure = request.app[SETTINGS].base_url.startswith("https://")
    response.set_cookie(name, value, max_age=KEPT_SECONDS, path="/", httponly=True, samesite="Lax", secure=secure)


def fresh_secret() -> str:
    """A new person's secret. A form carries one, so that somebody who presses twice is one person."""
    return new_secret()


def newcomer(visitor: Visitor, carried: str) -> Visitor:
    """The visitor with the secret that the form carried, where the browser has none yet."""
    return visitor if visitor.secret else replace(visitor, secret=_usable(carried))


def _usable(secret: str) -> str | None:
    return secret if 32 <= len(secret) <= 100 and secret.isascii() and secret.isprintable() else None


def _languages(chosen: str, accepted: str) -> tuple[str, ...]:
    """Language tags, best first (RFC 9110, 12.5.4); at most ten are looked at."""
    weighted = []
    for place, part in enumerate(accepted[:400].split(",")[:10]):
        tag, _, weight = part.strip().partition(";q=")
        try:
            quality = float(weight) if weight else 1.0
        except ValueError:
            continue
        if _TAG.fullmatch(tag.strip()) and quality > 0:
            weighted.append((-quality, place, tag.strip()))
    tags = [chosen] if _TAG.fullmatch(chosen) else []
    return tuple(dict.fromkeys([*tags, *(tag for _, _, tag in sorted(weighted))]))


def _keys(text: str) -> dict[str, str]:
    parts = (part.partition(":") for part in text[:2000].split(".")[:KEYS_AT_MOST])
    return {group: key for group, separator, key in parts if separator and group.isalnum()}
